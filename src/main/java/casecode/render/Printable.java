package casecode.render;

/** Makes text from outside safe to show: no control characters, and never very long. */
public final class Printable {

  private static final int BRIEF = 60;

  private Printable() {}

  /** The text without anything that could steer a terminal. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /** Almost every text: printable ASCII. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  /** The same, cut after a few words. */
  public static String brief(String text) {
    return brief(text, BRIEF);
  }

  /** The same, cut where it is longer than so many characters. */
  public static String brief(String text, int longest) {
    String safe = of(text);
    return safe.length() <= longest
        ? safe
        : safe.substring(0, safe.offsetByCodePoints(0, safe.codePointCount(0, longest))) + "...";
  }
}
