package casecode.logic;

import casecode.model.Limb;
import casecode.model.Worded;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One reading of the facts of a study, from the day as a whole or from one limb. The rules read facts
 * through it and in no other way, so it can tell which were read, and recall what was computed from the
 * same ones before. It is used by one thread.
 */
public final class View {

  private static final int FEW = 4;

  /** Stands for the value of a fact that nobody gave. */
  private static final Object NOT_GIVEN = new Object();

  private final Facts facts;
  private final Limb limb;
  private final Recall recall;
  private final Set<Given<?>> switches;
  private final Trail trail;

  private View(
      Facts facts, Limb limb, Recall recall, Set<Given<?>> switches, Trail trail) {
    this.facts = facts;
    this.limb = limb;
    this.recall = recall;
    this.switches = switches;
    this.trail = trail;
  }

  /** The facts seen from the day; everything is computed. */
  public static View of(Facts facts) {
    return of(facts, null);
  }

  /** The facts seen from the day; what can be recalled is not computed again. */
  public static View of(Facts facts, Recall recall) {
    return new View(facts, null, recall, new HashSet<>(FEW), null);
  }

  /** The same reading, seen from a limb. */
  public View from(Limb other) {
    return other == limb ? this : new View(facts, other, recall, switches, trail);
  }

  /** The same reading, leaving a trail of what is read. */
  public View leaving(Trail other) {
    return other == trail ? this : new View(facts, limb, recall, switches, other);
  }

  public Optional<Limb> at() {
    return Optional.ofNullable(limb);
  }

  /** The limb that a rule of one limb looks at. */
  public Limb limb() {
    if (limb == null) {
      throw new IllegalStateException("a rule of one limb was read for the day");
    }
    return limb;
  }

  /** Whether any condition has read a switch, from the day or from a limb. */
  public boolean hasRead(Given<?> fact) {
    return switches.contains(fact);
  }

  /**
   * What a computation comes to here; within another one it is part of that one.
   *
   * @see Recall#of
   */
  public <R> R recalled(Object what, Function<View, R> computation) {
    return recall == null || trail != null
        ? computation.apply(this)
        : recall.of(what, this, computation);
  }

  <T> Optional<T> given(Given<T> fact) {
    Limb place = place(fact);
    note(fact);
    Optional<T> value = place == null ? facts.get(fact) : facts.get(fact, place);
    if (trail != null) {
      trail.read(fact, place, value.isPresent() ? value.get() : NOT_GIVEN);
    }
    return value;
  }

  <T extends Worded> Optional<T> supposed(Decision<T> decision) {
    Limb place = place(decision);
    Optional<T> value = facts.supposed(decision, place);
    if (trail != null) {
      trail.read(decision, place, value.isPresent() ? value.get() : NOT_GIVEN);
    }
    return value;
  }

  /** What a computation sees that reads a fact in a place: its value, or that nobody gave one. */
  public Object value(Fact<?> fact, Limb place) {
    if (fact instanceof Given<?> given) {
      note(given);
    }
    Object value = facts.value(fact, place);
    return value == null ? NOT_GIVEN : value;
  }

  private void note(Given<?> fact) {
    if (fact.kind() instanceof Kind.Switched<?>) {
      switches.add(fact);
    }
  }

  private Limb place(Fact<?> fact) {
    return fact.scope() == Scope.LIMB ? limb() : null;
  }

  Ask ask(Given<?> fact) {
    return fact.scope() == Scope.LIMB ? Ask.of(fact, limb()) : Ask.of(fact);
  }
}
