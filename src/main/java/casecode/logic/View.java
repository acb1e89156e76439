package casecode.logic;

import casecode.model.Limb;
import casecode.model.Worded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One reading of the facts of a study, from the day as a whole or from one limb. The rules read facts
 * through it and in no other way, so it can tell which were read, and recall what was computed from the
 * same ones before. It is used by one thread.
 */
public final class View {

  /** The value of a fact that nobody gave. */
  private enum Absent {
    NOT_GIVEN
  }

  private final Facts facts;
  private final Limb limb;
  private final Recall recall;
  private final List<Given<?>> switches;
  private final Trail trail;
  private final Decision<?> supposition;

  private View(
      Facts facts, Limb limb, Recall recall, List<Given<?>> switches, Trail trail,
      Decision<?> supposition) {
    this.facts = facts;
    this.limb = limb;
    this.recall = recall;
    this.switches = switches;
    this.trail = trail;
    this.supposition = supposition;
  }

  /** The facts seen from the day; everything is computed. */
  public static View of(Facts facts) {
    return of(facts, null);
  }

  /** The facts seen from the day; what can be recalled is not computed again. */
  public static View of(Facts facts, Recall recall) {
    return new View(facts, null, recall, new ArrayList<>(0), null, null);
  }

  /** The same reading, seen from a limb. */
  public View from(Limb other) {
    return other == limb ? this : new View(facts, other, recall, switches, trail, supposition);
  }

  /** The same reading, leaving a trail of what is read. */
  public View leaving(Trail other) {
    return new View(facts, limb, recall, switches, other, null);
  }

  /**
   * The day with one decision set by force: for "what would it be otherwise?". What the reader of a
   * view supposes itself it does not read.
   */
  public <T extends Worded> View supposing(Decision<T> decision, T value) {
    return new View(facts.supposing(decision, value), null, recall, switches, trail, decision);
  }

  /** Whether it tells somebody what is read. */
  public boolean leavesTrail() {
    return trail != null;
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

  /** Whether any condition has read any switch. */
  public boolean hasReadSwitches() {
    return !switches.isEmpty();
  }

  /** Whether any condition has read a switch, from the day or from a limb. */
  public boolean hasRead(Given<?> fact) {
    return switches.contains(fact);
  }

  /** What a computation comes to here. */
  public <R> R recalled(Computation<R> computation) {
    return recall == null ? computation.on(this) : recall.of(computation, this);
  }

  /** Who recalls what another computation came to has read what that one read. */
  public void read(Trail other) {
    if (trail != null) {
      for (int i = 0; i < other.size(); i++) {
        leave(other.look(i), other.value(i));
      }
    }
  }

  private void leave(Look look, Object value) {
    if (trail != null && look.fact() != supposition) {
      trail.read(look, value);
    }
  }

  private void leave(Fact<?> fact, Limb place, Object member, Object value) {
    if (trail != null && fact != supposition) {
      trail.read(fact, place, member, value);
    }
  }

  /** The value of a fact; where nobody gave one, its standard value. */
  <T> Optional<T> given(Given<T> fact) {
    Limb place = place(fact);
    note(fact);
    Optional<T> value = facts.taken(fact, place);
    leave(fact, place, null, value.isPresent() ? value.get() : Absent.NOT_GIVEN);
    return value;
  }

  /** Whether a fact of several choices holds one of them; nothing more is read of it. */
  <E> Optional<Boolean> holds(Given<Collection<E>> fact, E member) {
    Limb place = place(fact);
    Object held = holds(facts.inForce(fact, place), member);
    leave(fact, place, member, held);
    return held instanceof Boolean known ? Optional.of(known) : Optional.empty();
  }

  <T extends Worded> Optional<T> supposed(Decision<T> decision) {
    Limb place = place(decision);
    Optional<T> value = facts.supposed(decision, place);
    leave(decision, place, null, value.isPresent() ? value.get() : Absent.NOT_GIVEN);
    return value;
  }

  /** What a computation sees that looks there. */
  public Object value(Look look) {
    if (look.isSwitch()) {
      noteSwitch((Given<?>) look.fact());
    }
    Object whole = whole(look);
    Object value = look.isForChoice() ? holds(whole, look.member()) : whole;
    leave(look, value);
    return value;
  }

  /** The whole value there; it leaves no trail, as who asks for it would have read a part only. */
  public Object whole(Look look) {
    Object value = facts.inForce(look.fact(), look.limb());
    return value == null ? Absent.NOT_GIVEN : value;
  }

  private static Object holds(Object whole, Object member) {
    return whole instanceof Collection<?> all ? (Object) all.contains(member) : Absent.NOT_GIVEN;
  }

  private void note(Given<?> fact) {
    if (fact.kind() instanceof Kind.Switched<?>) {
      noteSwitch(fact);
    }
  }

  private void noteSwitch(Given<?> fact) {
    if (!switches.contains(fact)) {
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
