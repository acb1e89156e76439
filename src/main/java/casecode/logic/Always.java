package casecode.logic;

import java.util.List;
import java.util.stream.Stream;

/** Holds on any facts: the last rule of a decision, when no earlier one did. */
public record Always() implements Condition {

  @Override
  public Check check(View view) {
    return Check.YES;
  }

  @Override
  public String words() {
    return "none of the above";
  }

  @Override
  public List<Evidence> evidence(View view) {
    return List.of();
  }

  @Override
  public Stream<Fact<?>> facts() {
    return Stream.empty();
  }
}
