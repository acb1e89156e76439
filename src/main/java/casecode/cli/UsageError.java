package casecode.cli;

/** The command line is wrong; the message says what and what to do. Carries it up to the edge. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message, null, false, false);
  }
}
