package casecode.report;

import casecode.intake.StudyBuilder;
import casecode.rules.StudyFacts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of the visit in a report; one given by the user goes before it. */
final class VisitDate {

  /** Only a date that stands right behind its label; what follows may be a date of birth. */
  private static final String LABEL =
      "(?i)(?<!previous |prior |last )\\b(?:(?:visit|exam|test|study|service)\\s+date"
          + "|date\\s+of\\s+(?:test|visit|exam|study|service))[\\s:.]*";
  private static final Pattern US = Pattern.compile(LABEL + "(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
  private static final Pattern ISO = Pattern.compile(LABEL + "(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern OTHER =
      Pattern.compile(LABEL + "(\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d)");

  private final StudyBuilder study;
  private final boolean given;
  private Optional<LocalDate> visit = Optional.empty();

  VisitDate(StudyBuilder study) {
    this.study = study;
    this.given = study.dateGiven();
  }

  /** Takes the date of the visit, if it stands in the line; a second, other one is a mistake. */
  void read(int number, String line) {
    if (given) {
      return;
    }
    Matcher us = US.matcher(line);
    Matcher iso = ISO.matcher(line);
    try {
      if (us.find()) {
        take(number, LocalDate.of(part(us, 3), part(us, 1), part(us, 2)));
      } else if (iso.find()) {
        take(number, LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3)));
      } else if (OTHER.matcher(line).find()) {
        study.dateNotRead("line " + number);
      }
    } catch (DateTimeException e) {
      study.problem("the date of the visit", "is no date; give --date");
    }
  }

  private static int part(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private void take(int number, LocalDate date) {
    if (visit.filter(before -> !before.equals(date)).isPresent()) {
      study.problem("line " + number, "names a second date of visit; give one visit a file, or --date");
    }
    visit = Optional.of(date);
    study.set(StudyFacts.DATE, visit);
  }
}
