package casecode.logic;

import casecode.model.Limb;
import java.util.Optional;

/** The facts of a study, seen from the day as a whole or from one limb. */
public record View(Facts facts, Optional<Limb> at) {

  public static View of(Facts facts) {
    return new View(facts, Optional.empty());
  }

  public View from(Limb limb) {
    return new View(facts, Optional.of(limb));
  }

  /** The limb that a rule of one limb looks at. */
  public Limb limb() {
    return at.orElseThrow(() -> new IllegalStateException("a rule of one limb was read for the day"));
  }

  <T> Optional<T> given(Given<T> fact) {
    return fact.scope() == Scope.LIMB ? facts.get(fact, limb()) : facts.get(fact);
  }

  Ask ask(Given<?> fact) {
    return fact.scope() == Scope.LIMB ? Ask.of(fact, limb()) : Ask.of(fact);
  }
}
