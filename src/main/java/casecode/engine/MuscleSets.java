package casecode.engine;

import casecode.logic.Facts;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.recall.Remembered;
import casecode.recall.Repeats;
import casecode.rules.MuscleCounting;
import casecode.rules.MuscleCounting.Counts;
import casecode.rules.MuscleCounting.Manner;
import casecode.rules.MuscleCounting.Tally;
import casecode.rules.MuscleCounting.Turned;
import casecode.rules.Switch;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The sets of muscles seen so far, each with what it makes: a laboratory needles the same by habit. */
final class MuscleSets {

  /**
   * The muscles of one limb.
   *
   * @param manner in which they were tallied
   * @param turned the switches of which the other value would give other counts
   */
  private record MuscleSet(Manner manner, Tally tally, Counts counts, List<Turned> turned) {

    static MuscleSet of(Collection<Muscle> muscles, Manner manner) {
      Tally tally = MuscleCounting.tally(muscles, manner);
      Counts counts = tally.counts();
      return new MuscleSet(
          manner, tally, counts, MuscleCounting.turned(muscles, manner, counts));
    }

    boolean dependsOn(Switch one) {
      return counts(one) != counts;
    }

    /** With the other value of a switch. */
    Counts counts(Switch one) {
      for (int i = 0; i < turned.size(); i++) {
        if (turned.get(i).one() == one) {
          return turned.get(i).counts();
        }
      }
      return counts;
    }
  }

  /** The muscles of every limb of a study where they are named. */
  record Named(Map<Limb, MuscleSet> sets) {

    private static final Named NONE = new Named(Map.of());

    boolean isEmpty() {
      return sets.isEmpty();
    }

    /** What they make of each limb. */
    Map<Limb, Tally> tallies() {
      return each(MuscleSet::tally);
    }

    /** How many. */
    Map<Limb, Counts> counts() {
      return each(MuscleSet::counts);
    }

    /** How many with the other value of a switch. */
    Map<Limb, Counts> counts(Switch one) {
      return each(limb -> limb.counts(one));
    }

    private <T> Map<Limb, T> each(Function<MuscleSet, T> of) {
      if (sets.isEmpty()) {
        return Map.of();
      }
      Map<Limb, T> all = new EnumMap<>(Limb.class);
      for (Map.Entry<Limb, MuscleSet> limb : sets.entrySet()) {
        all.put(limb.getKey(), of.apply(limb.getValue()));
      }
      return all;
    }

    /** Whether the other value of a switch would give any limb other counts. */
    boolean dependOn(Switch one) {
      for (MuscleSet limb : sets.values()) {
        if (limb.dependsOn(one)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Remembered<Collection<Muscle>, MuscleSet> remembered = Remembered.few();
  private final Repeats repeats = new Repeats();

  /** Those of a study, tallied as its switches stand. */
  Named of(Facts facts) {
    Map<Limb, Collection<Muscle>> named = MuscleCounting.named(facts);
    if (named.isEmpty()) {
      return Named.NONE;
    }
    Manner manner = Manner.of(facts);
    Map<Limb, MuscleSet> sets = new EnumMap<>(Limb.class);
    for (Map.Entry<Limb, Collection<Muscle>> limb : named.entrySet()) {
      sets.put(limb.getKey(), set(limb.getValue(), manner));
    }
    return new Named(sets);
  }

  /** All studies of a file are tallied in one manner. What comes once is not kept. */
  private MuscleSet set(Collection<Muscle> muscles, Manner manner) {
    if (!repeats.again(muscles.hashCode())) {
      return MuscleSet.of(muscles, manner);
    }
    Optional<MuscleSet> known = remembered.find(muscles);
    return known.isPresent() && known.get().manner().equals(manner)
        ? known.get()
        : remembered.kept(muscles, MuscleSet.of(muscles, manner));
  }
}
