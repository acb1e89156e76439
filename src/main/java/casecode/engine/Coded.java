package casecode.engine;

import casecode.engine.Answer.NotChosen;
import casecode.logic.Ask;
import casecode.logic.Reason;
import casecode.model.Line;
import casecode.rules.LimbExtent;
import casecode.rules.Switch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A study in codes, but for what lies in the counts of its limbs: many studies share it.
 *
 * @param drafts the lines, in claim order; none while anything is missing
 * @param missing the facts still needed, in the order in which they would be asked
 * @param read the switches that the day's decisions read
 */
record Coded(
    List<Drafted> drafts,
    List<Ask> missing,
    Findings findings,
    Optional<NotChosen> notChosen,
    Editions editions,
    List<Switch> read) {

  /**
   * A line as it is billed.
   *
   * @param line with its reasons, if none of them speaks of a limb
   * @param because else the reasons; what is said of a limb is left to be said
   */
  record Drafted(Line line, List<Reason.Part> because) {}

  Coded {
    drafts = List.copyOf(drafts);
    missing = List.copyOf(missing);
    read = List.copyOf(read);
  }

  /** The lines, with what their reasons say of the limbs of a study. */
  List<Line> lines(List<JudgedLimb> limbs) {
    List<Line> lines = new ArrayList<>();
    for (Drafted draft : drafts) {
      if (draft.because().isEmpty()) {
        lines.add(draft.line());
        continue;
      }
      List<String> because = new ArrayList<>();
      for (Reason.Part part : draft.because()) {
        if (part instanceof Reason.Words words) {
          because.add(words.text());
        } else {
          because.addAll(because((Reason.OfLimb) part, limbs));
        }
      }
      lines.add(draft.line().because(because));
    }
    return lines;
  }

  private static List<String> because(Reason.OfLimb part, List<JudgedLimb> limbs) {
    for (JudgedLimb limb : limbs) {
      if (limb.limb() == part.limb() && part.about() == LimbExtent.EXTENT) {
        return limb.because();
      }
    }
    throw new IllegalStateException("no reason for " + part.about().id() + " of " + part.limb());
  }

  /** Whether both are decided and bill the same, whatever the rules behind it. */
  boolean billsLike(Coded other) {
    if (!missing.isEmpty() || drafts.size() != other.drafts.size()) {
      return false;
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (!drafts.get(i).line().billed().equals(other.drafts.get(i).line().billed())) {
        return false;
      }
    }
    return true;
  }
}
