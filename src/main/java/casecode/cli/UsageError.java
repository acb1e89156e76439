package casecode.cli;

import java.util.List;

/** The command line is wrong; each message says what and what to do. Carries them up to the edge. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  UsageError(String mistake) {
    this(List.of(mistake));
  }

  /** All that is wrong, so that it is put right at once. */
  UsageError(List<String> mistakes) {
    super(String.join("; ", mistakes), null, false, false);
    this.mistakes = List.copyOf(mistakes);
  }

  /** Ends the command with the first of these mistakes, if there is one. */
  static void first(List<String> mistakes) {
    mistakes.stream().findFirst().ifPresent(
        mistake -> {
          throw new UsageError(mistake);
        });
  }

  List<String> mistakes() {
    return mistakes;
  }
}
