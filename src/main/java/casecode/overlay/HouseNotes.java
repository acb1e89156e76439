package casecode.overlay;

import casecode.csv.CsvRows;
import casecode.csv.CsvRows.NoHeader;
import casecode.csv.CsvRows.Row;
import casecode.model.Code;
import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The house's own notes in CSV: a column {@code code} with one code or several and a column
 * {@code note}; also {@code payer}, where the note is of one payer, and {@code source}, where the
 * house has it from.
 */
final class HouseNotes {

  private static final String CODE = "code";
  private static final String NOTE = "note";
  private static final String PAYER = "payer";
  private static final String SOURCE = "source";

  private static final List<String> COLUMNS = List.of(CODE, NOTE, PAYER, SOURCE);
  private static final String HEADER =
      "; the first line must name the columns code and note, and may name payer and source";

  /** The label of a note that is of no payer. */
  private static final String HOUSE = "house";

  private final FromFile into;
  private final Titles titles;
  private final int cells;

  private HouseNotes(FromFile into, List<String> header) {
    this.into = into;
    this.titles = new Titles(header);
    this.cells = header.size();
  }

  static void read(BufferedReader text, FromFile into) {
    try {
      CsvRows rows = CsvRows.begin(text);
      new HouseNotes(into, rows.header()).read(rows);
    } catch (NoHeader e) {
      into.remark(e.getMessage() + HEADER);
    }
  }

  private void read(CsvRows rows) {
    for (String title : List.of(CODE, NOTE)) {
      if (!titles.has(title)) {
        into.lost(rows.headerLine(), "no column \"" + title + "\"" + HEADER);
        return;
      }
    }
    Optional<String> twice = titles.twice(COLUMNS);
    if (twice.isPresent()) {
      into.lost(rows.headerLine(), "the column " + twice.get() + " stands twice; give it once");
      return;
    }
    List<String> unread = titles.without(COLUMNS);
    if (!unread.isEmpty()) {
      into.lost(rows.headerLine(), "columns that are not read: " + Gathered.some(unread, ", ")
          + "; columns are " + String.join(", ", COLUMNS));
    }
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      if (row.get() instanceof CsvRows.Broken broken) {
        into.lost(broken.line(), broken.why());
      } else if (row.get() instanceof CsvRows.Cells found) {
        note(found.cells(), found.line());
      }
    }
  }

  private void note(List<String> row, long line) {
    if (row.size() > cells) {
      into.lost(line, CsvRows.TOO_MANY + "; put a note with a comma in quotes");
      return;
    }
    List<Code> codes = codes(titles.cell(row, CODE), line);
    if (codes.isEmpty()) {
      return;
    }
    if (titles.cell(row, NOTE).isEmpty()) {
      into.lost(line, "a code without a note; write one, or take the line out");
      return;
    }
    String payer = titles.cell(row, PAYER);
    Optional<String> source =
        Optional.of(titles.cell(row, SOURCE)).filter(words -> !words.isEmpty());
    for (Code code : codes) {
      into.add(line, code, payer.isEmpty() ? HOUSE : payer, titles.cell(row, NOTE), source);
    }
  }

  /** The codes of a cell of which notes are wanted. */
  private List<Code> codes(String cell, long line) {
    List<Code> found = new ArrayList<>();
    // A code may be written with a blank in it, so the cell as a whole is tried first.
    List<String> words =
        Code.parse(cell).isPresent() ? List.of(cell) : List.of(cell.split("[\\s,;]+"));
    for (String word : words) {
      Optional<Code> code = Code.parse(word);
      if (code.isEmpty()) {
        into.lost(line, "\"" + word + "\" is no code; write codes such as 95886");
      }
      code.filter(into::wants).ifPresent(found::add);
    }
    return found;
  }
}
