package casecode.json;

import casecode.recall.Remembered;
import casecode.recall.Repeats;
import java.util.Arrays;
import java.util.Optional;

/**
 * The objects in lists that came before, by their text: a limb, a nerve that was studied. The studies of
 * a file differ in which of them they hold more than in what these say, so each is kept, and comes out as
 * the same object again. What comes once is not kept. Safe for several threads.
 */
final class ListItems {

  /** Deeper than any object of a study that stands in a list. */
  private static final int DEEPEST = 3;

  /** The text of an object, as a part of a longer one. */
  static final class Slice {
    private final char[] text;
    private final int from;
    private final int to;
    private final int hash;

    private Slice(char[] text, int from, int to, int hash) {
      this.text = text;
      this.from = from;
      this.to = to;
      this.hash = hash;
    }

    /** The object that begins there; none if it does not end, or is too deep to be one of ours. */
    static Optional<Slice> of(char[] text, int from) {
      int depth = 0;
      int hash = 0;
      boolean quoted = false;
      for (int at = from; at < text.length; at++) {
        char c = text[at];
        hash = 31 * hash + c;
        if (c == '"') {
          quoted = !quoted;
        } else if (quoted) {
          if (c == '\\') {
            // Nobody needs one here; which quotes it hides would have to be told.
            return Optional.empty();
          }
        } else if (c == '{' || c == '[') {
          depth++;
          if (depth > DEEPEST) {
            return Optional.empty();
          }
        } else if (c == '}' || c == ']') {
          depth--;
          if (depth == 0) {
            return Optional.of(new Slice(text, from, at + 1, hash));
          }
        }
      }
      return Optional.empty();
    }

    /** The same text, of which nothing else is kept in memory. */
    private Slice alone() {
      return new Slice(Arrays.copyOfRange(text, from, to), 0, to - from, hash);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Slice slice
          && hash == slice.hash
          && Arrays.equals(text, from, to, slice.text, slice.from, slice.to);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private final Remembered<Slice, Json.Obj> known = Remembered.few();
  private final Repeats repeats = new Repeats();

  /** Whether the items of the next text should be asked for. */
  boolean areWorthAsking() {
    return repeats.areWorthAsking();
  }

  /** Whether the text came before, so that it is worth keeping. */
  boolean comesAgain(Slice slice) {
    return repeats.again(slice.hash);
  }

  /** What that text is, if it is known. */
  Optional<Json.Obj> find(Slice slice) {
    return known.find(slice);
  }

  /** From now on this is what that text is, if there is room for it. */
  Json.Obj kept(Slice slice, Json.Obj object) {
    known.kept(slice.alone(), object.recurring());
    return known.find(slice).orElse(object);
  }
}
