package casecode.logic;

import casecode.model.Limb;
import casecode.model.Worded;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One reading of the facts of a study, from the day as a whole or from one limb. It remembers what
 * decisions came to, as many rules read the same ones, and which facts were read; it is used by one
 * thread.
 */
public final class View {

  private static final int FEW = 4;

  private final Facts facts;
  private final Limb limb;
  private final Memory memory;

  private View(Facts facts, Limb limb, Memory memory) {
    this.facts = facts;
    this.limb = limb;
    this.memory = memory;
  }

  /** The facts seen from the day. */
  public static View of(Facts facts) {
    return new View(facts, null, new Memory());
  }

  /** The same reading, seen from a limb. */
  public View from(Limb other) {
    return new View(facts, other, memory);
  }

  public Facts facts() {
    return facts;
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
    return memory.switches.contains(fact);
  }

  <T> Optional<T> given(Given<T> fact) {
    if (fact.kind() instanceof Kind.Switched<?>) {
      memory.switches.add(fact);
    }
    return fact.scope() == Scope.LIMB ? facts.get(fact, limb()) : facts.get(fact);
  }

  Ask ask(Given<?> fact) {
    return fact.scope() == Scope.LIMB ? Ask.of(fact, limb()) : Ask.of(fact);
  }

  // What is remembered for a decision was read from the same decision, so the type is its own.
  @SuppressWarnings("unchecked")
  <T extends Worded> Reading<T> remembered(
      Decision<T> decision, Supplier<Reading<T>> reading) {
    Reading<?>[] places = memory.of(decision);
    int place = decision.scope() == Scope.LIMB ? limb().ordinal() + 1 : 0;
    if (places[place] == null) {
      places[place] = reading.get();
    }
    return (Reading<T>) places[place];
  }

  /** What was found out while reading; many views read no decision and no switch, so it is small. */
  private static final class Memory {
    private final Map<Decision<?>, Reading<?>[]> decisions = new IdentityHashMap<>(FEW);
    private final Set<Given<?>> switches = new HashSet<>(FEW);

    Reading<?>[] of(Decision<?> decision) {
      return decisions.computeIfAbsent(decision, d -> new Reading<?>[Limb.values().length + 1]);
    }
  }
}
