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
    List<Findings.Found> findings) {

  List<Ask> missing() {
    List<Ask> missing = new ArrayList<>();
    for (Drafted part : drafted) {
      missing.addAll(part.missing());
    }
    return missing;
  }

  /** Whether nothing is missing. */
  boolean isDecided() {
    return Drafted.areDecided(drafted);
  }

  /** The codes that the same needle EMG would be on the other kind of day. */
  List<Code> others() {
    List<Code> others = new ArrayList<>(0);
    for (int i = 0; i < drafted.size(); i++) {
      add(others, drafted.get(i).others());
    }
    return others;
  }

  /** Whether a decision of the day read any switch. */
  boolean hasReadSwitches() {
    for (int i = 0; i < drafted.size(); i++) {
      if (!drafted.get(i).read().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a decision of the day read a switch. */
  boolean read(Switch one) {
    for (int i = 0; i < drafted.size(); i++) {
      if (drafted.get(i).read().contains(one)) {
        return true;
      }
    }
    return false;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>(billed.lines().size());
    for (int i = 0; i < drafted.size() && lines.size() < billed.lines().size(); i++) {
      List<List<Reason.Part>> because = drafted.get(i).because();
      for (int j = 0; j < because.size(); j++) {
        lines.add(billed.lines().get(lines.size()).because(because(because.get(j))));
      }
    }
    return lines;
  }

  private List<String> because(List<Reason.Part> parts) {
    if (parts.size() == 1 && parts.get(0) instanceof Reason.OfLimb limb) {
      return because(limb);
    }
    List<String> because = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Reason.Words words) {
        because.add(words.text());
      } else {
        because.addAll(because((Reason.OfLimb) parts.get(i)));
      }
    }
    return because;
  }

  private List<String> because(Reason.OfLimb part) {
    for (int i = 0; i < limbs.size(); i++) {
      if (limbs.get(i).limb() == part.limb() && part.about() == LimbExtent.EXTENT) {
        return limbs.get(i).because();
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
    List<Findings.Found> all = new ArrayList<>();
    add(all, ofDay);
    add(all, findings);
    add(all, billed.findings());
    for (int i = 0; i < drafted.size(); i++) {
      add(all, drafted.get(i).findings());
    }
    for (int i = 0; i < limbs.size(); i++) {
      add(all, limbs.get(i).findings());
    }
    return Findings.inOrder(all);
  }

  /** One by one: these lists are short and mostly empty, and Java would copy each first. */
  private static <T> void add(List<T> all, List<T> some) {
    for (int i = 0; i < some.size(); i++) {
      all.add(some.get(i));
    }
  }

  /** Whether both are decided and bill the same, whatever the rules behind it. */
  boolean billsLike(Coded other) {
    if (!isDecided() || billed.lines().size() != other.billed.lines().size()) {
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
