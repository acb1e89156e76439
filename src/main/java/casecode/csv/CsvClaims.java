package casecode.csv;

import casecode.csv.CsvBlocks.Block;
import casecode.csv.CsvColumns.Column;
import casecode.engine.Submitted;
import casecode.intake.ClaimBuilder;
import casecode.intake.ClaimGroups;
import casecode.intake.ClaimRow;
import casecode.intake.ClaimSource;
import casecode.logic.Facts;
import casecode.model.Problem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Claims in CSV with a header, one line of a claim a row; the rows of a claim stand together. */
public final class CsvClaims implements ClaimSource {

  /** What stands between the modifiers of a cell. */
  private static final String BETWEEN = "[\\s,;|:/-]+";

  /** The file as a whole is no CSV of claims; the message says why. */
  public static final class NoClaims extends Exception {
    private static final long serialVersionUID = 1L;

    private NoClaims(String message) {
      super(message, null, false, false);
    }
  }

  private final CsvColumns columns;
  private final CsvBlocks blocks;
  private final ClaimGroups groups;
  private final CsvReader.CsvReaderBuilder csv;

  private CsvClaims(
      CsvColumns columns, CsvBlocks blocks, ClaimGroups groups, CsvReader.CsvReaderBuilder csv) {
    this.columns = columns;
    this.blocks = blocks;
    this.groups = groups;
    this.csv = csv;
  }

  /**
   * Begins to read.
   *
   * @param defaults payer, setting, component and date where the rows do not say them
   */
  public static CsvClaims begin(BufferedReader reader, Facts defaults) throws NoClaims {
    String header;
    long lines = 0;
    do {
      header = line(reader);
      lines++;
    } while (header != null && header.isBlank());
    if (header == null) {
      throw new NoClaims("holds no claim");
    }
    char separator = separator(header);
    CsvReader.CsvReaderBuilder csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    List<String> titles = csv.ofSingleCsvRecord(header).getFields();
    CsvColumns.Header read = CsvColumns.of(titles);
    if (read instanceof CsvColumns.Header.Wrong wrong) {
      throw new NoClaims("line " + lines + ": " + wrong.message());
    }
    return new CsvClaims(
        ((CsvColumns.Header.Read) read).columns(), new CsvBlocks(reader, separator, lines),
        new ClaimGroups(defaults), csv);
  }

  /** How many columns are not read. */
  public int unreadColumns() {
    return columns.unread();
  }

  private static String line(BufferedReader reader) {
    try {
      return reader.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static char separator(String header) {
    if (header.indexOf(',') < 0) {
      return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }
    return ',';
  }

  @Override
  public Optional<Supplier<Submitted>> next() {
    while (groups.isEmpty()) {
      Optional<Block> block = blocks.next();
      if (block.isEmpty()) {
        groups.close();
        return groups.next();
      }
      read(block.get());
    }
    return groups.next();
  }

  private void read(Block block) {
    if (block.broken()) {
      lost(block.firstLine(), "a quote is opened and never closed");
      return;
    }
    try (CsvReader<CsvRecord> records = csv.ofCsvRecord(block.text())) {
      for (CsvRecord record : records) {
        row(record.getFields(), "line " + (block.firstLine() + record.getStartingLineNumber() - 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvParseException e) {
      lost(block.firstLine(), "no CSV from here on for some lines");
    }
  }

  private void lost(long line, String message) {
    String place = "line " + line;
    groups.lost(place, ClaimBuilder.unread(place, new Problem(place, message)));
  }

  private void row(List<String> cells, String place) {
    List<String> mistakes = new ArrayList<>();
    if (columns.cell(cells, Column.CLAIM).isEmpty()) {
      mistakes.add("the claim is not named");
    }
    groups.add(
        new ClaimRow(place, columns.cell(cells, Column.CLAIM), columns.cell(cells, Column.DATE),
            columns.cell(cells, Column.CODE), columns.cell(cells, Column.UNITS),
            modifiers(columns.cell(cells, Column.MODIFIERS)),
            columns.cell(cells, Column.SETTING), columns.cell(cells, Column.PAYER),
            columns.cell(cells, Column.COMPONENT), List.of(), List.of(), mistakes));
  }

  private static List<String> modifiers(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    return cell.length() == 2
        ? List.of(cell)
        : Arrays.stream(cell.split(BETWEEN)).filter(text -> !text.isEmpty()).toList();
  }
}
