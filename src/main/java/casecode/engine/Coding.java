package casecode.engine;

import casecode.logic.Computation;
import casecode.logic.Facts;
import casecode.logic.Reading;
import casecode.logic.View;
import casecode.model.Extent;
import casecode.model.Family;
import casecode.recall.Memory;
import casecode.rules.DayFamily;
import casecode.rules.LimbExtent;
import casecode.rules.StudyFacts;
import casecode.tables.Tables;
import java.util.List;
import java.util.Optional;

/**
 * Codes a study in three steps, so that the studies of a file, different as they are, come to few
 * different steps; those are remembered. First the rules choose codes by the extent of each limb,
 * whatever its counts; then the tables are asked about the lines, whatever gave them; then the age of
 * the tables is held against the date.
 */
final class Coding {

  private static final Computation<Reading<Family>> FAMILY =
      new Computation<>(DayFamily.FAMILY::in);

  private final Memory memory;
  private final Drafting drafting = new Drafting();
  private final Lookups lookups;

  Coding(Tables tables, Memory memory) {
    this.memory = memory;
    this.lookups = new Lookups(tables, memory);
  }

  /**
   * The study in codes.
   *
   * @param facts of a day of our time
   * @param day the same facts
   * @param limbs its limbs
   */
  Coded of(Facts facts, View day, List<JudgedLimb> limbs) {
    return of(facts, limbs, drafted(facts, day, limbs));
  }

  /** The first step. */
  List<Drafted> drafted(Facts facts, View day, List<JudgedLimb> limbs) {
    Optional<Facts> judged = judged(facts, day, limbs);
    return judged.isPresent()
        ? drafting.parts(View.of(judged.get(), memory))
        : List.of(Drafted.open(Draft.of(View.of(facts)).missing()));
  }

  /** The other steps. */
  Coded of(Facts facts, List<JudgedLimb> limbs, List<Drafted> drafted) {
    if (!Drafted.areDecided(drafted)) {
      return new Coded(
          limbs, drafted, Billed.nothing(lookups.editions(facts)), List.of());
    }
    Lookups.LookedUp found = lookups.of(facts, drafted);
    return new Coded(
        limbs, drafted, found.on(facts), lookups.findings(facts, found.used()));
  }

  /** The facts with the family and the extent of each limb; nothing while one of them is open. */
  private static Optional<Facts> judged(Facts facts, View day, List<JudgedLimb> limbs) {
    if (facts.get(StudyFacts.LIMBS).isEmpty()
        || !(day.recalled(FAMILY) instanceof Reading.Known<Family> family)) {
      return Optional.empty();
    }
    Facts.Adding judged = facts.adding().supposing(DayFamily.FAMILY, family.value());
    for (int i = 0; i < limbs.size(); i++) {
      if (!(limbs.get(i).extent() instanceof Reading.Known<Extent> extent)) {
        return Optional.empty();
      }
      judged.supposing(LimbExtent.EXTENT, limbs.get(i).limb(), extent.value());
    }
    return Optional.of(judged.facts());
  }
}
