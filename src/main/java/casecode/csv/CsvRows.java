package casecode.csv;

import casecode.csv.CsvBlocks.Block;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The rows below a header, each with its line; a broken one costs only itself. */
public final class CsvRows {

  /** Why a row may be no good to a reader that wants no more cells than the header has. */
  public static final String TOO_MANY = "more cells than the header";

  /** What stands on a line of the text. */
  public sealed interface Row {
    long line();
  }

  /** A row that is not blank. */
  public record Cells(long line, List<String> cells) implements Row {}

  /** Why a row cannot be read. */
  public record Broken(long line, String why) implements Row {}

  /** There is no header to read rows by; the message says why. */
  public static final class NoHeader extends Exception {
    private static final long serialVersionUID = 1L;

    private NoHeader(String message) {
      super(message, null, false, false);
    }
  }

  private final List<String> header;
  private final long headerLine;
  private final CsvBlocks blocks;
  private final CsvReader.CsvReaderBuilder csv;
  private final Deque<Row> read = new ArrayDeque<>();

  private CsvRows(Lines lines, String header, char separator) throws NoHeader {
    csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    headerLine = lines.number();
    try {
      this.header = csv.ofSingleCsvRecord(header).getFields();
    } catch (CsvParseException e) {
      throw new NoHeader("line " + headerLine + ": no header");
    }
    blocks = new CsvBlocks(lines, separator, this.header.size());
  }

  /** Begins to read; the first line that is not blank is the header, and tells the separator. */
  public static CsvRows begin(BufferedReader reader) throws NoHeader {
    Lines lines = new Lines(reader);
    String first = lines.next().orElse("");
    Optional<Character> said = saidSeparator(first);
    String header = said.isPresent() ? lines.next().orElse("") : first;
    while (header.isBlank()) {
      header = lines.next().orElseThrow(() -> new NoHeader("holds nothing"));
    }
    return new CsvRows(lines, header, said.orElse(separator(header)));
  }

  /**
   * Begins below the first line that has a title in its first cell; whatever stands above it is
   * passed over.
   */
  public static CsvRows below(String title, char separator, BufferedReader reader)
      throws NoHeader {
    Lines lines = new Lines(reader);
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (begins(line.get(), title, separator)) {
        return new CsvRows(lines, line.get(), separator);
      }
    }
    throw new NoHeader("no line begins with \"" + title + "\"");
  }

  private static boolean begins(String line, String title, char separator) {
    int end = line.indexOf(separator);
    return end > 0 && line.substring(0, end).replace("\"", "").strip().equalsIgnoreCase(title);
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

  public List<String> header() {
    return header;
  }

  public long headerLine() {
    return headerLine;
  }

  /**
   * Passes over rows by their text as it stands in the file, which costs a tenth of reading their
   * cells.
   */
  public CsvRows only(Predicate<String> wanted) {
    blocks.only(wanted);
    return this;
  }

  /** The next row; nothing at the end. */
  public Optional<Row> next() {
    while (read.isEmpty()) {
      Optional<Block> block = blocks.next();
      if (block.isEmpty()) {
        return Optional.empty();
      }
      read(block.get());
    }
    return Optional.of(read.pop());
  }

  private void read(Block block) {
    if (block.broken().isPresent()) {
      read.add(new Broken(block.firstLine(), block.broken().get()));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records = csv.ofCsvRecord(block.text())) {
      records.forEach(record -> rows.add(record.getFields()));
    } catch (IOException e) {
      // The block is in memory: its file was read before.
      throw new IllegalStateException(e);
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
      add(rows.get(i), records.get(i).line());
    }
  }

  /** One of some records of which one is broken. */
  private void readAlone(CsvBlocks.Record record) {
    try {
      if (!record.text().isBlank()) {
        add(csv.ofSingleCsvRecord(record.text()).getFields(), record.line());
      }
    } catch (CsvParseException e) {
      read.add(
          new Broken(record.line(), "text after a quoted cell; put the whole cell in quotes"));
    }
  }

  private void add(List<String> cells, long line) {
    if (!cells.stream().allMatch(String::isBlank)) {
      read.add(new Cells(line, cells));
    }
  }
}
