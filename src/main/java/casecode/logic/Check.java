package casecode.logic;

import java.util.Optional;

/** The truth of a condition here and, while it is unknown, the fact to ask for next. */
public record Check(Truth truth, Optional<Ask> next) {

  static final Check YES = new Check(Truth.YES, Optional.empty());
  static final Check NO = new Check(Truth.NO, Optional.empty());

  public Check {
    if (next.isPresent() != (truth == Truth.UNKNOWN)) {
      throw new IllegalArgumentException(truth + " with next " + next);
    }
  }

  static Check of(boolean holds) {
    return holds ? YES : NO;
  }

  static Check unknown(Ask next) {
    return new Check(Truth.UNKNOWN, Optional.of(next));
  }
}
