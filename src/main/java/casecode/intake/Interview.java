package casecode.intake;

import casecode.anatomy.Anatomy;
import casecode.engine.Answer;
import casecode.engine.Engine;
import casecode.logic.Ask;
import casecode.logic.Decision;
import casecode.logic.Facts;
import casecode.logic.Kind;
import casecode.logic.Scope;
import casecode.logic.View;
import casecode.model.Named;
import casecode.rules.RuleBook;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A dialogue that asks what the engine still needs, one thing at a time. It holds no order and no
 * rule: the next question is the first fact that the engine misses.
 */
public final class Interview {

  /** So many rules are named for a question; more would not help to answer it. */
  private static final int MOST_REASONS = 2;

  /** How a study is made of what was told so far, and how the rules are to be read. */
  private record Setup(
      Engine engine, Anatomy anatomy, Function<Told, Study> reading,
      UnaryOperator<Facts> switched) {}

  private final Setup setup;
  private final Told told;
  private final Study study;
  private final Optional<Interview> before;

  private Interview(Setup setup, Told told, Optional<Interview> before) {
    this.setup = setup;
    this.told = told;
    this.study = setup.reading().apply(told);
    this.before = before;
  }

  /** Begins with what is already known. */
  public static Interview begin(Engine engine, Anatomy anatomy, Facts known) {
    return new Interview(
        new Setup(engine, anatomy, all -> new StudyBuilder(all).begun(""), same -> same),
        Told.NOTHING.with(known), Optional.empty());
  }

  /**
   * Begins with a study that is read anew after each reply, as a reply may settle what a label means.
   *
   * @param reading the study, where that is told besides
   * @param switched how the rules are to be read
   */
  public static Interview begin(
      Engine engine, Anatomy anatomy, Function<Told, Study> reading,
      UnaryOperator<Facts> switched) {
    return new Interview(
        new Setup(engine, anatomy, reading, switched), Told.NOTHING, Optional.empty());
  }

  /** The study as far as it is known. */
  public Study study() {
    return study;
  }

  public Facts facts() {
    return setup.switched().apply(study.facts());
  }

  public Answer answer() {
    return study.answer(setup.engine(), setup.switched());
  }

  public List<Answer.LimbSummary> limbs() {
    return setup.engine().limbs(facts());
  }

  /** What to ask now; nothing when the study is decided or cannot be. */
  public Optional<Ask> next() {
    return answer() instanceof Answer.Undecided undecided
        ? Optional.of(undecided.missing().get(0))
        : Optional.empty();
  }

  /** The dialogue as it was before the last reply. */
  public Optional<Interview> back() {
    return before;
  }

  /** The dialogue after a reply to the present question, or what is wrong with the reply. */
  public Typed<Interview> reply(String typed) {
    Ask ask = next().orElseThrow(() -> new IllegalStateException("nothing is asked"));
    return new Replies(setup.anatomy().muscles(), told).to(ask, typed)
        .then(more -> Typed.read(new Interview(setup, more, Optional.of(this))));
  }

  /** The choices of the present question, numbered from 1 as they are shown; none for a count. */
  public static List<? extends Named> choices(Ask ask) {
    Kind<?> kind = ask.fact().kind();
    if (kind instanceof Kind.OneOf<?> one) {
      return one.choices();
    }
    return kind instanceof Kind.SomeOf<?> some ? some.choices() : List.of();
  }

  /** The decisions that wait for the fact, with the rule that reads it. */
  public List<String> neededBy(Ask ask) {
    View day = View.of(facts());
    Stream<View> views = Stream.of(ask.limb().map(day::from).orElse(day));
    return views
        .flatMap(
            view ->
                RuleBook.decisions().stream()
                    .filter(decision -> waits(decision, view, ask))
                    .map(decision -> rule(decision, view)))
        .distinct()
        .limit(MOST_REASONS)
        .toList();
  }

  private static boolean waits(Decision<?> decision, View view, Ask ask) {
    return decision.scope() == (ask.limb().isPresent() ? Scope.LIMB : Scope.DAY)
        && decision.outcome(view) instanceof Decision.Outcome.Open<?> open
        && open.next().equals(ask);
  }

  private static String rule(Decision<?> decision, View view) {
    return decision.rules().stream()
        .filter(rule -> rule.when().check(view).next().isPresent())
        .findFirst()
        .map(rule -> "rule " + rule.id() + " (" + decision.title() + "): " + rule.when().words())
        .orElse(decision.title());
  }
}
