package casecode.logic;

import java.util.Optional;

/** What is known of a whole number: it lies from {@code least} to {@code most}, both included. */
public record Range(int least, int most, Optional<Ask> next) {

  /** Larger than any count in a study. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  public Range {
    if (least > most || next.isPresent() != (least < most)) {
      throw new IllegalArgumentException("range " + least + " to " + most + ", next " + next);
    }
  }

  public static Range exactly(int value) {
    return new Range(value, value, Optional.empty());
  }

  public boolean isExact() {
    return least == most;
  }

  public Range plus(Range other) {
    return new Range(
        least + other.least,
        most == UNBOUNDED || other.most == UNBOUNDED ? UNBOUNDED : most + other.most,
        next.isPresent() ? next : other.next);
  }
}
