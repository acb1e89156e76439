package casecode.rules;

import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Limb;
import casecode.model.Muscle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    if (!facts.has(StudyFacts.NAMED)) {
      return facts;
    }
    Facts found = facts;
    for (Limb limb : facts.get(StudyFacts.LIMBS).orElse(List.of())) {
      Optional<Tally> tally = of(facts, limb);
      if (tally.isPresent()) {
        found =
            found
                .with(StudyFacts.MUSCLES, limb, tally.get().muscles())
                .with(StudyFacts.NERVES, limb, tally.get().nerves().size())
                .with(StudyFacts.LEVELS, limb, tally.get().levels().size());
      }
    }
    return found;
  }

  /** Whether both give every limb the same counts; then they give the same lines. */
  public static boolean sameCounts(Facts one, Facts other) {
    return one.get(StudyFacts.LIMBS).orElse(List.of()).stream()
        .allMatch(
            limb ->
                DERIVED.stream()
                    .allMatch(fact -> one.get(fact, limb).equals(other.get(fact, limb))));
  }

  /** The tally of a limb; nothing where its muscles are not named. */
  public static Optional<Tally> of(Facts facts, Limb limb) {
    Optional<Collection<Muscle>> named = facts.get(StudyFacts.NAMED, limb);
    return named.isPresent() ? Optional.of(tally(facts, named.get())) : Optional.empty();
  }

  private static Tally tally(Facts facts, Collection<Muscle> muscles) {
    boolean merge = isStandard(Switches.HEADS, facts);
    boolean own = isStandard(Switches.SCIATIC, facts);
    boolean union = isStandard(Switches.LEVELS, facts);
    Map<String, Muscle> groups = new LinkedHashMap<>();
    Map<Muscle, List<Muscle>> counted = new LinkedHashMap<>();
    Map<Muscle, String> left = new LinkedHashMap<>();
    Set<String> nerves = new LinkedHashSet<>();
    Set<String> levels = new TreeSet<>();
    for (Muscle muscle : new LinkedHashSet<>(muscles)) {
      Optional<Muscle> member = memberListed(muscle, muscles);
      if (!muscle.counts()) {
        left.put(muscle, "does not count toward the five");
      } else if (member.isPresent()) {
        left.put(muscle, "is counted as " + member.get().words());
      } else {
        Muscle group = groups.computeIfAbsent(merge ? muscle.headOf() : muscle.id(), id -> muscle);
        counted.computeIfAbsent(group, key -> new ArrayList<>()).add(muscle);
        (own ? muscle.nerve() : muscle.division().or(muscle::nerve)).ifPresent(nerves::add);
        levels.addAll(union ? muscle.roots() : muscle.principalRoots());
      }
    }
    return new Tally(counted, left, nerves, levels);
  }

  private static Optional<Muscle> memberListed(Muscle collective, Collection<Muscle> muscles) {
    return muscles.stream()
        .filter(muscle -> !muscle.equals(collective))
        .filter(
            muscle ->
                collective.members().contains(muscle.id())
                    || collective.members().contains(muscle.headOf())
                    || !muscle.members().isEmpty()
                        && collective.members().containsAll(muscle.members()))
        .findFirst();
  }

  private static boolean isStandard(Switch one, Facts facts) {
    return one.in(facts).equals(one.standard());
  }
}
