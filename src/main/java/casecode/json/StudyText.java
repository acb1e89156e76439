package casecode.json;

import casecode.intake.Dates;
import casecode.json.ValueSplitter.Piece;
import casecode.rules.StudyFacts;
import casecode.tables.Edition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a study apart from its name and its day. The studies of a file are much alike: those
 * whose text differs in nothing but the name, and in the day of a quarter, have the same answer, as
 * codes and tables change by the quarter.
 */
public final class StudyText {

  private static final char[] NAME = "\"id\"".toCharArray();
  private static final char[] DAY = ('"' + StudyFacts.DATE.field() + '"').toCharArray();
  private static final int NONE = -1;

  private final String id;
  private final Optional<LocalDate> day;

  /** Without the name, and with the first day of the quarter for its day. */
  private final char[] rest;

  /**
   * Takes the first name and the first day out of a text. That they are the study's own is for the
   * caller to see: a text may be broken, or name something else first.
   */
  public StudyText(Piece piece) {
    char[] text = piece.chars().clone();
    int dayFrom = beginOfText(DAY, text);
    this.day = day(text, dayFrom, endOfPlainText(text, dayFrom));
    if (day.isPresent()) {
      String first = Edition.firstDay(Edition.quarter(day.get())).toString();
      first.getChars(0, first.length(), text, dayFrom);
    }
    int from = beginOfText(NAME, text);
    int to = endOfPlainText(text, from);
    this.id = to == NONE ? String.valueOf(piece.line()) : new String(text, from, to - from);
    this.rest = to == NONE ? text : without(text, from, to);
  }

  /** The name, or the line of a study without one. */
  public String id() {
    return id;
  }

  /** The day, if there is one. */
  public Optional<LocalDate> day() {
    return day;
  }

  /** The text around the name, with the first day of the quarter for its day. */
  public String rest() {
    return new String(rest);
  }

  /** The same for two texts of the same answer. */
  @Override
  public int hashCode() {
    return Arrays.hashCode(rest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StudyText text && Arrays.equals(rest, text.rest);
  }

  private static Optional<LocalDate> day(char[] text, int from, int to) {
    return to == NONE ? Optional.empty() : Dates.day(new String(text, from, to - from));
  }

  private static char[] without(char[] text, int from, int to) {
    char[] rest = Arrays.copyOf(text, text.length - (to - from));
    System.arraycopy(text, to, rest, from, text.length - to);
    return rest;
  }

  /** Where the text in quotes begins that follows the first field of that name. */
  private static int beginOfText(char[] name, char[] text) {
    int last = text.length - name.length;
    for (int at = 0; at <= last; at++) {
      // Two letters tell nearly always, and at once.
      if (text[at] == name[0] && text[at + 1] == name[1]
          && Arrays.equals(text, at, at + name.length, name, 0, name.length)) {
        int colon = after(':', text, at + name.length);
        return colon == NONE ? NONE : after('"', text, colon);
      }
    }
    return NONE;
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
    if (from == NONE) {
      return NONE;
    }
    for (int i = from; i < text.length && text[i] != '\\'; i++) {
      if (text[i] == '"') {
        return i;
      }
    }
    return NONE;
  }
}
