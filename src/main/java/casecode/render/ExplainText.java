package casecode.render;

import casecode.catalog.CodeRecord.Active;
import casecode.catalog.Section;
import casecode.catalog.Source;
import casecode.engine.Trace;
import casecode.logic.Decision;
import casecode.logic.Rule;
import casecode.logic.Truth;
import casecode.model.Code;
import casecode.pages.CodePage;
import casecode.rules.Bill;
import casecode.rules.Reach;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What decides a code, and how an answer came about. */
public final class ExplainText {

  private ExplainText() {}

  /** The sections that say why this code and not another. */
  private static final List<Section> DECIDING =
      List.of(Section.SUMMARY, Section.INCLUDES, Section.EXCLUDES, Section.UNITS,
          Section.PRIMARIES, Section.NEIGHBOURS, Section.CONFUSION, Section.PAIRS, Section.NOTES);

  /** One code: the deciding fact, its rules and what they rest on, its neighbours, its sources. */
  public static Page code(CodePage code, Map<String, Source> sources) {
    List<Section> shown = DECIDING.stream().filter(s -> !code.part(s).entries().isEmpty()).toList();
    Page page = CodeText.sections(code, shown, Cited.NO);
    Set<String> cited = new TreeSet<>(code.sources(shown));
    if (code.record() instanceof Active) {
      rules(page, code.code(), cited);
    }
    return page.then(SourceText.of(cited, sources));
  }

  /** What is said of a code that no rule yields. */
  public static String noRule(Code code) {
    return "no rule of casecode suggests " + code;
  }

  private static void rules(Page page, Code code, Set<String> cited) {
    List<Decision<Bill>> yielding = Reach.yielding(code);
    if (yielding.isEmpty()) {
      page.blank().line(noRule(code));
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
