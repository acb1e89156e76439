package casecode.search;

/**
 * Where passages stand.
 *
 * @param id a section of a code, or a part of what is said of a muscle, a nerve or a rule
 * @param words what a reader calls it
 * @param weight how much a word there tells of the subject
 * @param command the command that shows more; {@code {}} is the subject's name
 */
public record Place(String id, String words, int weight, String command) {

  /** What a subject is, in a line: it stands beside the name of every hit. */
  public static final String DECIDING = "decidedBy";

  /** What a subject is called at length. */
  public static final String TITLE = "title";

  private static final String NAME = "{}";

  boolean isDeciding() {
    return id.equals(DECIDING);
  }

  boolean isTitle() {
    return id.equals(TITLE);
  }

  String command(Subject subject) {
    return command.replace(NAME, quoted(subject.name()));
  }

  /** A name that a shell takes for one word. */
  private static String quoted(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-') {
        return '"' + name + '"';
      }
    }
    return name;
  }
}
