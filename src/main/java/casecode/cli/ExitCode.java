package casecode.cli;

/** How a run ended; scripts depend on the numbers. */
public enum ExitCode {
  ANSWERED(0, "everything asked was answered"),
  NOT_ANSWERED(1, "something could not be answered, or a claim has an error"),
  USAGE(2, "wrong usage, an unreadable file, or malformed input as a whole"),
  BUG(70, "a bug in casecode"),
  INTERRUPTED(130, "interrupted");

  private final int number;
  private final String words;

  ExitCode(int number, String words) {
    this.number = number;
    this.words = words;
  }

  public int number() {
    return number;
  }

  public String words() {
    return words;
  }
}
