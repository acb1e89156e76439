package casecode.render;

import casecode.catalog.CodeRecord.Active;
import casecode.catalog.CodeRecord.Deleted;
import casecode.catalog.Lookup;
import casecode.catalog.Statement;
import casecode.model.Code;
import casecode.tables.Book;
import casecode.tables.CodeTables;
import casecode.tables.Mue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A code as a coder reads it: the deciding fact first. */
public final class CodeText {

  private static final int COLUMN = 15;

  private CodeText() {}

  public static Page of(Lookup lookup, CodeTables tables) {
    Page page = new Page();
    if (lookup instanceof Lookup.Found found && found.record() instanceof Active active) {
      active(page, active, tables);
    } else if (lookup instanceof Lookup.Found found && found.record() instanceof Deleted deleted) {
      deleted(page, deleted);
    } else if (lookup instanceof Lookup.NotInCatalog missing) {
      page.line(missing.code() + ": not in this catalog, which does not mean that it does not exist"
          + offered(missing.suggestions()));
    } else {
      Lookup.Malformed malformed = (Lookup.Malformed) lookup;
      page.line("\"" + Printable.brief(malformed.asked())
          + "\": no code by its shape; a code is five digits, or a letter and four digits"
          + offered(malformed.suggestions()));
    }
    return page;
  }

  private static String offered(List<String> suggestions) {
    return suggestions.isEmpty() ? "" : "; near it: " + String.join(", ", suggestions);
  }

  private static void active(Page page, Active code, CodeTables tables) {
    page.item(code.code().value(), COLUMN, code.decidedBy().text());
    page.items("", COLUMN, List.of(code.title().text()));
    page.items("covers", COLUMN, texts(code.summary()));
    page.items("units", COLUMN, texts(code.units()).subList(0, Math.min(2, code.units().size())));
    page.items("MUE", COLUMN, mue(code.code(), tables));
    List<Code> primaries = tables.primaries(code.code());
    if (!primaries.isEmpty()) {
      page.item("add-on to", COLUMN, ranges(primaries));
    }
    code.neighbours()
        .forEach(
            other ->
                page.item(other == code.neighbours().get(0) ? "instead" : "", COLUMN,
                    other.code() + " when " + other.insteadWhen().text()));
    page.item("more", COLUMN, "casecode explain " + code.code());
  }

  private static void deleted(Page page, Deleted code) {
    page.item(code.code().value(), COLUMN, code.decidedBy().text());
    page.item("", COLUMN, "was: " + code.title().text());
    page.items("now", COLUMN, texts(code.summary()));
  }

  /** The MUE of both settings and what its indicator means; one line where they agree. */
  static List<String> mue(Code code, CodeTables tables) {
    Optional<Mue> office = tables.mue(Book.PRACTITIONER, code);
    Optional<Mue> hospital = tables.mue(Book.OUTPATIENT_HOSPITAL, code);
    if (office.isEmpty() || hospital.isEmpty()) {
      return List.of("not known here");
    }
    String values =
        office.get().value() == hospital.get().value()
            ? office.get().value() + " (practitioner and outpatient hospital)"
            : office.get().value() + " practitioner, " + hospital.get().value()
                + " outpatient hospital";
    return List.of(
        values + ", " + office.get().edition().name(),
        "indicator " + office.get().mai().id() + ": " + office.get().mai().words());
  }

  /** Codes in words, neighbours as a range: {@code 95907-95913}. */
  static String ranges(List<Code> codes) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < codes.size()) {
      int j = i;
      while (j + 1 < codes.size() && follows(codes.get(j), codes.get(j + 1))) {
        j++;
      }
      text.append(text.length() == 0 ? "" : ", ").append(codes.get(i));
      if (j > i + 1) {
        text.append('-').append(codes.get(j));
        i = j + 1;
      } else {
        i++;
      }
    }
    return text.toString();
  }

  private static boolean follows(Code code, Code next) {
    return code.value().matches("[0-9]+")
        && next.value().matches("[0-9]+")
        && Integer.parseInt(next.value()) == Integer.parseInt(code.value()) + 1;
  }

  static List<String> texts(List<Statement> statements) {
    return statements.stream().map(Statement::text).collect(Collectors.toList());
  }
}
