package casecode.engine;

import casecode.engine.Answer.Alternative;
import casecode.engine.Answer.Decided;
import casecode.engine.Answer.LimbSummary;
import casecode.engine.Answer.NotChosen;
import casecode.engine.Answer.Rejected;
import casecode.engine.Answer.Undecided;
import casecode.logic.Ask;
import casecode.logic.Computation;
import casecode.logic.Facts;
import casecode.logic.Reading;
import casecode.logic.View;
import casecode.model.Code;
import casecode.model.Era;
import casecode.model.Limb;
import casecode.model.Line;
import casecode.model.Problem;
import casecode.recall.Memory;
import casecode.rules.DayFamily;
import casecode.rules.Eras;
import casecode.rules.MuscleCounting;
import casecode.rules.StudyFacts;
import casecode.rules.Switch;
import casecode.rules.Switches;
import casecode.tables.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the facts of a study to coded lines, by the book and the tables; it holds no rule. */
public final class Engine {

  private static final Computation<Boolean> IS_CURRENT = new Computation<>(Engine::isCurrent);

  private static final Computation<List<Findings.Found>> OF_DAY =
      new Computation<>(Findings::ofDay);

  /** Why the day is of its family. */
  private static final Computation<String> FAMILY =
      new Computation<>(day -> String.join(", ", DayFamily.FAMILY.because(day)));

  private final Memory memory = new Memory();
  private final MuscleSets muscleSets = new MuscleSets();
  private final Coding coding;
  private final Explainer explainer;

  public Engine(Tables tables) {
    this.coding = new Coding(tables, memory);
    this.explainer = new Explainer(new Billing(tables));
  }

  /** The answer to what is known of a study; undecided answers name what to ask. */
  public Answer answer(Facts given) {
    MuscleSets.Named named = muscleSets.of(given);
    Facts facts = MuscleCounting.counted(given, named.counts());
    View day = View.of(facts, memory);
    if (!day.recalled(IS_CURRENT)) {
      return new Rejected(
          List.of(
              new Problem(StudyFacts.DATE.field(), String.join(", ", Eras.ERA.because(day)))));
    }
    List<JudgedLimb> limbs = JudgedLimb.all(facts, day);
    Coded coded = coding.of(facts, day, limbs);
    Editions editions = coded.billed().editions();
    if (!coded.isDecided()) {
      return new Undecided(coded.missing(), JudgedLimb.summaries(limbs, named.tallies()), editions);
    }
    return new Decided(
        coded.lines(),
        JudgedLimb.summaries(limbs, named.tallies()),
        coded.findings(day.recalled(OF_DAY)),
        alternatives(facts, named, day, coded),
        notChosen(day, coded),
        editions);
  }

  private static Optional<NotChosen> notChosen(View day, Coded coded) {
    List<Code> others = coded.others();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(new NotChosen(others, day.recalled(FAMILY)));
  }

  /** The switches whose other value would give other lines. */
  private List<Alternative> alternatives(
      Facts facts, MuscleSets.Named named, View day, Coded coded) {
    if (named.isEmpty() && !day.hasReadSwitches() && !coded.hasReadSwitches()) {
      return List.of();
    }
    List<Alternative> found = new ArrayList<>();
    for (int i = 0; i < Switches.ALL.size(); i++) {
      Switch changed = Switches.ALL.get(i);
      boolean read = day.hasRead(changed.fact()) || coded.read(changed);
      if (read || named.dependOn(changed)) {
        alternative(changed, read, facts, named, coded).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** The lines with the other value of a switch, if they are others. */
  private Optional<Alternative> alternative(
      Switch changed, boolean read, Facts facts, MuscleSets.Named named, Coded coded) {
    Facts switched = facts.with(changed.fact(), changed.notIn(facts));
    Facts other = MuscleCounting.counted(switched, named.counts(changed));
    View day = View.of(other, memory);
    List<JudgedLimb> limbs = JudgedLimb.all(other, day);
    // A fact that no rule read, and that leaves every limb complete or limited, changes no line.
    if (!read && JudgedLimb.areAlike(limbs, coded.limbs())) {
      return Optional.empty();
    }
    List<Drafted> drafted = coding.drafted(other, day, limbs);
    if (Drafted.areAlike(drafted, coded.drafted())) {
      return Optional.empty();
    }
    Coded otherwise = coding.of(other, limbs, drafted);
    return otherwise.billsLike(coded)
        ? Optional.empty()
        : Optional.of(
            new Alternative(
                changed, changed.notIn(facts), otherwise.lines(), otherwise.missing()));
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
    MuscleSets.Named named = muscleSets.of(given);
    Facts facts = MuscleCounting.counted(given, named.counts());
    return JudgedLimb.summaries(JudgedLimb.all(facts, View.of(facts, memory)), named.tallies());
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
