package casecode.engine;

import casecode.logic.Ask;
import casecode.logic.Reason;
import casecode.model.Finding;
import casecode.model.Line;
import casecode.rules.LimbExtent;
import java.util.ArrayList;
import java.util.List;

/**
 * One study in codes.
 *
 * @param billed without lines while anything is missing
 * @param findings what is raised of the age of the tables and of usual numbers
 */
record Coded(
    List<JudgedLimb> limbs, Drafted drafted, Billed billed,
    List<List<Findings.Found>> findings) {

  List<Ask> missing() {
    return drafted.missing();
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < billed.lines().size(); i++) {
      lines.add(billed.lines().get(i).because(because(drafted.because().get(i))));
    }
    return lines;
  }

  private List<String> because(List<Reason.Part> parts) {
    List<String> because = new ArrayList<>();
    for (Reason.Part part : parts) {
      if (part instanceof Reason.Words words) {
        because.add(words.text());
      } else {
        because.addAll(because((Reason.OfLimb) part));
      }
    }
    return because;
  }

  private List<String> because(Reason.OfLimb part) {
    for (JudgedLimb limb : limbs) {
      if (limb.limb() == part.limb() && part.about() == LimbExtent.EXTENT) {
        return limb.because();
      }
    }
    throw new IllegalStateException("no reason for " + part.about().id() + " of " + part.limb());
  }

  /**
   * All that the guards raise.
   *
   * @param ofDay of the study as a whole
   */
  List<Finding> findings(List<Findings.Found> ofDay) {
    List<List<Findings.Found>> parts = new ArrayList<>(findings);
    parts.add(drafted.findings());
    parts.add(billed.findings());
    parts.add(ofDay);
    for (JudgedLimb limb : limbs) {
      parts.add(limb.findings());
    }
    return Findings.inOrder(parts);
  }

  /** Whether both are decided and bill the same, whatever the rules behind it. */
  boolean billsLike(Coded other) {
    if (!missing().isEmpty() || billed.lines().size() != other.billed.lines().size()) {
      return false;
    }
    for (int i = 0; i < billed.lines().size(); i++) {
      if (!billed.lines().get(i).billed().equals(other.billed.lines().get(i).billed())) {
        return false;
      }
    }
    return true;
  }
}
