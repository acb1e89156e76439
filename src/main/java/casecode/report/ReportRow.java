package casecode.report;

/**
 * One row of a report and what became of it; it quotes nothing of the row but muscles and nerves.
 *
 * @param line its line in the file, from 1
 * @param outcome counted, skipped or not understood
 * @param what what it was counted as, or why not
 */
public record ReportRow(int line, Outcome outcome, String what) {

  /** What became of a row. */
  public enum Outcome {
    COUNTED("counted"),
    SKIPPED("not counted"),
    NOT_UNDERSTOOD("not understood");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
