package casecode.logic;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A number lies from {@code least} to {@code most}, both included. */
public record Within(Number number, int least, int most) implements Condition {

  public Within {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException(least + " to " + most);
    }
  }

  public static Within atLeast(Number number, int least) {
    return new Within(number, least, Range.UNBOUNDED);
  }

  public static Within exactly(Number number, int value) {
    return new Within(number, value, value);
  }

  public static Within between(Number number, int least, int most) {
    return new Within(number, least, most);
  }

  @Override
  public Check check(View view) {
    Range range = number.range(view);
    if (range.least() >= least && range.most() <= most) {
      return Check.YES;
    }
    if (range.most() < least || range.least() > most) {
      return Check.NO;
    }
    return Check.unknown(range.next().orElseThrow());
  }

  @Override
  public String words() {
    if (most == Range.UNBOUNDED) {
      return number.amount(least) + " or more";
    }
    if (least == most) {
      return least == 0 ? "no " + number.words() : "exactly " + number.amount(least);
    }
    return least == 0
        ? "at most " + number.amount(most)
        : least + (most == least + 1 ? " or " : " to ") + number.amount(most);
  }

  @Override
  public List<Evidence> evidence(View view) {
    Check check = check(view);
    Range range = number.range(view);
    String what =
        range.isExact()
            ? number.say(view)
            : check.truth() == Truth.YES
                ? "at least " + number.amount(range.least())
                : number.words() + " not known";
    OptionalInt needed =
        most == Range.UNBOUNDED && least > 1 ? OptionalInt.of(least) : OptionalInt.empty();
    return List.of(new Evidence(check.truth(), what, needed));
  }

  @Override
  public Stream<Fact<?>> facts() {
    return number.facts();
  }
}
