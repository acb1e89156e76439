package casecode.logic;

import java.util.List;
import java.util.stream.Stream;

/** Why a rule gave what it gave, in a coder's words. */
public sealed interface Reason {

  List<String> texts(View view, Condition when);

  /** A sentence; each {@code {}} in it is a gap, filled in order. */
  record Sentence(String pattern, List<Slot> slots) implements Reason {
    public Sentence {
      slots = List.copyOf(slots);
      int gaps = pattern.split("\\{}", -1).length - 1;
      if (gaps != slots.size()) {
        throw new IllegalArgumentException(gaps + " gaps, " + slots.size() + " slots: " + pattern);
      }
    }

    public static Sentence says(String pattern, Slot... slots) {
      return new Sentence(pattern, List.of(slots));
    }

    public String text(View view, Condition when) {
      StringBuilder text = new StringBuilder();
      String[] pieces = pattern.split("\\{}", -1);
      for (int i = 0; i < pieces.length; i++) {
        text.append(pieces[i]);
        if (i < slots.size()) {
          text.append(slots.get(i).fill(view, when));
        }
      }
      return text.toString();
    }

    @Override
    public List<String> texts(View view, Condition when) {
      return List.of(text(view, when));
    }
  }

  /** For each limb counted, the reason of the decision about that limb. */
  record PerLimb(Number.Limbs limbs, Decision<?> about) implements Reason {
    @Override
    public List<String> texts(View view, Condition when) {
      return limbs.counted(view).stream()
          .flatMap(limb -> about.because(view.from(limb)).stream())
          .toList();
    }
  }

  /** A reason that is given only where a condition holds. */
  record Where(Condition condition, Reason reason) implements Reason {
    @Override
    public List<String> texts(View view, Condition when) {
      return condition.holds(view) ? reason.texts(view, condition) : List.of();
    }
  }

  /** One reason after another. */
  record Both(Reason first, Reason second) implements Reason {
    @Override
    public List<String> texts(View view, Condition when) {
      return Stream.concat(first.texts(view, when).stream(), second.texts(view, when).stream())
          .toList();
    }
  }
}
