package casecode.intake;

import casecode.logic.Ask;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Limb;
import casecode.rules.MuscleCounting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a report leaves open. What was given besides it answers that, and the answer says so; a count
 * that was given is of the whole, so it cannot be less than the rows that were understood make.
 */
final class Gaps {

  private final StudyBuilder study;
  private final List<Gap> gaps = new ArrayList<>();
  private Optional<Supplied> supplied = Optional.empty();

  Gaps(StudyBuilder study) {
    this.study = study;
  }

  /** From here on a report is read. */
  void begin(Facts given, Needled needled) {
    supplied = Optional.of(new Supplied(given, needled));
  }

  void add(Gap gap) {
    gaps.add(gap);
  }

  /** Whether the rows that were understood make the count, and not what was given. */
  boolean counted(Given<Integer> fact, int read) {
    Optional<Integer> given = supplied.flatMap(known -> known.count(fact));
    if (given.isEmpty() || given.get() == read && !isOpen(fact)) {
      return true;
    }
    String said = fact.say(given.get());
    if (!isOpen(fact) && read > 0) {
      study.remark(Remarks.rowsDisagree(said, read));
      return true;
    }
    if (given.get() < read) {
      study.problem(fact.option(), "says " + said + ", but the rows that were understood make "
          + read + "; give the count of the whole report");
    }
    gaps.stream()
        .filter(gap -> isOf(gap, fact))
        .forEach(gap -> study.remark(Remarks.givenInstead(gap, said)));
    gaps.removeIf(gap -> isOf(gap, fact));
    return false;
  }

  private boolean isOpen(Given<Integer> fact) {
    return gaps.stream().anyMatch(gap -> isOf(gap, fact));
  }

  private static boolean isOf(Gap gap, Given<Integer> fact) {
    return gap.counted().filter(fact::equals).isPresent();
  }

  /** Answers what can be answered, and asks for the rest. */
  void close(Needled needled, List<Ask> open) {
    if (gaps.isEmpty()) {
      return;
    }
    Set<Limb> byCount = EnumSet.noneOf(Limb.class);
    for (Gap gap : gaps) {
      Optional<String> given = gap.counted().isPresent() ? Optional.empty() : answer(gap, byCount);
      given.ifPresentOrElse(
          words -> study.remark(Remarks.givenInstead(gap, words)), () -> open.add(gap.ask()));
    }
    gaps.clear();
    Facts derived = MuscleCounting.counted(study.read());
    for (Limb limb : byCount) {
      compare(limb, derived);
      needled.byCount(limb);
    }
  }

  private Optional<String> answer(Gap gap, Set<Limb> byCount) {
    Supplied known = supplied.orElseThrow();
    Optional<String> muscles = known.muscles(gap);
    if (muscles.isPresent()) {
      return muscles;
    }
    List<Limb> limbs = known.limbs(gap);
    byCount.addAll(limbs);
    return limbs.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("; ", limbs.stream().map(known::counts).toList()));
  }

  private void compare(Limb limb, Facts derived) {
    Facts given = study.given();
    for (Given<Integer> fact : MuscleCounting.DERIVED) {
      int read = derived.get(fact, limb).orElse(0);
      given.get(fact, limb)
          .filter(n -> n < read)
          .ifPresent(
              n ->
                  study.problem("--limb " + limb.id(), "says " + fact.say(n)
                      + ", but the rows that were understood make " + read
                      + "; give the counts of the whole limb"));
    }
  }
}
