package casecode.logic;

import java.util.List;
import java.util.stream.Stream;

/** One number is larger than another. */
public record Exceeds(Number number, Number limit) implements Condition {

  @Override
  public Check check(View view) {
    Range left = number.range(view);
    Range right = limit.range(view);
    if (left.least() > right.most()) {
      return Check.YES;
    }
    if (left.most() <= right.least()) {
      return Check.NO;
    }
    return Check.unknown(left.next().or(right::next).orElseThrow());
  }

  @Override
  public String words() {
    return "more " + number.words() + " than " + limit.words();
  }

  @Override
  public List<Evidence> evidence(View view) {
    Truth truth = check(view).truth();
    if (truth == Truth.UNKNOWN) {
      return List.of(Evidence.of(truth, words() + " is not known"));
    }
    return List.of(Evidence.of(truth, number.say(view) + ", " + limit.say(view)));
  }

  @Override
  public Stream<Fact<?>> facts() {
    return Stream.concat(number.facts(), limit.facts());
  }
}
