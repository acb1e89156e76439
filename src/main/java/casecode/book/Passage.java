package casecode.book;

import java.util.List;

/**
 * One statement of the book: what the search finds and a link can lead to.
 *
 * @param id its place in the book
 * @param label what it is about; may be empty
 * @param known how a rule is known; empty where only sources speak for it
 */
record Passage(
    String id, List<Piece> label, List<Piece> says, String known, List<Citation> from) {

  Passage {
    label = List.copyOf(label);
    says = List.copyOf(says);
    from = List.copyOf(from);
  }

  boolean isLabelled() {
    return !label.isEmpty();
  }

  /** Text that may lead to a place of the book; to nowhere if that is empty. */
  record Piece(String text, String to) {

    static Piece plain(String text) {
      return new Piece(text, "");
    }
  }

  /**
   * A source that a statement rests on.
   *
   * @param trust how far to trust it; empty for a file of the house
   * @param to where the book lists it; empty for a file of the house
   */
  record Citation(String key, String trust, String title, String to) {}
}
