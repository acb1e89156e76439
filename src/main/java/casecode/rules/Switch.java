package casecode.rules;

import casecode.logic.Basis;
import casecode.logic.Facts;
import casecode.logic.Given;
import java.util.List;

/**
 * A question on which sources disagree or are silent: two values, one taken unless somebody says
 * otherwise. An answer tells wherever the other value would give other lines.
 */
public record Switch(Given<Choice> fact, Choice standard, Choice other, Basis basis) {

  public String id() {
    return fact.id();
  }

  public List<Choice> choices() {
    return List.of(standard, other);
  }

  /** A switch is told by its fact. */
  @Override
  public boolean equals(Object other) {
    return other == this || other instanceof Switch one && fact.equals(one.fact);
  }

  @Override
  public int hashCode() {
    return fact.hashCode();
  }

  /** The value in force on these facts. */
  public Choice in(Facts facts) {
    return facts.get(fact).orElse(standard);
  }

  /** The value not in force on these facts. */
  public Choice notIn(Facts facts) {
    return in(facts).equals(standard) ? other : standard;
  }
}
