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
    Lines lines = new Lines(reader);
    String header = lines.next().orElse("");
    Optional<Character> said = saidSeparator(header);
    if (said.isPresent()) {
      header = lines.next().orElse("");
    }
    while (header.isBlank()) {
      header = lines.next().orElseThrow(() -> new NoClaims("holds no claim"));
    }
    char separator = said.orElse(separator(header));
    CsvReader.CsvReaderBuilder csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    CsvColumns columns = columns(csv, header, lines.number());
    return new CsvClaims(
        columns, new CsvBlocks(lines, separator, columns.cells()), new ClaimGroups(defaults), csv);
  }

  private static CsvColumns columns(CsvReader.CsvReaderBuilder csv, String header, long line)
      throws NoClaims {
    CsvColumns.Header read;
    try {
      read = CsvColumns.of(csv.ofSingleCsvRecord(header).getFields());
    } catch (CsvParseException e) {
      throw new NoClaims("line " + line + ": no header; is it CSV, JSON or X12?");
    }
    if (read instanceof CsvColumns.Header.Wrong wrong) {
      throw new NoClaims("line " + line + ": " + wrong.message());
    }
    return ((CsvColumns.Header.Read) read).columns();
  }

  /** The numbers of the columns that are not read. */
  public List<Integer> unreadColumns() {
    return columns.unread();
  }

  /** A spreadsheet may say the separator in a line of its own: {@code sep=;}. */
  private static Optional<Character> saidSeparator(String line) {
    return line.matches("(?i)sep=.") ? Optional.of(line.charAt(line.length() - 1)) : Optional.empty();
  }

  private static char separator(String header) {
    if (header.indexOf(',') >= 0) {
      return ',';
    }
    return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
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
    if (block.broken().isPresent()) {
      lost(block.firstLine(), block.broken().get());
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records = csv.ofCsvRecord(block.text())) {
      records.forEach(record -> rows.add(record.getFields()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvParseException e) {
      block.records().forEach(this::readAlone);
      return;
    }
    // The library passes over empty lines, which are no records to it.
    List<CsvBlocks.Record> records =
        block.records().stream().filter(record -> !record.text().isEmpty()).toList();
    if (rows.size() != records.size()) {
      block.records().forEach(this::readAlone);
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), records.get(i).line());
    }
  }

  /** One of some records of which one is broken. */
  private void readAlone(CsvBlocks.Record record) {
    try {
      if (!record.text().isBlank()) {
        row(csv.ofSingleCsvRecord(record.text()).getFields(), record.line());
      }
    } catch (CsvParseException e) {
      lost(record.line(), "text after a quoted cell; put the whole cell in quotes");
    }
  }

  private void lost(long line, String message) {
    String place = "line " + line;
    groups.lost(place, ClaimBuilder.unread(place, new Problem(place, message)));
  }

  private void row(List<String> cells, long line) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (cells.size() > columns.cells()) {
      lost(line, "more cells than the header");
      return;
    }
    List<String> mistakes =
        columns.cell(cells, Column.CLAIM).isEmpty() ? List.of("the claim is not named") : List.of();
    List<String> doubts =
        cells.size() < columns.cells()
            ? List.of("line " + line + " has fewer cells than the header; something may be lost")
            : List.of();
    groups.add(
        new ClaimRow("line " + line, columns.cell(cells, Column.CLAIM),
            columns.cell(cells, Column.DATE), columns.cell(cells, Column.CODE),
            columns.cell(cells, Column.UNITS), modifiers(columns.cell(cells, Column.MODIFIERS)),
            columns.cell(cells, Column.SETTING), columns.cell(cells, Column.PAYER),
            columns.cell(cells, Column.COMPONENT), List.of(), doubts, mistakes));
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
