package casecode.csv;

import casecode.csv.CsvColumns.Column;
import casecode.csv.CsvRows.Row;
import casecode.intake.ClaimBuilder;
import casecode.intake.ClaimGroups;
import casecode.intake.ClaimRow;
import casecode.intake.ClaimSource;
import casecode.logic.Facts;
import casecode.model.Problem;
import java.io.BufferedReader;
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

  private final CsvRows rows;
  private final CsvColumns columns;
  private final ClaimGroups groups;

  private CsvClaims(CsvRows rows, CsvColumns columns, ClaimGroups groups) {
    this.rows = rows;
    this.columns = columns;
    this.groups = groups;
  }

  /**
   * Begins to read.
   *
   * @param defaults payer, setting, component and date where the rows do not say them
   */
  public static CsvClaims begin(BufferedReader reader, Facts defaults) throws NoClaims {
    CsvRows rows;
    try {
      rows = CsvRows.begin(reader);
    } catch (CsvRows.NoHeader e) {
      throw new NoClaims(e.getMessage() + "; is it CSV, JSON or X12?");
    }
    CsvColumns.Header read = CsvColumns.of(rows.header());
    if (read instanceof CsvColumns.Header.Wrong wrong) {
      throw new NoClaims("line " + rows.headerLine() + ": " + wrong.message());
    }
    return new CsvClaims(
        rows, ((CsvColumns.Header.Read) read).columns(), new ClaimGroups(defaults));
  }

  /** The numbers of the columns that are not read. */
  public List<Integer> unreadColumns() {
    return columns.unread();
  }

  @Override
  public Optional<Supplier<Read>> next() {
    while (groups.isEmpty()) {
      Optional<Row> row = rows.next();
      if (row.isEmpty()) {
        groups.close();
        return groups.next();
      }
      add(row.get());
    }
    return groups.next();
  }

  private void add(Row row) {
    if (row instanceof CsvRows.Broken broken) {
      lost(broken.line(), broken.why());
    } else if (row instanceof CsvRows.Cells found) {
      add(found.cells(), found.line());
    }
  }

  private void lost(long line, String message) {
    String place = "line " + line;
    groups.lost(place, ClaimBuilder.unread(place, new Problem(place, message)));
  }

  private void add(List<String> cells, long line) {
    if (cells.size() > columns.cells()) {
      lost(line, CsvRows.TOO_MANY);
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
