package casecode.render;

import casecode.catalog.Source;
import casecode.engine.Answer;
import casecode.engine.Answer.Alternative;
import casecode.engine.Answer.Decided;
import casecode.engine.Answer.NotChosen;
import casecode.engine.Answer.Rejected;
import casecode.engine.Answer.Undecided;
import casecode.engine.Editions;
import casecode.engine.Trace;
import casecode.logic.Ask;
import casecode.model.Code;
import casecode.model.Finding;
import casecode.model.Line;
import casecode.model.Problem;
import casecode.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An answer as a coder reads it: each line with its deciding fact, then what to know. */
public final class AnswerText {

  private static final int LABEL = 12;
  private static final int REASON = 16;

  private AnswerText() {}

  public static Page of(Answer answer) {
    Page page = new Page();
    if (answer instanceof Decided decided) {
      decided(page, decided);
    } else if (answer instanceof Undecided undecided) {
      undecided(page, undecided);
    } else if (answer instanceof Rejected rejected) {
      for (Problem problem : rejected.problems()) {
        page.line("rejected: " + Printable.of(problem.text()));
      }
    }
    return page;
  }

  private static void decided(Page page, Decided decided) {
    if (decided.lines().isEmpty()) {
      page.line("no lines");
    }
    for (Line line : decided.lines()) {
      line(page, line);
    }
    if (decided.notChosen().isPresent()) {
      NotChosen not = decided.notChosen().get();
      page.line("not " + codes(not.codes()) + ": " + not.because());
    }
    for (Finding finding : decided.findings()) {
      page.line(finding(finding));
    }
    for (Alternative other : decided.alternatives()) {
      page.line(alternative(other));
    }
  }

  private static void line(Page page, Line line) {
    String head = Page.pad(line.label(), LABEL) + "x" + line.units();
    List<String> because = line.because();
    if (!line.modified().isEmpty()) {
      // The reasons for the modifiers follow on the last one for the code.
      because = new ArrayList<>(because);
      int last = because.size() - 1;
      because.set(last, because.get(last) + "; " + String.join("; ", line.modified()));
    }
    page.items(head, REASON, because);
  }

  private static String finding(Finding finding) {
    String severity = finding.severity() == Severity.ERROR ? "error, " : "";
    return severity + finding.label() + ": " + Printable.of(finding.message());
  }

  private static String alternative(Alternative other) {
    String lines =
        other.missing().isEmpty()
            ? other.lines().stream()
                .map(line -> line.label() + " x" + line.units())
                .collect(Collectors.joining(", "))
            : "not known without " + facts(other.missing());
    return "if " + other.value().words() + " (--switch " + other.changed().id() + "="
        + other.value().id() + "): " + lines;
  }

  private static void undecided(Page page, Undecided undecided) {
    page.line("undecided; still needed: " + facts(undecided.missing()));
    undecided.limbs().stream()
        .filter(limb -> limb.extent().isPresent())
        .forEach(
            limb ->
                page.line("known: " + limb.limb().words() + " is " + limb.extent().get().words()));
    for (Ask ask : undecided.missing()) {
      page.item("", 2, ask.question());
      page.item("", 4, "give " + ask.option() + ", or " + ask.field() + " in a study");
    }
  }

  private static String facts(List<Ask> missing) {
    return missing.stream()
        .map(ask -> ask.limb().map(limb -> limb.words() + ": ").orElse("") + ask.fact().label())
        .distinct().collect(Collectors.joining(", "));
  }

  /** The rules that decided, what each rests on, and how far to trust it. */
  public static Page why(List<Trace> traces, Answer answer, Map<String, Source> sources) {
    Page page = new Page();
    Set<String> cited = new LinkedHashSet<>();
    Set<String> said = new HashSet<>();
    page.then(TallyText.of(answer));
    page.blank().line("why");
    for (Trace trace : traces) {
      if (trace.decided()) {
        Trace.Tried rule = trace.deciding();
        String reason = String.join("; ", rule.says());
        if (said.add(rule.then() + reason)) {
          page.item("  " + rule.rule(), 6,
              rule.then().equals(reason) ? reason : rule.then() + ": " + reason);
          page.item("", 6, String.join(", ", rule.basis().sources()) + ": "
              + rule.basis().known().words());
          cited.addAll(rule.basis().sources());
        }
      }
    }
    if (answer instanceof Decided decided) {
      decided.findings().forEach(finding -> cited.addAll(finding.sources()));
      Editions editions = decided.editions();
      page.blank().line("editions");
      page.item("", 2, "rules " + editions.rules() + "; NCCI pairs " + editions.ncci() + "; MUE "
          + editions.mue() + "; fee schedule " + editions.pfs() + "; add-on edits "
          + editions.addOn());
      if (!editions.note().isEmpty()) {
        page.item("", 2, editions.note());
      }
    }
    return page.then(SourceText.of(cited, sources));
  }

  /** What the report must hold for these lines. */
  public static Page documentation(List<String> statements) {
    Page page = new Page();
    page.blank().line("the report must hold");
    statements.forEach(statement -> page.item("  -", 4, statement));
    return statements.isEmpty() ? new Page() : page;
  }

  private static String codes(List<Code> codes) {
    List<String> values = new ArrayList<>(codes.size());
    for (Code code : codes) {
      values.add(code.value());
    }
    return String.join(", ", values);
  }
}
