package casecode.render;

import casecode.catalog.Entry;
import java.util.List;
import java.util.stream.Collectors;

/** The notes of a house: none without its origin, and none so long that it hides the rest. */
final class NotesText {

  private static final int LONGEST = 2_000;

  /** So much fits beside a label on a line of the screen. */
  private static final int LINE = Page.WIDTH - CodeText.COLUMN;

  /** So much is sure to fit on two lines, however their words break. */
  private static final int TWO_LINES = 2 * LINE - 15;

  private NotesText() {}

  /** A note in full. */
  static String of(Entry note) {
    return said(note, LONGEST)
        + note.sources().stream()
            .map(Printable::brief)
            .collect(Collectors.joining(", ", " [", "]"));
  }

  /** As many notes as two lines of the screen have room for, the last of them cut if need be. */
  static List<String> onScreen(List<Entry> notes) {
    if (notes.size() > 1 && isOneLine(notes.get(0)) && isOneLine(notes.get(1))) {
      return List.of(of(notes.get(0)), of(notes.get(1)) + more(notes.size() - 2));
    }
    Entry first = notes.get(0);
    String rest = " [" + Printable.brief(first.sources().get(0)) + "]" + more(notes.size() - 1);
    return List.of(said(first, TWO_LINES - rest.length()) + rest);
  }

  private static boolean isOneLine(Entry note) {
    return of(note).length() + more(1).length() <= LINE;
  }

  private static String more(int notes) {
    return notes == 0 ? "" : "; " + notes + " more";
  }

  private static String said(Entry note, int longest) {
    return Printable.brief(Printable.brief(note.label()) + ": " + note.text(), longest);
  }
}
