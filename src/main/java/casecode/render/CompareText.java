package casecode.render;

import casecode.catalog.Section;
import casecode.model.Code;
import casecode.pages.CodeRanges;
import casecode.pages.Comparison;
import java.util.ArrayList;
import java.util.List;

/** Codes side by side; where they are too many for columns, one below the other under each fact. */
public final class CompareText {

  private static final int LABEL = 12;

  /** Columns side by side that a line has room for. */
  private static final int ABREAST = 3;

  private CompareText() {}

  public static Page of(Comparison table) {
    Page page = table.codes().size() > ABREAST ? listed(table) : abreast(table);
    page.blank();
    for (int i = 0; i < table.together().size(); i++) {
      page.item(i == 0 ? "together" : "", LABEL, table.together().get(i).text());
    }
    table.instead().forEach(entry -> page.item(entry.label(), LABEL, entry.text()));
    return page.items(
        Section.NOTES.words(), LABEL, CodeText.texts(Section.NOTES, table.notes()));
  }

  private static Page abreast(Comparison table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(cells("", table.codes().stream().map(Code::value).toList()));
    table.rows().forEach(row -> rows.add(cells(row.fact(), row.values())));
    return Columns.of(rows, LABEL);
  }

  private static List<String> cells(String label, List<String> values) {
    List<String> cells = new ArrayList<>(List.of(label));
    cells.addAll(values);
    return cells;
  }

  private static Page listed(Comparison table) {
    Page page = new Page();
    for (Comparison.Row row : table.rows()) {
      List<String> lines = new ArrayList<>();
      row.byValue(table.codes())
          .forEach((value, codes) -> lines.add(CodeRanges.of(codes) + ": " + value));
      page.items(row.fact(), LABEL, lines);
    }
    return page;
  }

  /** The same as rows of CSV: one a fact, one column a code. */
  public static String csv(Comparison table) {
    StringBuilder rows =
        new StringBuilder(Csv.row(cells("fact", table.codes().stream().map(Code::value).toList())));
    table.rows().forEach(row -> rows.append(Csv.row(cells(row.fact(), row.values()))));
    return rows.toString();
  }
}
