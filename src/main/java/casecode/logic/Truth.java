package casecode.logic;

/** Whether something holds, as far as the facts tell: Kleene's three values. */
public enum Truth {
  YES,
  NO,
  UNKNOWN;

  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  public Truth negated() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
