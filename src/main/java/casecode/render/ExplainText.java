package casecode.render;

import casecode.catalog.CodeRecord;
import casecode.catalog.CodeRecord.Active;
import casecode.catalog.Source;
import casecode.catalog.Statements;
import casecode.engine.Trace;
import casecode.logic.Decision;
import casecode.logic.Rule;
import casecode.logic.Truth;
import casecode.model.Code;
import casecode.rules.Bill;
import casecode.rules.Reach;
import casecode.tables.Book;
import casecode.tables.CodeTables;
import casecode.tables.Fee;
import casecode.tables.PairTable;
import casecode.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What decides a code, what tells two codes apart, and how an answer came about. */
public final class ExplainText {

  private static final int COLUMN = 15;

  private ExplainText() {}

  /** One code: the deciding fact, its rules and what they rest on, its neighbours, its sources. */
  public static Page code(CodeRecord record, Tables tables, Map<String, Source> sources) {
    Page page = new Page();
    page.item(record.code().value(), COLUMN, record.decidedBy().text());
    page.item("", COLUMN, record.title().text());
    page.items("covers", COLUMN, CodeText.texts(record.summary()));
    Set<String> cited = new TreeSet<>(Statements.sources(record));
    if (record instanceof Active active) {
      page.items("units", COLUMN, CodeText.texts(active.units()));
      page.items("MUE", COLUMN, CodeText.mue(active.code(), tables.codes()));
      active.modifiers().forEach(use -> page.item(
          use == active.modifiers().get(0) ? "modifiers" : "", COLUMN,
          use.modifier() + ": " + use.use().text()));
      active.neighbours().forEach(other -> page.item(
          other == active.neighbours().get(0) ? "instead" : "", COLUMN,
          other.code() + " when " + other.insteadWhen().text()));
      bundles(page, active.code(), tables);
      page.items("report", COLUMN, CodeText.texts(active.documentation()));
      rules(page, active.code(), cited);
    }
    return page.then(SourceText.of(cited, sources));
  }

  private static void bundles(Page page, Code code, Tables tables) {
    PairTable table = tables.pairs().get(Book.PRACTITIONER);
    for (int indicator : new int[] {0, 1}) {
      List<Code> under = new ArrayList<>();
      List<Code> over = new ArrayList<>();
      for (PairTable.Pair pair : table.of(code)) {
        if (pair.indicator() == indicator) {
          (pair.column1().equals(code) ? under : over)
              .add(pair.column1().equals(code) ? pair.column2() : pair.column1());
        }
      }
      String how = indicator == 0 ? ", no modifier helps" : ", unless a modifier says distinct";
      if (!under.isEmpty()) {
        page.item("NCCI " + indicator, COLUMN,
            "bundles " + CodeText.ranges(under) + how);
      }
      if (!over.isEmpty()) {
        page.item("NCCI " + indicator, COLUMN,
            "is bundled into " + CodeText.ranges(over) + how);
      }
    }
    page.item("", COLUMN, table.edition().name() + ", " + Book.PRACTITIONER.words());
  }

  private static void rules(Page page, Code code, Set<String> cited) {
    List<Decision<Bill>> yielding = Reach.yielding(code);
    if (yielding.isEmpty()) {
      page.blank().line("no rule of casecode suggests " + code);
    }
    for (Decision<Bill> decision : yielding) {
      page.blank().line(decision.title());
      for (Rule<Bill> rule : decision.rules()) {
        if (Reach.yields(rule, code)) {
          RuleText.rule(page, rule);
          cited.addAll(rule.basis().sources());
        }
      }
    }
    for (Decision<?> ground : Reach.grounds(code)) {
      RuleText.decision(page, ground);
      ground.rules().forEach(rule -> cited.addAll(rule.basis().sources()));
    }
  }

  /** Two codes side by side: only facts in which they differ, the deciding one first. */
  public static Page compared(CodeRecord one, CodeRecord other, Tables tables) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"", one.code().value(), other.code().value()});
    row(rows, "decided by", one.decidedBy().text(), other.decidedBy().text());
    row(rows, "is", one.title().text(), other.title().text());
    row(rows, "in force", force(one), force(other));
    row(rows, "add-on to", primaries(one, tables.codes()), primaries(other, tables.codes()));
    row(rows, "units", units(one), units(other));
    row(rows, "MUE", mue(one, tables.codes()), mue(other, tables.codes()));
    row(rows, "26 and TC", components(one, tables.codes()), components(other, tables.codes()));
    row(rows, "both sides", bilateral(one, tables.codes()), bilateral(other, tables.codes()));
    Page page = Columns.of(rows).blank();
    page.item("together", COLUMN, together(one.code(), other.code(), tables));
    instead(page, one, other);
    instead(page, other, one);
    return page;
  }

  private static void row(List<String[]> rows, String label, String one, String other) {
    if (!one.equals(other)) {
      rows.add(new String[] {label, one, other});
    }
  }

  private static String force(CodeRecord record) {
    return record instanceof CodeRecord.Deleted deleted ? "until " + deleted.deletedOn() : "yes";
  }

  private static String primaries(CodeRecord record, CodeTables tables) {
    List<Code> primaries = tables.primaries(record.code());
    return primaries.isEmpty() ? "stands alone" : CodeText.ranges(primaries);
  }

  private static String units(CodeRecord record) {
    return record instanceof Active active ? active.units().get(0).text() : "not known here";
  }

  private static String mue(CodeRecord record, CodeTables tables) {
    return String.join("; ", CodeText.mue(record.code(), tables));
  }

  private static String components(CodeRecord record, CodeTables tables) {
    return tables.fee(record.code())
        .map(fee -> fee.pcTc().equals("1") ? "apply" : "do not apply")
        .orElse("not known here");
  }

  private static String bilateral(CodeRecord record, CodeTables tables) {
    return tables.fee(record.code()).map(Fee::bilateral).map(ExplainText::sides)
        .orElse("not known here");
  }

  private static String sides(String indicator) {
    return indicator
        + switch (indicator) {
          case "0" -> ": no 50, RT or LT";
          case "1" -> ": 50 pays 150%";
          case "2" -> ": the code is for both sides already";
          case "3" -> ": each side is paid in full";
          default -> ": does not apply";
        };
  }

  private static String together(Code one, Code other, Tables tables) {
    return tables.pairs().get(Book.PRACTITIONER).between(one, other)
        .map(
            pair ->
                "NCCI bundles " + pair.column2() + " into " + pair.column1() + ", indicator "
                    + pair.indicator()
                    + (pair.indicator() == 0
                        ? ": no modifier helps"
                        : ": a modifier on " + pair.column2() + " when it is a distinct service"))
        .orElse("no NCCI edit between them in the practitioner table of "
            + tables.pairs().get(Book.PRACTITIONER).edition().name());
  }

  private static void instead(Page page, CodeRecord one, CodeRecord other) {
    if (one instanceof Active active) {
      active.neighbours().stream()
          .filter(neighbour -> neighbour.code().equals(other.code()))
          .forEach(
              neighbour ->
                  page.item(other.code() + " instead", COLUMN,
                      "when " + neighbour.insteadWhen().text()));
    }
  }

  /** Every rule tried for a study, and what made it true, false or unknown. */
  public static Page traces(List<Trace> traces) {
    Page page = new Page();
    for (Trace trace : traces) {
      String subject = trace.subject().isEmpty() ? "" : ": " + trace.subject();
      page.blank().line(trace.title() + subject);
      for (Trace.Tried tried : trace.tried()) {
        page.item("  " + tried.rule(), 6,
            pad(tried.truth()) + tried.then() + ", if " + tried.when());
        if (!tried.because().isEmpty()) {
          page.item("", 14, String.join(", ", tried.because()));
        }
      }
    }
    return page;
  }

  private static String pad(Truth truth) {
    return switch (truth) {
      case YES -> "yes     ";
      case NO -> "no      ";
      case UNKNOWN -> "unknown ";
    };
  }
}
