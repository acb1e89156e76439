package casecode.logic;

import casecode.model.Limb;
import java.util.Optional;

/** One fact of one place: what the dialogue asks for, and the key under which an answer is kept. */
public record Ask(Given<?> fact, Optional<Limb> limb) {

  public Ask {
    if (limb.isPresent() != (fact.scope() == Scope.LIMB)) {
      throw new IllegalArgumentException(fact.id() + " is a fact of a " + fact.scope());
    }
  }

  public static Ask of(Given<?> fact) {
    return new Ask(fact, Optional.empty());
  }

  public static Ask of(Given<?> fact, Limb limb) {
    return new Ask(fact, Optional.of(limb));
  }

  public String question() {
    return limb
        .map(l -> fact.question().replace("{limb}", l.words()))
        .orElse(fact.question());
  }

  /** The option that answers it on the command line. */
  public String option() {
    return limb.map(l -> fact.option().replace("{limb}", l.id())).orElse(fact.option());
  }

  /** The field that answers it in a JSON study. */
  public String field() {
    return limb.map(l -> fact.field().replace("{limb}", l.id())).orElse(fact.field());
  }
}
