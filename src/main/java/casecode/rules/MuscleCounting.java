package casecode.rules;

import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Limb;
import casecode.model.Muscle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

    public Tally {
      counted = Collections.unmodifiableMap(counted);
      left = Collections.unmodifiableMap(left);
      nerves = Collections.unmodifiableSet(nerves);
      levels = Collections.unmodifiableSet(levels);
    }

    public int muscles() {
      return counted.size();
    }

    public Counts counts() {
      return new Counts(muscles(), nerves.size(), levels.size());
    }
  }

  /** How many muscles, nerves and levels the muscles of one limb make. */
  public record Counts(int muscles, int nerves, int levels) {}

  /** The counts that the other value of a switch would give. */
  public record Turned(Switch one, Counts counts) {}

  /**
   * How the switches say to count.
   *
   * @param merge the heads of a muscle are one muscle
   * @param own the sciatic is a nerve of its own
   * @param union a muscle counts with all its roots
   */
  public record Manner(boolean merge, boolean own, boolean union) {

    /** As the switches stand. */
    public static Manner of(Facts facts) {
      return new Manner(
          isStandard(Switches.HEADS, facts),
          isStandard(Switches.SCIATIC, facts),
          isStandard(Switches.LEVELS, facts));
    }

    private static boolean isStandard(Switch one, Facts facts) {
      return one.in(facts).equals(one.standard());
    }

    /** With one switch turned; the same where that switch has no say in it. */
    Manner turned(Switch one) {
      return new Manner(
          merge != (one == Switches.HEADS),
          own != (one == Switches.SCIATIC),
          union != (one == Switches.LEVELS));
    }
  }

  /** The counts that follow from named muscles. */
  public static final List<Given<Integer>> DERIVED =
      List.of(StudyFacts.MUSCLES, StudyFacts.NERVES, StudyFacts.LEVELS);

  private MuscleCounting() {}

  /** The facts with the counts of every limb whose muscles are named; those replace given counts. */
  public static Facts counted(Facts facts) {
    Manner manner = Manner.of(facts);
    Map<Limb, Counts> counts = new EnumMap<>(Limb.class);
    named(facts).forEach((limb, muscles) -> counts.put(limb, tally(muscles, manner).counts()));
    return counted(facts, counts);
  }

  /** The same where the limbs were counted already. */
  public static Facts counted(Facts facts, Map<Limb, Counts> counts) {
    if (counts.isEmpty()) {
      return facts;
    }
    Facts.Adding found = facts.adding();
    for (Map.Entry<Limb, Counts> limb : counts.entrySet()) {
      found
          .set(StudyFacts.MUSCLES, limb.getKey(), limb.getValue().muscles())
          .set(StudyFacts.NERVES, limb.getKey(), limb.getValue().nerves())
          .set(StudyFacts.LEVELS, limb.getKey(), limb.getValue().levels());
    }
    return found.facts();
  }

  /** The muscles of every limb where they are named. */
  public static Map<Limb, Collection<Muscle>> named(Facts facts) {
    if (!facts.has(StudyFacts.NAMED)) {
      return Map.of();
    }
    Map<Limb, Collection<Muscle>> found = new EnumMap<>(Limb.class);
    for (Limb limb : facts.get(StudyFacts.LIMBS).orElse(List.of())) {
      Optional<Collection<Muscle>> named = facts.get(StudyFacts.NAMED, limb);
      if (named.isPresent()) {
        found.put(limb, named.get());
      }
    }
    return found;
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

  /** What the muscles of one limb make. */
  public static Tally tally(Collection<Muscle> muscles, Manner manner) {
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
        String group = group(muscle, manner.merge());
        groups.putIfAbsent(group, muscle);
        counted.computeIfAbsent(groups.get(group), key -> new ArrayList<>()).add(muscle);
        Optional<String> nerve = nerve(muscle, manner.own());
        if (nerve.isPresent()) {
          nerves.add(nerve.get());
        }
        levels.addAll(levels(muscle, manner.union()));
      }
    }
    return new Tally(counted, left, nerves, levels);
  }

  /** The switches of which the other value would give other counts than these, each with those. */
  public static List<Turned> turned(
      Collection<Muscle> muscles, Manner manner, Counts standing) {
    List<Turned> found = new ArrayList<>();
    for (Switch one : Switches.ALL) {
      Manner other = manner.turned(one);
      Counts counts = other.equals(manner) ? standing : tally(muscles, other).counts();
      if (!counts.equals(standing)) {
        found.add(new Turned(one, counts));
      }
    }
    return List.copyOf(found);
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
}
