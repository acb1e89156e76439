package casecode.logic;

import casecode.model.Limb;
import java.util.ArrayList;
import java.util.List;

/** Why a rule gave what it gave, in a coder's words. */
public sealed interface Reason {

  /** What it says on these facts; what it says of limbs is left to be said. */
  List<Part> parts(View view, Condition when);

  /** What it says on these facts. */
  default List<String> texts(View view, Condition when) {
    List<String> texts = new ArrayList<>();
    for (Part part : parts(view, when)) {
      if (part instanceof OfLimb limb) {
        texts.addAll(limb.about().because(view.from(limb.limb())));
      } else {
        texts.add(((Words) part).text());
      }
    }
    return texts;
  }

  /** One thing that a reason says. */
  sealed interface Part {}

  /** Words that hold wherever the same conditions hold. */
  record Words(String text) implements Part {}

  /** The reason of a decision about a limb, which lies in the counts of that limb. */
  record OfLimb(Decision<?> about, Limb limb) implements Part {}

  /** A sentence with gaps, each between two of its pieces, filled in order. */
  record Sentence(List<String> pieces, List<Slot> slots) implements Reason {
    private static final String GAP = "{}";

    public Sentence {
      pieces = List.copyOf(pieces);
      slots = List.copyOf(slots);
      if (pieces.size() != slots.size() + 1) {
        throw new IllegalArgumentException(
            pieces.size() - 1 + " gaps, " + slots.size() + " slots: " + pieces);
      }
    }

    /** A sentence in which each {@code {}} is a gap. */
    public static Sentence says(String pattern, Slot... slots) {
      return new Sentence(List.of(pattern.split("\\{}", -1)), List.of(slots));
    }

    /** The sentence as it was written, with its gaps. */
    public String pattern() {
      return String.join(GAP, pieces);
    }

    public String text(View view, Condition when) {
      StringBuilder text = new StringBuilder(pieces.get(0));
      for (int i = 0; i < slots.size(); i++) {
        text.append(slots.get(i).fill(view, when)).append(pieces.get(i + 1));
      }
      return text.toString();
    }

    @Override
    public List<Part> parts(View view, Condition when) {
      return List.of(new Words(text(view, when)));
    }
  }

  /** For each limb counted, the reason of the decision about that limb. */
  record PerLimb(Number.Limbs limbs, Decision<?> about) implements Reason {
    @Override
    public List<Part> parts(View view, Condition when) {
      List<Part> parts = new ArrayList<>();
      for (Limb limb : limbs.counted(view)) {
        parts.add(new OfLimb(about, limb));
      }
      return List.copyOf(parts);
    }
  }

  /** A reason that is given only where a condition holds. */
  record Where(Condition condition, Reason reason) implements Reason {
    @Override
    public List<Part> parts(View view, Condition when) {
      return condition.holds(view) ? reason.parts(view, condition) : List.of();
    }
  }

  /** One reason after another. */
  record Both(Reason first, Reason second) implements Reason {
    @Override
    public List<Part> parts(View view, Condition when) {
      List<Part> parts = new ArrayList<>(first.parts(view, when));
      parts.addAll(second.parts(view, when));
      return List.copyOf(parts);
    }
  }
}
