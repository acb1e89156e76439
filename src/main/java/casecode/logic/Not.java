package casecode.logic;

import java.util.List;
import java.util.stream.Stream;

/** The part does not hold; unknown as long as the part is unknown. */
public record Not(Condition part) implements Condition {

  public static Not not(Condition part) {
    return new Not(part);
  }

  @Override
  public Check check(View view) {
    Check check = part.check(view);
    return new Check(check.truth().negated(), check.next());
  }

  @Override
  public String words() {
    return "not (" + part.words() + ")";
  }

  @Override
  public List<Evidence> evidence(View view) {
    return part.evidence(view);
  }

  @Override
  public Stream<Fact<?>> facts() {
    return part.facts();
  }
}
