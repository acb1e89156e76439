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

  private final Facts facts;
  private final Limb limb;
  private final Map<Decision<?>, Reading<?>[]> remembered;
  private final Set<Given<?>> read;

  private View(
      Facts facts, Limb limb, Map<Decision<?>, Reading<?>[]> remembered, Set<Given<?>> read) {
    this.facts = facts;
    this.limb = limb;
    this.remembered = remembered;
    this.read = read;
  }

  /** The facts seen from the day. */
  public static View of(Facts facts) {
    return new View(facts, null, new IdentityHashMap<>(), new HashSet<>());
  }

  /** The same reading, seen from a limb. */
  public View from(Limb other) {
    return new View(facts, other, remembered, read);
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

  /** Whether any condition has read the fact, from the day or from a limb. */
  public boolean hasRead(Given<?> fact) {
    return read.contains(fact);
  }

  <T> Optional<T> given(Given<T> fact) {
    read.add(fact);
    return fact.scope() == Scope.LIMB ? facts.get(fact, limb()) : facts.get(fact);
  }

  Ask ask(Given<?> fact) {
    return fact.scope() == Scope.LIMB ? Ask.of(fact, limb()) : Ask.of(fact);
  }

  // What is remembered for a decision was read from the same decision, so the type is its own.
  @SuppressWarnings("unchecked")
  <T extends Worded> Reading<T> remembered(
      Decision<T> decision, Supplier<Reading<T>> reading) {
    Reading<?>[] places =
        remembered.computeIfAbsent(decision, d -> new Reading<?>[Limb.values().length + 1]);
    int place = decision.scope() == Scope.LIMB ? limb().ordinal() + 1 : 0;
    if (places[place] == null) {
      places[place] = reading.get();
    }
    return (Reading<T>) places[place];
  }
}
