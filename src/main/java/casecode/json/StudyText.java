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

  private final char[] text;
  private final String id;
  private final Optional<LocalDate> day;

  /** Where the name and the day stand, without their quotes; nowhere from {@link #NONE} on. */
  private final int nameFrom;
  private final int nameTo;
  private final int dayFrom;

  /** Of the quarter of the day; it stands for the day, which is as long. */
  private final String firstDay;

  /**
   * Takes the first name and the first day out of a text. That they are the study's own is for the
   * caller to see: a text may be broken, or name something else first.
   */
  public StudyText(Piece piece) {
    this.text = piece.chars();
    int nameField = NONE;
    int dayField = NONE;
    for (int at = 0; at < text.length && (nameField == NONE || dayField == NONE); at++) {
      if (text[at] == '"') {
        nameField = nameField == NONE && stands(NAME, text, at) ? at : nameField;
        dayField = dayField == NONE && stands(DAY, text, at) ? at : dayField;
      }
    }
    int dayBegin = beginOfText(DAY, text, dayField);
    this.day = day(text, dayBegin, endOfPlainText(text, dayBegin));
    this.dayFrom = day.isPresent() ? dayBegin : NONE;
    this.firstDay =
        day.isPresent() ? Edition.firstDay(day.get()).toString() : "";
    int begin = beginOfText(NAME, text, nameField);
    this.nameTo = endOfPlainText(text, begin);
    this.nameFrom = nameTo == NONE ? NONE : begin;
    this.id =
        nameTo == NONE
            ? String.valueOf(piece.line())
            : new String(text, nameFrom, nameTo - nameFrom);
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
    StringBuilder rest = new StringBuilder(text.length).append(text);
    if (dayFrom != NONE) {
      rest.replace(dayFrom, dayFrom + firstDay.length(), firstDay);
    }
    return nameTo == NONE ? rest.toString() : rest.delete(nameFrom, nameTo).toString();
  }

  /** The same for two texts of the same rest; every study is asked, so nothing is copied. */
  @Override
  public int hashCode() {
    int hash = firstDay.hashCode();
    for (int i = 0; i < text.length; i++) {
      if (i == nameFrom) {
        i = nameTo;
      } else if (i == dayFrom) {
        i += firstDay.length();
      }
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StudyText others && rest().equals(others.rest());
  }

  private static Optional<LocalDate> day(char[] text, int from, int to) {
    return to == NONE ? Optional.empty() : Dates.day(new String(text, from, to - from));
  }

  private static boolean stands(char[] name, char[] text, int at) {
    // The second letter tells nearly always, and at once.
    return at + name.length <= text.length
        && text[at + 1] == name[1]
        && Arrays.equals(text, at, at + name.length, name, 0, name.length);
  }

  /** Where the text in quotes begins that follows a field of that name. */
  private static int beginOfText(char[] name, char[] text, int field) {
    int colon = field == NONE ? NONE : after(':', text, field + name.length);
    return colon == NONE ? NONE : after('"', text, colon);
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
