package casecode.logic;

import java.util.List;
import java.util.stream.Stream;

/**
 * Nothing given shows that the part holds: unknown counts as not shown. Only guards use it, to say
 * what an answer rests on; a decision that used it could change its mind when a fact is added.
 */
public record NotShown(Condition part) implements Condition {

  public static NotShown notShown(Condition part) {
    return new NotShown(part);
  }

  @Override
  public Check check(View view) {
    return Check.of(part.check(view).truth() != Truth.YES);
  }

  @Override
  public String words() {
    return "nothing shows " + part.words();
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
