package casecode.intake;

import casecode.engine.Objection;
import casecode.engine.Submitted;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.ClaimLine;
import casecode.model.Code;
import casecode.model.Problem;
import casecode.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gathers a claim while it is read; a mistake is noted, and the rest is still checked. */
public final class ClaimBuilder implements Complaints {

  /** What a verdict calls a mistake in the input. */
  public static final String INPUT = "input";

  /** More lines than any claim has; a file that never names the next claim must not fill memory. */
  public static final int MOST_LINES = 200;

  private Facts facts;
  private String id = "";
  private final List<ClaimLine> lines = new ArrayList<>();
  private final List<Objection> remarks = new ArrayList<>();
  private boolean inLine;

  /**
   * A claim that has no lines yet.
   *
   * @param facts payer, setting, component and date where the claim does not say them itself
   */
  public ClaimBuilder(Facts facts) {
    this.facts = facts;
  }

  /** What the caller calls it. */
  public void name(String called) {
    id = called;
  }

  /** A claim that could not be read at all. */
  public static Submitted unread(String id, Problem problem) {
    ClaimBuilder claim = new ClaimBuilder(Facts.NONE);
    claim.inLine = true;
    claim.problem(problem.where(), problem.message());
    return new Submitted(id, Facts.NONE, List.of(), claim.remarks);
  }

  public <T> void set(Given<T> fact, T value) {
    facts = facts.with(fact, value);
  }

  /** From here to {@link #line} a problem is one of the next line. */
  public void beginLine() {
    inLine = true;
  }

  /**
   * Adds a line.
   *
   * @param place where it stands
   * @param written what stands for the code
   * @param units as billed; anything below 1 is held as 0, and an edit says so
   */
  public void line(String place, String written, int units, List<String> modifiers) {
    if (lines.size() == MOST_LINES) {
      remark(INPUT, Severity.ERROR, "more than " + MOST_LINES + " lines; the rest was not checked");
    } else {
      String code = written.strip().toUpperCase(Locale.ROOT);
      Optional<Code> shaped = Code.ofShape(code);
      lines.add(
          new ClaimLine(shaped.isPresent() ? "" : place, code, shaped, Math.max(0, units),
              modifiers.stream().map(m -> m.strip().toUpperCase(Locale.ROOT)).toList()));
    }
    inLine = false;
  }

  @Override
  public void problem(String where, String message) {
    Problem problem = new Problem(where, message);
    boolean ofLine = inLine && lines.size() < MOST_LINES;
    add(
        new Objection(INPUT, Severity.ERROR, List.of(), ofLine ? List.of(lines.size()) : List.of(),
            problem.text(), Optional.of("correct it and check again"), List.of()));
  }

  /** Something to know of the claim as a whole. */
  public void remark(String edit, Severity severity, String message) {
    Optional<String> repair =
        severity == Severity.ERROR
            ? Optional.of("give that claim by itself")
            : Optional.empty();
    Objection remark =
        new Objection(edit, severity, List.of(), List.of(), message, repair, List.of());
    add(remark);
  }

  private void add(Objection remark) {
    if (remarks.size() < MOST_LINES && !remarks.contains(remark)) {
      remarks.add(remark);
    }
  }

  /** A claim's values are not repeated: where something slipped, one of them may be a name. */
  @Override
  public boolean mayQuote() {
    return false;
  }

  /** The claim as far as it was understood. */
  public Submitted claim() {
    if (lines.isEmpty() && remarks.stream().noneMatch(Objection::isError)) {
      inLine = false;
      problem("", "the claim has no lines");
    }
    return new Submitted(id, facts, lines, remarks);
  }
}
