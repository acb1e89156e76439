package casecode.render;

/** Makes text from outside safe to show: no control characters, and never very long. */
public final class Printable {

  private static final int LONGEST = 60;

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
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** The same, cut after a few words. */
  public static String brief(String text) {
    String safe = of(text);
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "...";
  }
}
