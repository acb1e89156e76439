package casecode.engine;

import casecode.engine.Answer.Alternative;
import casecode.engine.Answer.Decided;
import casecode.engine.Answer.Editions;
import casecode.engine.Answer.LimbSummary;
import casecode.engine.Answer.NotChosen;
import casecode.engine.Answer.Rejected;
import casecode.engine.Answer.Undecided;
import casecode.logic.Ask;
import casecode.logic.Decision;
import casecode.logic.Decision.Outcome;
import casecode.logic.Fact;
import casecode.logic.Facts;
import casecode.logic.Reading;
import casecode.logic.Scope;
import casecode.logic.View;
import casecode.model.Besides;
import casecode.model.Code;
import casecode.model.Era;
import casecode.model.Extent;
import casecode.model.Family;
import casecode.model.Injection;
import casecode.model.Limb;
import casecode.model.Line;
import casecode.model.Modifier;
import casecode.model.Payer;
import casecode.model.Problem;
import casecode.rules.DayFamily;
import casecode.rules.Eras;
import casecode.rules.LimbExtent;
import casecode.rules.ModifierRules;
import casecode.rules.MuscleCounting;
import casecode.rules.RuleBook;
import casecode.rules.StudyFacts;
import casecode.rules.Switch;
import casecode.rules.Switches;
import casecode.tables.Book;
import casecode.tables.PairTable;
import casecode.tables.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the facts of a study to coded lines, by the book and the tables; it holds no rule. */
public final class Engine {

  private final Tables tables;
  private final List<Switch> switches;

  public Engine(Tables tables) {
    this.tables = tables;
    this.switches = switchesRead();
  }

  /** The answer to what is known of a study; undecided answers name what to ask. */
  public Answer answer(Facts given) {
    Facts facts = MuscleCounting.counted(given);
    View day = View.of(facts);
    if (Eras.ERA.outcome(day) instanceof Outcome.Fired<Era> era
        && era.rule().then() != Era.CURRENT) {
      return new Rejected(
          List.of(new Problem(StudyFacts.DATE.field(), String.join(", ", era.rule().because(day)))));
    }
    Draft draft = Draft.of(facts);
    if (!draft.missing().isEmpty()) {
      return new Undecided(draft.missing(), limbs(facts), editions(facts));
    }
    List<Line> lines = withModifiers(facts, draft.lines());
    return new Decided(
        lines,
        limbs(facts),
        Findings.of(claim(facts, lines), draft),
        alternatives(facts, draft),
        notChosen(facts, draft),
        editions(facts));
  }

  /**
   * The answer to a study whose muscle labels leave several readings, one set of facts each: decided
   * only if every reading gives the same lines.
   *
   * @param unsettled what to ask if they do not
   */
  public Answer answer(List<Facts> readings, Ask unsettled) {
    Answer first = answer(readings.get(0));
    if (!(first instanceof Decided decided)) {
      return first;
    }
    boolean same =
        readings.stream().skip(1).map(this::answer).allMatch(
            other ->
                other instanceof Decided theirs
                    && labels(theirs.lines()).equals(labels(decided.lines())));
    return same ? first : new Undecided(List.of(unsettled), decided.limbs(), decided.editions());
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
  public List<Trace> trace(Facts given) {
    Facts facts = MuscleCounting.counted(given);
    View day = View.of(facts);
    List<Trace> traces = new ArrayList<>();
    for (Decision<?> decision : RuleBook.decisions()) {
      if (decision.scope() == Scope.DAY || decision.scope() == Scope.LIMB) {
        for (View view : Draft.views(decision, day, new LinkedHashSet<>())) {
          traces.add(Trace.of(decision, view, view.at().map(Limb::words).orElse("")));
        }
      }
    }
    Draft draft = Draft.of(facts);
    if (draft.missing().isEmpty()) {
      Claim claim = claim(facts, draft.lines());
      for (Line line : draft.lines()) {
        traces.add(
            Trace.of(ModifierRules.COMPONENT_MODIFIER, View.of(claim.of(line)), line.label()));
      }
      for (PairTable.Pair pair : claim.pairs()) {
        traces.add(
            Trace.of(ModifierRules.DISTINCT_SERVICE, View.of(claim.of(pair)),
                pair.column2() + " beside " + pair.column1()));
      }
    }
    return traces;
  }

  /** The trace and, of a decided study, every check; of a study before its time, only why. */
  public List<Trace> explained(Facts given) {
    Facts facts = MuscleCounting.counted(given);
    if (answer(facts) instanceof Rejected) {
      return List.of(Trace.of(Eras.ERA, View.of(facts), ""));
    }
    List<Trace> traces = new ArrayList<>(trace(facts));
    Draft draft = Draft.of(facts);
    if (draft.missing().isEmpty()) {
      traces.add(Findings.tried(claim(facts, withModifiers(facts, draft.lines()))));
    }
    return traces;
  }

  /** The lines of the study together with the injections that the claim already has. */
  private Claim claim(Facts facts, List<Line> lines) {
    return new Claim(
        facts, Stream.concat(lines.stream(), injections(facts).stream()).toList(), tables);
  }

  private List<Line> withModifiers(Facts facts, List<Line> drafted) {
    List<Line> lines = new ArrayList<>();
    Claim claim = claim(facts, drafted);
    for (Line line : drafted) {
      lines.add(modified(line, View.of(claim.of(line)), ModifierRules.COMPONENT_MODIFIER));
    }
    for (PairTable.Pair pair : claim.pairs()) {
      View view = View.of(claim.of(pair));
      lines.replaceAll(
          line ->
              line.code().equals(pair.column2())
                  ? modified(line, view, ModifierRules.DISTINCT_SERVICE)
                  : line);
    }
    return List.copyOf(lines);
  }

  private static Line modified(Line line, View view, Decision<Modifier> decision) {
    return decision.outcome(view) instanceof Outcome.Fired<Modifier> fired
        ? line.with(fired.rule().then().value(), String.join(", ", fired.rule().because(view)))
        : line;
  }

  /** The injections are lines that the claim already has: they take part, but are not printed. */
  private static List<Line> injections(Facts facts) {
    boolean given =
        facts.get(StudyFacts.BESIDES).filter(b -> b.contains(Besides.CHEMODENERVATION)).isPresent();
    return given
        ? facts.get(StudyFacts.INJECTIONS).stream()
            .flatMap(Collection::stream)
            .map(Injection::code)
            .map(code -> Line.of(code, 1, List.of(), List.of()))
            .toList()
        : List.of();
  }

  private List<Alternative> alternatives(Facts facts, Draft draft) {
    List<Alternative> found = new ArrayList<>();
    for (Switch changed : named(facts) ? Switches.ALL : switches) {
      Facts other =
          MuscleCounting.counted(facts.with(changed.fact(), changed.notIn(facts)));
      if (!switches.contains(changed) && MuscleCounting.sameCounts(facts, other)) {
        continue;
      }
      Draft otherDraft = Draft.of(other);
      if (!otherDraft.missing().isEmpty() || !draft.billsLike(otherDraft)) {
        List<Line> lines =
            otherDraft.missing().isEmpty()
                ? withModifiers(other, otherDraft.lines())
                : List.of();
        found.add(new Alternative(changed, changed.notIn(facts), lines, otherDraft.missing()));
      }
    }
    return List.copyOf(found);
  }

  /** The codes of the other family: what the same needle EMG would be on the other kind of day. */
  private static Optional<NotChosen> notChosen(Facts facts, Draft draft) {
    View day = View.of(facts);
    if (!(DayFamily.FAMILY.in(day) instanceof Reading.Known<Family> family)) {
      return Optional.empty();
    }
    Set<Code> chosen = codes(draft).collect(Collectors.toSet());
    List<Code> others =
        codes(Draft.of(facts.supposing(DayFamily.FAMILY, family.value().other())))
            .filter(code -> !chosen.contains(code))
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(new NotChosen(others, String.join(", ", DayFamily.FAMILY.because(day))));
  }

  private static Stream<Code> codes(Draft draft) {
    return draft.entries().stream().map(entry -> entry.rule().then().code());
  }

  /** Whether any muscle is named: then the switches about counting them matter too. */
  private static boolean named(Facts facts) {
    return facts.get(StudyFacts.LIMBS).stream().flatMap(Collection::stream)
        .anyMatch(limb -> facts.get(StudyFacts.NAMED, limb).isPresent());
  }

  private Editions editions(Facts facts) {
    boolean medicare = facts.get(StudyFacts.PAYER).orElse(Payer.MEDICARE) == Payer.MEDICARE;
    Book book = new Claim(facts, List.of(), tables).book();
    String unused = "not used for payer " + Payer.CPT.id();
    return new Editions(
        RuleBook.EDITION,
        medicare ? tables.pairs().get(book).edition().name() + " " + book.words() : unused,
        medicare ? tables.codes().mueEditions().get(book).name() + " " + book.words() : unused,
        tables.codes().feeEdition().name(),
        tables.codes().addOnEdition().name(),
        facts.get(StudyFacts.DATE).flatMap(date -> date).isPresent()
            ? ""
            : "no date of service given: the newest editions held");
  }

  /** Only a switch that some rule reads can change an answer. */
  private static List<Switch> switchesRead() {
    Set<Fact<?>> read =
        RuleBook.decisions().stream()
            .flatMap(decision -> decision.rules().stream())
            .flatMap(rule -> rule.when().facts())
            .collect(Collectors.toSet());
    return Switches.ALL.stream().filter(changed -> read.contains(changed.fact())).toList();
  }
}
