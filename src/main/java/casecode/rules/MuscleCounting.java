package casecode.rules;

import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Limb;
import casecode.model.Muscle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Section 3, named muscles: how many muscles, nerves and levels they make, as the switches say. A
 * muscle counts once; a collective label adds nothing where a member is listed; a muscle that is
 * none of the five makes its limb needled and adds nothing.
 */
public final class MuscleCounting {

  /**
   * What the muscles of one limb make.
   *
   * @param counted each muscle that counts, with the heads or repeats that it takes in
   * @param left each muscle that adds nothing, and why
   */
  public record Tally(
      Map<Muscle, List<Muscle>> counted, Map<Muscle, String> left, Set<String> nerves,
      Set<String> levels) {

    public int muscles() {
      return counted.size();
    }
  }

  /** The counts that follow from named muscles. */
  public static final List<Given<Integer>> DERIVED =
      List.of(StudyFacts.MUSCLES, StudyFacts.NERVES, StudyFacts.LEVELS);

  private MuscleCounting() {}

  /** The facts with the counts of every limb whose muscles are named; those replace given counts. */
  public static Facts counted(Facts facts) {
    return counted(facts, tallies(facts));
  }

  /** The same where the limbs were tallied already. */
  public static Facts counted(Facts facts, Map<Limb, Tally> tallies) {
    if (tallies.isEmpty()) {
      return facts;
    }
    Facts.Adding found = facts.adding();
    for (Map.Entry<Limb, Tally> limb : tallies.entrySet()) {
      found
          .set(StudyFacts.MUSCLES, limb.getKey(), limb.getValue().muscles())
          .set(StudyFacts.NERVES, limb.getKey(), limb.getValue().nerves().size())
          .set(StudyFacts.LEVELS, limb.getKey(), limb.getValue().levels().size());
    }
    return found.facts();
  }

  /** What the muscles make of every limb where they are named. */
  public static Map<Limb, Tally> tallies(Facts facts) {
    if (!facts.has(StudyFacts.NAMED)) {
      return Map.of();
    }
    Map<Limb, Tally> found = new EnumMap<>(Limb.class);
    for (Limb limb : facts.get(StudyFacts.LIMBS).orElse(List.of())) {
      Optional<Collection<Muscle>> named = facts.get(StudyFacts.NAMED, limb);
      if (named.isPresent()) {
        found.put(limb, tally(facts, named.get()));
      }
    }
    return found;
  }

  /** Whether the other value of a switch could give a limb other counts. */
  public static boolean dependsOn(Switch one, Facts facts) {
    for (Limb limb : facts.get(StudyFacts.LIMBS).orElse(List.of())) {
      for (Muscle muscle : facts.get(StudyFacts.NAMED, limb).orElse(List.of())) {
        if (dependsOn(one, muscle)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean dependsOn(Switch one, Muscle muscle) {
    return one == Switches.HEADS && !group(muscle, true).equals(group(muscle, false))
        || one == Switches.SCIATIC && !nerve(muscle, true).equals(nerve(muscle, false))
        || one == Switches.LEVELS && !levels(muscle, true).equals(levels(muscle, false));
  }

  /** The id of the muscle that it counts as; its heads count as one where they are merged. */
  private static String group(Muscle muscle, boolean merged) {
    return merged ? muscle.headOf() : muscle.id();
  }

  /** The nerve that it counts for: the sciatic itself, or its division. */
  private static Optional<String> nerve(Muscle muscle, boolean own) {
    return own || muscle.division().isEmpty() ? muscle.nerve() : muscle.division();
  }

  /** The levels that it counts for: all, or the main ones. */
  private static List<String> levels(Muscle muscle, boolean union) {
    return union ? muscle.roots() : muscle.principalRoots();
  }

  private static Tally tally(Facts facts, Collection<Muscle> muscles) {
    boolean merge = isStandard(Switches.HEADS, facts);
    boolean own = isStandard(Switches.SCIATIC, facts);
    boolean union = isStandard(Switches.LEVELS, facts);
    Map<String, Muscle> groups = new LinkedHashMap<>();
    Map<Muscle, List<Muscle>> counted = new LinkedHashMap<>();
    Map<Muscle, String> left = new LinkedHashMap<>();
    Set<String> nerves = new LinkedHashSet<>();
    Set<String> levels = new LinkedHashSet<>();
    for (Muscle muscle : new LinkedHashSet<>(muscles)) {
      Optional<Muscle> member = memberListed(muscle, muscles);
      if (!muscle.counts()) {
        left.put(muscle, "does not count toward the five");
      } else if (member.isPresent()) {
        left.put(muscle, "is counted as " + member.get().words());
      } else {
        String group = group(muscle, merge);
        groups.putIfAbsent(group, muscle);
        counted.computeIfAbsent(groups.get(group), key -> new ArrayList<>()).add(muscle);
        Optional<String> nerve = nerve(muscle, own);
        if (nerve.isPresent()) {
          nerves.add(nerve.get());
        }
        levels.addAll(levels(muscle, union));
      }
    }
    return new Tally(counted, left, nerves, levels);
  }

  private static Optional<Muscle> memberListed(Muscle collective, Collection<Muscle> muscles) {
    // Nearly every muscle is one, and is asked for in every study.
    if (collective.members().isEmpty()) {
      return Optional.empty();
    }
    for (Muscle muscle : muscles) {
      if (!muscle.equals(collective) && isMember(muscle, collective.members())) {
        return Optional.of(muscle);
      }
    }
    return Optional.empty();
  }

  private static boolean isMember(Muscle muscle, List<String> members) {
    return members.contains(muscle.id())
        || members.contains(muscle.headOf())
        || !muscle.members().isEmpty() && members.containsAll(muscle.members());
  }

  private static boolean isStandard(Switch one, Facts facts) {
    return one.in(facts).equals(one.standard());
  }
}
