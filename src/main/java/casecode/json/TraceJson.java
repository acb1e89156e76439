package casecode.json;

import casecode.engine.Answer;
import casecode.engine.Trace;
import casecode.intake.Study;
import casecode.logic.Decision;
import casecode.logic.Rule;
import casecode.model.Worded;
import java.util.List;
import java.util.Locale;

/** How an answer came about, and the rule book, as JSON on one line. */
public final class TraceJson {

  private TraceJson() {}

  /** {@code casecode.explanation/1}: every rule tried for a study. */
  public static String of(Study study, Answer answer, List<Trace> traces) {
    return JsonOut.object(
        json ->
            json.text("schema", "casecode.explanation/1")
                .text("id", study.id())
                .object("answer", out -> AnswerJson.fields(out, study, answer))
                .objects("decisions", traces, TraceJson::decision));
  }

  private static void decision(JsonOut json, Trace trace) {
    json.text("decision", trace.decision()).text("title", trace.title());
    if (!trace.subject().isEmpty()) {
      json.text("subject", trace.subject());
    }
    json.objects("tried", trace.tried(), TraceJson::tried);
  }

  private static void tried(JsonOut json, Trace.Tried tried) {
    json.text("rule", tried.rule())
        .text("truth", tried.truth().name().toLowerCase(Locale.ROOT))
        .text("when", tried.when())
        .text("then", tried.then())
        .texts("because", tried.because())
        .text("known", tried.basis().known().name().toLowerCase(Locale.ROOT))
        .texts("sources", tried.basis().sources());
  }

  /** {@code casecode.rules/1}: every decision of the book. */
  public static String book(String edition, List<Decision<?>> decisions) {
    return JsonOut.object(
        json ->
            json.text("schema", "casecode.rules/1")
                .text("edition", edition)
                .objects("decisions", decisions, TraceJson::bookDecision));
  }

  private static void bookDecision(JsonOut json, Decision<? extends Worded> decision) {
    json.text("decision", decision.id())
        .text("title", decision.title())
        .objects("rules", List.copyOf(decision.rules()), TraceJson::rule);
  }

  static void rule(JsonOut json, Rule<? extends Worded> rule) {
    json.text("rule", rule.id())
        .text("when", rule.when().words())
        .text("then", rule.then().words())
        .text("known", rule.basis().known().name().toLowerCase(Locale.ROOT))
        .texts("sources", rule.basis().sources());
  }
}
