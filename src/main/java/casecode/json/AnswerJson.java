package casecode.json;

import casecode.engine.Answer;
import casecode.engine.Answer.Alternative;
import casecode.engine.Answer.Decided;
import casecode.engine.Answer.LimbSummary;
import casecode.engine.Answer.Rejected;
import casecode.engine.Answer.Undecided;
import casecode.engine.Editions;
import casecode.intake.ConductionTally;
import casecode.intake.ConductionTally.Test;
import casecode.intake.Study;
import casecode.logic.Ask;
import casecode.model.ClaimLine;
import casecode.model.Finding;
import casecode.model.Line;
import casecode.model.Problem;
import casecode.rules.LimbExtent;
import casecode.rules.MuscleCounting;
import casecode.rules.RuleBook;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/** An answer in the contract's JSON, {@code casecode.answer/1}, on one line. */
public final class AnswerJson {

  private static final String SCHEMA = "casecode.answer/1";
  private static final String NO_NAME = JsonOut.quoted("");

  /** How every answer begins, as far as the name. */
  private static final byte[] HEAD =
      JsonOut.bytes(JsonOut.object(json -> head(json, "")).replace(NO_NAME + "}", ""));

  private AnswerJson() {}

  public static String of(Study study, Answer answer) {
    return JsonOut.object(json -> fields(json, study, answer));
  }

  /** The answer to a study whatever its name, to be given one by {@link #name}. */
  static void unnamed(JsonOut json, Study study, Answer answer) {
    json.begin('{');
    fields(json, study.named(""), answer);
    json.end('}').flush();
  }

  /** Writes the same answer under a name, and the end of its line. */
  public static void name(String id, byte[] unnamed, ByteArrayOutputStream out) {
    int rest = HEAD.length + NO_NAME.length();
    out.writeBytes(HEAD);
    out.writeBytes(JsonOut.bytes(JsonOut.quoted(id)));
    out.write(unnamed, rest, unnamed.length - rest);
    out.write('\n');
  }

  private static void head(JsonOut json, String id) {
    json.text("schema", SCHEMA).text("id", id);
  }

  static void fields(JsonOut json, Study study, Answer answer) {
    List<Line> lines = answer instanceof Decided decided ? decided.lines() : List.of();
    List<Finding> findings = answer instanceof Decided decided ? decided.findings() : List.of();
    List<Alternative> others =
        answer instanceof Decided decided ? decided.alternatives() : List.of();
    List<Ask> missing = answer instanceof Undecided undecided ? undecided.missing() : List.of();
    List<Problem> problems = answer instanceof Rejected rejected ? rejected.problems() : List.of();
    head(json, study.id());
    json.text("status", status(answer));
    json.objects("lines", lines, AnswerJson::line);
    json.allShared("limbs", answer.limbs(), AnswerJson::limb);
    json.allShared("findings", findings, AnswerJson::finding);
    json.objects("alternatives", others, AnswerJson::alternative);
    json.objects("missing", missing, AnswerJson::missing);
    json.objects("problems", problems, AnswerJson::problem);
    if (!study.conduction().isEmpty()) {
      json.object("nerveConduction", out -> conduction(out, study.conduction()));
    }
    Optional<Editions> used = editions(answer);
    if (used.isPresent()) {
      json.shared("edition", used.get(), AnswerJson::edition);
    } else {
      json.object("edition", out -> out.text("rules", RuleBook.EDITION));
    }
  }

  /** How the nerve conduction studies that were listed were counted. */
  private static void conduction(JsonOut json, ConductionTally.Audit audit) {
    json.number("studies", audit.counted().size())
        .texts("counted", audit.counted().stream().map(Test::words).toList())
        .objects("notCounted", audit.left(),
            (out, left) -> out.text("test", left.test()).text("reason", left.why()));
  }

  private static String status(Answer answer) {
    if (answer instanceof Decided) {
      return "decided";
    }
    return answer instanceof Undecided ? "undecided" : "rejected";
  }

  private static Optional<Editions> editions(Answer answer) {
    if (answer instanceof Decided decided) {
      return Optional.of(decided.editions());
    }
    return answer instanceof Undecided undecided
        ? Optional.of(undecided.editions())
        : Optional.empty();
  }

  private static void line(JsonOut json, Line line) {
    json.sharedBegin(line.billed(), AnswerJson::billed).sharedTexts("because", line.reasons());
  }

  private static void billed(JsonOut json, ClaimLine line) {
    json.text("code", line.shown())
        .number("units", line.units())
        .texts("modifiers", line.modifiers());
  }

  private static void limb(JsonOut json, LimbSummary limb) {
    json.text("limb", limb.limb().id());
    limb.extent().ifPresent(extent -> json.text("extent", extent.id()));
    limb.muscles().ifPresent(n -> json.number("muscles", n));
    limb.nerves().ifPresent(n -> json.number("nerves", n));
    limb.levels().ifPresent(n -> json.number("levels", n));
    limb.tally()
        .ifPresent(
            tally -> {
              tally(json, tally);
              margin(json, tally);
            });
  }

  /** How far each count is from what a complete limb needs; negative where it falls short. */
  private static void margin(JsonOut json, MuscleCounting.Tally tally) {
    json.object("margin",
        out ->
            out.number("muscles", tally.muscles() - LimbExtent.MUSCLES_NEEDED)
                .number("nerves", tally.nerves().size() - LimbExtent.NERVES_NEEDED)
                .number("levels", tally.levels().size() - LimbExtent.LEVELS_NEEDED));
  }

  /** How the named muscles of a limb were counted. */
  private static void tally(JsonOut json, MuscleCounting.Tally tally) {
    json.allShared("counted", tally.counted().keySet(),
        (out, muscle) -> {
          out.text("muscle", muscle.name());
          muscle.nerve().ifPresent(nerve -> out.text("nerve", nerve));
          out.texts("roots", muscle.roots());
        });
    json.objects("notCounted", tally.left().entrySet(),
        (out, left) ->
            out.text("muscle", left.getKey().name()).text("reason", left.getValue()));
  }

  private static void finding(JsonOut json, Finding finding) {
    json.text("rule", finding.rule())
        .text("severity", finding.severity().id())
        .text("message", finding.message())
        .text("source", String.join(", ", finding.sources()));
  }

  private static void alternative(JsonOut json, Alternative other) {
    json.object("if",
        changed -> changed.text("switch", other.changed().id()).text("value", other.value().id()));
    json.objects("lines", other.lines(), AnswerJson::line);
    if (!other.missing().isEmpty()) {
      json.objects("missing", other.missing(), AnswerJson::missing);
    }
  }

  private static void missing(JsonOut json, Ask ask) {
    json.text("fact", ask.fact().id());
    ask.limb().ifPresent(limb -> json.text("limb", limb.id()));
    json.text("question", ask.question()).text("field", ask.field()).text("option", ask.option());
  }

  private static void problem(JsonOut json, Problem problem) {
    json.text("where", problem.where()).text("message", problem.message());
  }

  private static void edition(JsonOut json, Editions used) {
    json.text("rules", used.rules())
        .text("ncci", used.ncci())
        .text("mue", used.mue())
        .text("pfs", used.pfs())
        .text("addOn", used.addOn());
    if (!used.note().isEmpty()) {
      json.text("note", used.note());
    }
  }
}
