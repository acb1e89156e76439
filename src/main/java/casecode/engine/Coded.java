package casecode.engine;

import casecode.logic.Ask;
import casecode.logic.Reason;
import casecode.model.Code;
import casecode.model.Finding;
import casecode.model.Line;
import casecode.rules.LimbExtent;
import casecode.rules.Switch;
import java.util.ArrayList;
import java.util.List;

/**
 * One study in codes.
 *
 * @param drafted the parts of the claim by the rules
 * @param billed without lines while anything is missing
 * @param findings what is raised of the age of the tables and of usual numbers
 */
record Coded(
    List<JudgedLimb> limbs, List<Drafted> drafted, Billed billed,
    List<List<Findings.Found>> findings) {

  static List<Ask> missing(List<Drafted> drafted) {
    List<Ask> missing = new ArrayList<>();
    for (Drafted part : drafted) {
      missing.addAll(part.missing());
    }
    return missing;
  }

  List<Ask> missing() {
    return missing(drafted);
  }

  /** The codes that the same needle EMG would be on the other kind of day. */
  List<Code> others() {
    List<Code> others = new ArrayList<>();
    for (Drafted part : drafted) {
      others.addAll(part.others());
    }
    return others;
  }

  /** Whether a decision of the day read a switch. */
  boolean read(Switch one) {
    for (Drafted part : drafted) {
      if (part.read().contains(one)) {
        return true;
      }
    }
    return false;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (!billed.lines().isEmpty()) {
      for (Drafted part : drafted) {
        for (List<Reason.Part> because : part.because()) {
          lines.add(billed.lines().get(lines.size()).because(because(because)));
        }
      }
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
    for (Drafted part : drafted) {
      parts.add(part.findings());
    }
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
