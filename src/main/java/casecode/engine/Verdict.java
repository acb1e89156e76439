package casecode.engine;

import casecode.model.ClaimLine;
import casecode.model.Name;
import casecode.model.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What casecode says to a claim.
 *
 * @param date the date of service, where it was given
 * @param findings errors first
 */
public record Verdict(
    String id, Optional<LocalDate> date, Status status, List<Line> lines,
    List<Objection> findings, Editions editions) {

  public Verdict {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /** A line and what was found of it. */
  public record Line(ClaimLine billed, Status status) {}

  /** How a claim or a line came out. */
  public enum Status implements Named {
    PASS("pass", "pass"),
    FAIL("fail", "fail"),
    /** No error, but something could not be checked: never a pass. */
    NO_DATA("no-data", "no data");

    private final Name called;

    Status(String id, String words) {
      this.called = Name.of(id, words);
    }

    @Override
    public Name called() {
      return called;
    }
  }

  /** The verdict that follows from the findings. */
  static Verdict of(
      Submitted claim, Optional<LocalDate> date, List<Objection> findings, Editions editions) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < claim.lines().size(); i++) {
      lines.add(new Line(claim.lines().get(i), status(findings, i)));
    }
    return new Verdict(claim.id(), date, status(findings), lines, findings, editions);
  }

  private static Status status(List<Objection> findings) {
    boolean unchecked = false;
    for (Objection finding : findings) {
      if (finding.isError()) {
        return Status.FAIL;
      }
      unchecked |= finding.isNoData();
    }
    return unchecked ? Status.NO_DATA : Status.PASS;
  }

  /** Only what names the line fails it; what could not be checked of the claim leaves every line open. */
  private static Status status(List<Objection> findings, int line) {
    boolean unchecked = false;
    for (Objection finding : findings) {
      if (finding.isError() && finding.lines().contains(line)) {
        return Status.FAIL;
      }
      unchecked |= finding.isNoData() && finding.isAbout(line);
    }
    return unchecked ? Status.NO_DATA : Status.PASS;
  }
}
