package casecode.intake;

import casecode.anatomy.Anatomy;
import casecode.engine.Answer;
import casecode.engine.Engine;
import casecode.logic.Ask;
import casecode.logic.Decision;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.logic.Scope;
import casecode.logic.View;
import casecode.model.Besides;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Named;
import casecode.model.Side;
import casecode.rules.RuleBook;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.Collection;
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
    return heard(ask, typed)
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

  /** The name and the side of {@code cranial both}, {@code cranial=both} or {@code left face}. */
  private static String[] sideLast(String part) {
    String[] last = part.split("[\\s=]+(?=\\S+$)");
    String[] first = part.split("\\s+", 2);
    return first.length == 2 && isSide(first[0]) ? new String[] {first[1], first[0]} : last;
  }

  private static boolean isSide(String word) {
    return !word.matches("[0-9]+")
        && Choices.one(word, Side.STATED) instanceof Typed.Read;
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

  // The fact's own kind says which values fit, so the cast cannot miss.
  @SuppressWarnings("unchecked")
  private Typed<Told> heard(Ask ask, String typed) {
    if (Unread.isOfLabel(ask.fact()) && ask.fact().kind() instanceof Kind.OneOf<?> meanings) {
      return Choices.one(typed, meanings.choices())
          .then(value -> Typed.read(told.with((Given<Object>) ask.fact(), value)));
    }
    return fact(ask, typed).then(more -> Typed.read(told.with(more)));
  }

  @SuppressWarnings("unchecked")
  private Typed<Facts> fact(Ask ask, String typed) {
    if (ask.fact().equals(StudyFacts.MUSCLES) && typed.matches("(?s).*\\p{L}.*")
        && !typed.strip().equalsIgnoreCase("none")) {
      return names(ask.limb().orElseThrow(), typed);
    }
    if (ask.limb().isPresent()) {
      return Counts.ofLimb(told.facts(), ask.limb().get(), (Given<Integer>) ask.fact(), typed);
    }
    if (ask.fact().equals(StudyFacts.BESIDES)) {
      return besides(typed);
    }
    Kind<?> kind = ask.fact().kind();
    if (kind instanceof Kind.Count) {
      Given<Integer> fact = (Given<Integer>) ask.fact();
      return Counts.one(typed, fact).then(n -> Typed.read(told.facts().with(fact, n)));
    }
    if (kind instanceof Kind.OneOf<?> one) {
      return chosen((Given<Named>) ask.fact(), Choices.one(typed, one.choices()));
    }
    if (kind instanceof Kind.SomeOf<?> some) {
      return chosenSome((Given<Collection<Named>>) ask.fact(), typed, some);
    }
    throw new IllegalStateException(ask.fact().id() + " cannot be asked");
  }

  private Typed<Facts> chosen(Given<Named> fact, Typed<? extends Named> choice) {
    return choice.then(value -> Typed.read(told.facts().with(fact, value)));
  }

  private <E extends Named> Typed<Facts> chosenSome(
      Given<Collection<Named>> fact, String typed, Kind.SomeOf<E> some) {
    return Choices.some(typed, some.choices())
        .then(values -> Typed.read(told.facts().with(fact, List.copyOf(values))));
  }

  /** Muscle names where a count is asked for: {@code APB, FDI, EDC}. */
  private Typed<Facts> names(Limb limb, String typed) {
    List<Muscle> found = new ArrayList<>();
    for (String name : typed.split("[,;]")) {
      if (name.isBlank()) {
        continue;
      }
      Typed<Muscle> muscle = LimbMuscle.read(setup.anatomy().muscles(), limb, name.strip());
      if (!(muscle instanceof Typed.Read<Muscle> read)) {
        return Typed.wrong(((Typed.Wrong<Muscle>) muscle).message());
      }
      found.add(read.value());
    }
    return Typed.read(told.facts().with(StudyFacts.NAMED, limb, List.copyOf(found)));
  }

  /** Regions may carry their side: {@code cranial both, trunk}. */
  private Typed<Facts> besides(String typed) {
    List<String> names = new ArrayList<>();
    Facts sided = told.facts();
    for (String part : typed.split(Choices.SEPARATOR)) {
      String[] words = sideLast(part.strip());
      Typed<Side> side =
          words.length == 2
              ? Choices.one(words[1], Side.STATED)
              : Typed.wrong("");
      if (side instanceof Typed.Read<Side> given
          && !words[1].matches("[0-9]+")
          && Choices.one(words[0], List.of(Besides.values())) instanceof Typed.Read<Besides> region
          && EmgRegions.SIDES.containsKey(region.value())) {
        names.add(words[0]);
        sided = sided.with(EmgRegions.SIDES.get(region.value()), given.value());
      } else {
        names.add(part);
      }
    }
    Facts known = sided;
    return Choices.some(String.join(",", names), List.of(Besides.values()))
        .then(found -> Typed.read(known.with(StudyFacts.BESIDES, List.copyOf(found))));
  }
}
