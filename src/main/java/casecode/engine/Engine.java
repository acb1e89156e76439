package casecode.engine;

import casecode.engine.Answer.Alternative;
import casecode.engine.Answer.Decided;
import casecode.engine.Answer.LimbSummary;
import casecode.engine.Answer.Rejected;
import casecode.engine.Answer.Undecided;
import casecode.logic.Ask;
import casecode.logic.Facts;
import casecode.logic.Reading;
import casecode.logic.View;
import casecode.model.Era;
import casecode.model.Extent;
import casecode.model.Limb;
import casecode.model.Line;
import casecode.model.Problem;
import casecode.rules.Eras;
import casecode.rules.LimbExtent;
import casecode.rules.MuscleCounting;
import casecode.rules.StudyFacts;
import casecode.tables.Tables;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the facts of a study to coded lines, by the book and the tables; it holds no rule. */
public final class Engine {

  private final Tables tables;
  private final Billing billing;
  private final Otherwise otherwise;
  private final Explainer explainer;

  public Engine(Tables tables) {
    this.tables = tables;
    this.billing = new Billing(tables);
    this.otherwise = new Otherwise(billing);
    this.explainer = new Explainer(billing);
  }

  /** The answer to what is known of a study; undecided answers name what to ask. */
  public Answer answer(Facts given) {
    Facts facts = MuscleCounting.counted(given);
    View day = View.of(facts);
    if (!isCurrent(day)) {
      return new Rejected(
          List.of(
              new Problem(StudyFacts.DATE.field(), String.join(", ", Eras.ERA.because(day)))));
    }
    Draft draft = Draft.of(facts);
    if (!draft.missing().isEmpty()) {
      return new Undecided(draft.missing(), limbs(facts), Editions.of(facts, tables));
    }
    List<Line> lines = billing.withModifiers(facts, draft.lines());
    return new Decided(
        lines,
        limbs(facts),
        Findings.of(billing.claim(facts, lines), draft),
        otherwise.alternatives(facts, draft),
        otherwise.notChosen(facts, draft),
        Editions.of(facts, tables));
  }

  /**
   * The answer to a study whose muscle labels leave several readings, one set of facts each: decided
   * only if every reading gives the same lines.
   *
   * @param unsettled what to ask if they do not
   */
  public Answer answer(List<Facts> readings, Ask unsettled) {
    List<Answer> answers = readings.stream().map(this::answer).toList();
    if (!(answers.get(0) instanceof Decided first)) {
      return answers.get(0);
    }
    boolean same =
        answers.stream()
            .allMatch(
                other ->
                    other instanceof Decided theirs
                        && labels(theirs.lines()).equals(labels(first.lines())));
    return same
        ? first.withAlternatives(alternatives(answers))
        : new Undecided(List.of(unsettled), first.limbs(), first.editions());
  }

  /** The alternatives under every reading, each once. */
  private static List<Alternative> alternatives(List<Answer> answers) {
    Map<List<Object>, Alternative> found = new LinkedHashMap<>();
    answers.stream()
        .flatMap(answer -> ((Decided) answer).alternatives().stream())
        .forEach(
            other ->
                found.putIfAbsent(
                    List.of(other.changed(), other.value(), labels(other.lines())), other));
    return List.copyOf(found.values());
  }

  private static List<String> labels(List<Line> lines) {
    return lines.stream().map(line -> line.label() + " x" + line.units()).toList();
  }

  /** Each limb that was needled, as far as it is known. */
  public List<LimbSummary> limbs(Facts given) {
    Facts facts = MuscleCounting.counted(given);
    View day = View.of(facts);
    if (!(StudyFacts.LIMBS.in(day) instanceof Reading.Known<Collection<Limb>> limbs)) {
      return List.of();
    }
    return limbs.value().stream()
        .map(
            limb ->
                new LimbSummary(
                    limb,
                    LimbExtent.EXTENT.in(day.from(limb)) instanceof Reading.Known<Extent> extent
                        ? Optional.of(extent.value())
                        : Optional.empty(),
                    facts.get(StudyFacts.MUSCLES, limb),
                    facts.get(StudyFacts.NERVES, limb),
                    facts.get(StudyFacts.LEVELS, limb),
                    MuscleCounting.of(facts, limb)))
        .toList();
  }

  /** How the answer came about: every decision of the book, with each rule that was tried. */
  public List<Trace> trace(Facts facts) {
    return explainer.trace(facts);
  }

  /** The trace and, of a decided study, every check; of a study before its time, only why. */
  public List<Trace> explained(Facts facts) {
    return explainer.explained(facts);
  }

  /** Whether the date of service lies in the time of this book. */
  static boolean isCurrent(View day) {
    return Eras.ERA.in(day) instanceof Reading.Known<Era> era && era.value() == Era.CURRENT;
  }
}
