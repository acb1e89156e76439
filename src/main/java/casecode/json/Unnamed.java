package casecode.json;

import casecode.json.ValueSplitter.Piece;

/**
 * The text of a study apart from its name. The studies of a file are much alike: those whose text
 * differs in nothing but the name have the same answer.
 *
 * @param id the name, or the line of a study without one
 * @param rest the text around it
 */
public record Unnamed(String id, String rest) {

  private static final String FIELD = "\"id\"";

  /**
   * Takes the first name out of a text. That it is the study's own is for the caller to see: a text
   * may be broken, or name something else first.
   */
  public static Unnamed of(Piece piece) {
    String text = piece.text();
    int from = valueAfter(text, text.indexOf(FIELD));
    int to = from < 0 ? -1 : endOfPlainText(text, from);
    return to < 0
        ? new Unnamed(String.valueOf(piece.line()), text)
        : new Unnamed(text.substring(from, to), new StringBuilder(text).delete(from, to).toString());
  }

  /** Where the text in quotes begins that follows a field; negative if something else follows. */
  private static int valueAfter(String text, int field) {
    if (field < 0) {
      return -1;
    }
    int colon = afterBlanks(text, field + FIELD.length(), ':');
    return colon < 0 ? -1 : afterBlanks(text, colon, '"');
  }

  private static int afterBlanks(String text, int from, char expected) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == expected ? at + 1 : -1;
  }

  /** The closing quote of a text that holds no escape; negative if there is none. */
  private static int endOfPlainText(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        return i;
      }
      if (text.charAt(i) == '\\') {
        return -1;
      }
    }
    return -1;
  }
}
