package casecode.json;

import casecode.json.ValueSplitter.Piece;

/**
 * The text of a study apart from its name. The studies of a file are much alike: those whose text
 * differs in nothing but the name have the same answer.
 */
public final class Unnamed {

  private static final char[] FIELD = "\"id\"".toCharArray();
  private static final int NONE = -1;

  private final Piece piece;

  private final boolean named;

  /** Where the name stands. */
  private final int from;

  private final int to;

  /**
   * Takes the first name out of a text. That it is the study's own is for the caller to see: a text
   * may be broken, or name something else first.
   */
  public Unnamed(Piece piece) {
    char[] text = piece.chars();
    int begin = beginOfName(text);
    int end = begin == NONE ? NONE : endOfPlainText(text, begin);
    this.piece = piece;
    this.named = end != NONE;
    this.from = named ? begin : 0;
    this.to = named ? end : 0;
  }

  /** The name, or the line of a study without one. */
  public String id() {
    return named ? new String(piece.chars(), from, to - from) : String.valueOf(piece.line());
  }

  /** The text around the name. */
  public String rest() {
    char[] text = piece.chars();
    char[] rest = new char[text.length - (to - from)];
    System.arraycopy(text, 0, rest, 0, from);
    System.arraycopy(text, to, rest, from, text.length - to);
    return new String(rest);
  }

  /** The same for two texts that differ in the name only. */
  @Override
  public int hashCode() {
    return hash(hash(1, 0, from), to, piece.chars().length);
  }

  private int hash(int before, int begin, int end) {
    char[] text = piece.chars();
    int hash = before;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unnamed unnamed && rest().equals(unnamed.rest());
  }

  /** Where the text in quotes begins that follows the first field of that name. */
  private static int beginOfName(char[] text) {
    int field = 0;
    while (!startsWith(text, field)) {
      field++;
      if (field > text.length - FIELD.length) {
        return NONE;
      }
    }
    int colon = after(':', text, field + FIELD.length);
    return colon == NONE ? NONE : after('"', text, colon);
  }

  private static boolean startsWith(char[] text, int at) {
    for (int i = 0; i < FIELD.length; i++) {
      if (at + i >= text.length || text[at + i] != FIELD[i]) {
        return false;
      }
    }
    return true;
  }

  /** The place behind a character that may stand after blanks. */
  private static int after(char expected, char[] text, int from) {
    int at = from;
    while (at < text.length && text[at] == ' ') {
      at++;
    }
    return at < text.length && text[at] == expected ? at + 1 : NONE;
  }

  /** The closing quote of a text that holds no escape. */
  private static int endOfPlainText(char[] text, int from) {
    for (int i = from; i < text.length && text[i] != '\\'; i++) {
      if (text[i] == '"') {
        return i;
      }
    }
    return NONE;
  }
}
