package casecode.intake;

import casecode.logic.Ask;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Besides;
import casecode.model.Finding;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Problem;
import casecode.model.Side;
import casecode.model.YesNo;
import casecode.rules.MuscleCounting;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the facts of one study from JSON, from a report or from the command line, and the mistakes
 * in them. What is not named was not done: a study that was written down is complete but for its
 * details.
 */
public final class StudyBuilder implements Complaints {

  /** So many combinations of readings are tried; with more the study stays undecided. */
  private static final int MOST_READINGS = 100;

  /** A label with several readings that nothing settles. */
  private record Unsettled(Written written, List<Muscle> readings, Side side) {}

  private final Needled needled = new Needled();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Finding> remarks = new ArrayList<>();
  private final List<Ask> open = new ArrayList<>();
  private final List<Unsettled> unsettled = new ArrayList<>();
  private ConductionTally.Audit conduction = ConductionTally.Audit.NONE;
  private final Told told;
  private final Facts.Adding facts;
  private final Gaps gaps = new Gaps(this);

  public StudyBuilder() {
    this(Told.NOTHING);
  }

  /** A study of which something is known already. */
  public StudyBuilder(Told told) {
    this.told = told;
    this.facts = told.facts().adding();
  }

  @Override
  public void problem(String where, String message) {
    problems.add(new Problem(where, message));
  }

  void remark(Finding finding) {
    if (!remarks.contains(finding)) {
      remarks.add(finding);
    }
  }

  /** Nobody named any needle EMG, and nobody can be asked. */
  public void assumeNoNeedle() {
    remark(Remarks.needleAssumed());
  }

  /** A date of the visit stands there in a form that is not read. */
  public void dateNotRead(String where) {
    remark(Remarks.dateNotRead(where));
  }

  /** How the nerve conduction studies that were listed were counted. */
  public void conduction(ConductionTally.Audit audit) {
    conduction = audit;
  }

  public <T> void set(Given<T> fact, T value) {
    facts.set(fact, value);
  }

  public <T> void set(Given<T> fact, Limb limb, T value) {
    facts.set(fact, limb, value);
  }

  /** A limb that was needled; whether it is new, as naming it twice is a contradiction. */
  public boolean limb(Limb limb) {
    return needled.limb(limb);
  }

  /** A limb that is not new. */
  public void limbTwice(String where, Limb limb) {
    problem(where, "the " + limb.words() + " is named twice; give each limb once");
  }

  /** A region that was needled; left and right together are both, a side left out may be any. */
  public void region(Besides region, Optional<Side> side) {
    needled.region(region, side.orElse(Side.UNSAID));
  }

  /** A service with a count; none means that it was not done. */
  public void service(Besides service, Given<Integer> fact, int count) {
    if (count > 0) {
      needled.service(service);
      set(fact, count);
    }
  }

  public void service(Besides service) {
    needled.service(service);
  }

  /** A muscle that was needled, with each reading of its label, on a side. */
  void muscle(Written written, List<Muscle> readings, Side side) {
    boolean sided = EmgRegions.areSided(readings);
    if (side == Side.UNSAID && sided && written.isRow()) {
      gaps.add(Gap.side(written, readings));
    } else if (side == Side.UNSAID && sided) {
      open.add(Ask.of(Unread.side(written)));
    } else if (readings.size() == 1) {
      if (written.limb().isPresent()) {
        muscle(readings.get(0), written.limb().get());
      } else {
        needled.put(readings.get(0), side);
      }
    } else {
      told.of(Unread.reading(written, readings))
          .ifPresentOrElse(
              meant -> needled.put(meant.muscle(), side),
              () -> unsettled.add(new Unsettled(written, readings, side)));
    }
  }

  /** A muscle that was needled under a limb. */
  void muscle(Muscle muscle, Limb limb) {
    needled.put(muscle, limb.side());
    needled.under(limb, muscle);
  }

  /** The side that a dialogue told of a label. */
  Optional<Side> side(Written written) {
    return told.isEmpty() ? Optional.empty() : told.of(Unread.side(written));
  }

  /** From here on a report is read: what is known now was given besides it. */
  public void beginReport() {
    gaps.begin(given(), needled);
  }

  /** A row of the needle table that was not understood and could change the answer. */
  public void needleRowUnread(String where, Optional<Side> side) {
    gaps.add(Gap.needleRow(where, side));
  }

  /** A row that was not understood, of a table whose rows are counted as that fact. */
  public void rowUnread(String where, Given<Integer> counted) {
    gaps.add(Gap.row(where, counted));
  }

  /** What the rows of a report make; whether that is the count, and not one that was given. */
  public boolean counted(Given<Integer> fact, int read) {
    return gaps.counted(fact, read);
  }

  /** Whether anything but nerve conduction was named. */
  public boolean namesNeedleWork() {
    return !needled.isEmpty() || !unsettled.isEmpty() || !open.isEmpty();
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether some limb is said to have had nerve conduction. */
  public boolean saysConduction() {
    Facts given = given();
    for (Limb limb : needled.limbs()) {
      if (given.get(StudyFacts.LIMB_CONDUCTION, limb).orElse(YesNo.NO) == YesNo.YES) {
        return true;
      }
    }
    return false;
  }

  /** Whether the date of service is known already. */
  public boolean dateGiven() {
    return given().get(StudyFacts.DATE).flatMap(day -> day).isPresent();
  }

  /** What was given so far. */
  Facts given() {
    return facts.facts();
  }

  /** The same with what was needled. */
  Facts read() {
    Facts.Adding all = given().adding();
    needled.addTo(all);
    return all.facts();
  }

  /** A study that has only begun: limbs and regions not named may still be asked for. */
  public Study begun(String id) {
    return new Study(
        id, List.of(given()), Optional.empty(), open, remarks, conduction, true, problems);
  }

  /** The study, where limbs and regions not named were not needled. */
  public Study study(String id) {
    gaps.close(needled, open);
    if (unsettled.isEmpty()) {
      needled.addTo(facts);
      Facts read = given();
      checkCounts(read);
      return new Study(id, List.of(read), Optional.empty(), open, remarks, conduction, true, problems);
    }
    List<Facts> readings = readings();
    checkCounts(readings.get(0));
    if (readings.size() < combinations()) {
      unsettled.forEach(one -> open.add(Ask.of(Unread.reading(one.written(), one.readings()))));
    }
    Optional<Ask> reading =
        unsettled.stream().findFirst().map(one -> Ask.of(Unread.reading(one.written(), one.readings())));
    List<Finding> same =
        unsettled.stream()
            .map(one -> Remarks.sameLines(one.written(), one.readings()))
            .distinct()
            .toList();
    List<Finding> all = new ArrayList<>(remarks);
    all.addAll(same);
    return new Study(id, readings, reading, open, all, conduction, true, problems);
  }

  /** One set of facts for every combination of readings of the labels that nothing settles. */
  private List<Facts> readings() {
    List<Facts> found = new ArrayList<>();
    for (int way = 0; way < Math.min(MOST_READINGS, combinations()); way++) {
      Needled all = needled.copy();
      int rest = way;
      for (Unsettled one : unsettled) {
        all.put(one.readings().get(rest % one.readings().size()), one.side());
        rest /= one.readings().size();
      }
      Facts.Adding reading = given().adding();
      all.addTo(reading);
      found.add(reading.facts());
    }
    return found;
  }

  /** How many ways of reading there are; of too many, only that they are too many. */
  private int combinations() {
    int all = 1;
    for (Unsettled one : unsettled) {
      all = all > MOST_READINGS ? all : all * one.readings().size();
    }
    return all;
  }

  private void checkCounts(Facts read) {
    for (Limb limb : needled.named()) {
      for (Given<Integer> fact : MuscleCounting.DERIVED) {
        Optional<Integer> stated = read.get(fact, limb);
        if (stated.isPresent()) {
          int made = MuscleCounting.counted(read).get(fact, limb).orElse(0);
          if (stated.get() != made) {
            remark(Remarks.countDisagrees(limb, fact.say(stated.get()), made));
          }
        }
      }
    }
  }
}
