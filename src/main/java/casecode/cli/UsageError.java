package casecode.cli;

import java.util.List;

/** The command line is wrong; the message says what and what to do. Carries it up to the edge. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message, null, false, false);
  }

  /** Ends the command with the first of these mistakes, if there is one. */
  static void first(List<String> mistakes) {
    mistakes.stream().findFirst().ifPresent(
        mistake -> {
          throw new UsageError(mistake);
        });
  }
}
