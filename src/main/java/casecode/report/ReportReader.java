package casecode.report;

import casecode.anatomy.Anatomy;
import casecode.anatomy.ConductionUnit;
import casecode.intake.ConductionTally;
import casecode.intake.MuscleList;
import casecode.intake.StudyBuilder;
import casecode.intake.Written;
import casecode.model.Besides;
import casecode.model.Side;
import casecode.report.ReportRow.Outcome;
import casecode.rules.StudyFacts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a laboratory's report: the needle table and the conduction tables. Every row is
 * accounted for; a name, a number or a date of birth is never kept.
 */
public final class ReportReader {

  private static final Pattern VISIT =
      Pattern.compile(
          "(?i)\\b(?:visit|exam|test|study|service)\\s+date|\\bdate\\s+of\\s+(?:test|visit|exam|study|service)");
  private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

  private final Anatomy anatomy;
  private final StudyBuilder study;
  private final MuscleList muscles;
  private final ConductionTally conduction;
  private final Map<Written, Integer> needled = new LinkedHashMap<>();
  private final List<ReportRow> rows = new ArrayList<>();
  private Section section = Section.PROSE;
  private Optional<ConductionRow> group = Optional.empty();
  private Side panelSide = Side.UNSAID;
  private SideColumns columns = new SideColumns(List.of());
  private int groupLine;
  private boolean anyTable;

  private ReportReader(Anatomy anatomy, StudyBuilder study) {
    this.anatomy = anatomy;
    this.study = study;
    this.muscles = new MuscleList(anatomy.muscles(), study);
    this.conduction = new ConductionTally(anatomy.conduction(), study);
  }

  /**
   * The report in these lines; nothing if no table of a report is among them.
   *
   * @param study what is known besides, such as payer and setting
   */
  public static Optional<Report> read(
      Anatomy anatomy, StudyBuilder study, String id, List<String> lines) {
    ReportReader reader = new ReportReader(anatomy, study);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i));
    }
    return reader.anyTable ? Optional.of(reader.report(id)) : Optional.empty();
  }

  private void line(int number, String line) {
    date(line);
    if (line.isBlank()) {
      return;
    }
    Optional<Section> opened = Section.opened(line);
    if (opened.isPresent()) {
      section = opened.get();
      group = Optional.empty();
      columns = new SideColumns(List.of());
      anyTable |= section != Section.PROSE;
    } else if (section == Section.NEEDLE) {
      needle(number, line);
    } else if (section == Section.F_WAVE || section == Section.BLINK
        || section == Section.REPETITIVE) {
      other(number, line);
    } else if (section != Section.PROSE) {
      conduction(number, line);
    }
  }

  private void date(String line) {
    if (!VISIT.matcher(line).find()) {
      return;
    }
    String after = line.substring(VISIT.matcher(line).results().findFirst().orElseThrow().end());
    Matcher us = DATE.matcher(after);
    Matcher iso = ISO.matcher(after);
    try {
      if (us.find()) {
        day(Integer.parseInt(us.group(3)), Integer.parseInt(us.group(1)), Integer.parseInt(us.group(2)));
      } else if (iso.find()) {
        day(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
      }
    } catch (DateTimeException e) {
      study.problem("the date of the visit", "is no date; give --date");
    }
  }

  private void day(int year, int month, int day) {
    study.set(StudyFacts.DATE, Optional.of(LocalDate.of(year, month, day)));
  }

  private void needle(int number, String line) {
    if (isHeader(line)) {
      return;
    }
    Optional<NeedleRow> row = NeedleRow.read(line, anatomy.muscles());
    if (row.isPresent() && !NeedleRow.continues(line)) {
      if (!row.get().examined()) {
        rows.add(new ReportRow(number, Outcome.SKIPPED, "not tested"));
        return;
      }
      Written written =
          new Written("line " + number, row.get().label(), row.get().side(), Optional.empty(),
              row.get().nerve(), row.get().roots());
      needled.put(written, number);
      muscles.add(written);
    } else if (!NeedleRow.continues(line)) {
      notUnderstood(number);
    }
  }

  private static boolean isHeader(String line) {
    String plain = line.toLowerCase(Locale.ROOT);
    return plain.matches(".*\\b(muscle|side|spontaneous|insertional|muap?s?|recruitment|volitional)\\b.*")
        || plain.matches(".*\\bfibs?\\b.*\\bpsw\\b.*")
        || plain.matches("^[\\s]*(int pat|comment|recrt|pattern|poly|ppp|dur\\.?|amp|summary|nerve|root)\\b.*");
  }

  private void conduction(int number, String line) {
    if (SideColumns.read(line).isHeading()) {
      columns = SideColumns.read(line);
      return;
    }
    if (columns.isHeading()) {
      sideToSide(number, line);
      return;
    }
    Optional<ConductionRow> head = ConductionRow.read(line);
    if (head.isPresent()) {
      panelSide = head.get().side();
      boolean panel = head.get().title().toLowerCase(Locale.ROOT).contains("panel");
      group = panel ? Optional.empty() : head;
      groupLine = number;
      if (head.get().data() && !panel) {
        count(head.get(), number);
        group = Optional.empty();
      }
      return;
    }
    Optional<ConductionRow> panel = ConductionRow.ofPanel(line, panelSide);
    if (panel.isPresent()) {
      count(panel.get(), number);
    } else if (group.isPresent() && group.get().isComparison()) {
      compared(number, line, group.get());
    } else if (group.isPresent() && isMeasured(line)) {
      count(group.get(), groupLine);
      group = Optional.empty();
    } else if (line.matches("(?i)\\s*(right|left|r|l|rt|lt)\\b\\.?\\s+\\p{L}.*")) {
      notUnderstood(number);
    }
  }

  /** A row of a comparison: the nerve stands in it, the recording site in the head of the group. */
  private void compared(int number, String line, ConductionRow head) {
    String nerve = line.strip().split("[\\s@]+")[0];
    if (!isMeasured(line) || anatomy.conduction().nerve(nerve).isEmpty()) {
      return;
    }
    count(head.of(nerve), number);
  }

  /** A row with both sides in it: nerve, stimulus, recording, then values in columns. */
  private void sideToSide(int number, String line) {
    String[] cells = line.strip().split("\\s{2,}|\\t");
    if (cells.length < 4 || anatomy.conduction().nerve(cells[0]).isEmpty()) {
      return;
    }
    for (Side side : columns.sides(line)) {
      count(
          new ConductionRow(side, cells[0] + " " + cells[2], cells[0], Optional.empty(),
              Optional.of(cells[2]), true),
          number);
    }
  }

  /** A row with numbers, or one that says that there was no response. */
  private static boolean isMeasured(String line) {
    return line.matches(".*\\s\\d+([.,]\\d+)?(\\s.*|$)") || line.matches(".*\\bNR\\b.*");
  }

  private void count(ConductionRow row, int number) {
    String type = row.type().filter(t -> !t.equals("comparison")).orElse(typeOfSection());
    Optional<ConductionUnit> unit =
        anatomy.conduction().bySpelling(row.title())
            .or(() -> anatomy.conduction().bySpelling(row.title().replaceFirst("\\(.*", "")))
            .filter(found -> found.counts())
            .or(() -> anatomy.conduction().unit(row.nerve(), type, row.record()));
    if (unit.isEmpty() || type.isEmpty()) {
      notUnderstood(number);
      return;
    }
    ConductionTally.Outcome outcome = conduction.add(unit.get(), row.side());
    rows.add(
        new ReportRow(number, outcome.counted() ? Outcome.COUNTED : Outcome.SKIPPED,
            outcome.counted() ? outcome.name() : outcome.name() + ": the same study again"));
  }

  private String typeOfSection() {
    return section.isConduction() ? section.words() : section == Section.COMPARISON ? "motor" : "";
  }

  private void other(int number, String line) {
    if (ConductionRow.read(line).isPresent() || NeedleRow.isMeantAsRow(line)) {
      if (section == Section.BLINK) {
        study.service(Besides.BLINK);
      }
      rows.add(
          new ReportRow(number, Outcome.SKIPPED,
              section == Section.F_WAVE
                  ? "F wave: it rides with its motor study"
                  : section.words() + ": no nerve conduction study"));
    }
  }

  private void notUnderstood(int number) {
    rows.add(new ReportRow(number, Outcome.NOT_UNDERSTOOD, section.words()));
    study.notUnderstood("line " + number, section.words());
  }

  private Report report(String id) {
    muscles.settle();
    muscles.settled()
        .forEach(
            (written, name) ->
                rows.add(new ReportRow(needled.get(written), Outcome.COUNTED, "needle: " + name)));
    rows.sort(Comparator.comparingInt(ReportRow::line));
    study.set(StudyFacts.STUDIES, conduction.studies());
    conduction.tellLimbs();
    study.conduction(conduction.audit());
    return new Report(study.study(id), conduction.studies(), rows);
  }
}
