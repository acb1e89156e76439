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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the text of a laboratory's report: the needle table and the conduction tables. Every row is
 * accounted for; a name, a number or a date of birth is never kept.
 */
public final class ReportReader {

  /** Longer lines are none of a table; looking for rows in them takes long. */
  private static final int LONGEST_LINE = 400;

  private static final Pattern VALUE = Pattern.compile("\\s\\d+([.,]\\d+)?(\\s|$)");
  private static final Pattern NO_RESPONSE = Pattern.compile("(?i)\\b(NR|absent|no response)\\b");
  private static final Pattern UNMEASURED =
      Pattern.compile(
          "(?i)\\b(NT|not tested|not done|stim site|onset|peak|latency|rec\\. site)\\b|^\\s*ref\\b");

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
  private final Set<String> stimulated = new LinkedHashSet<>();
  private boolean blink;
  private final VisitDate visit;
  private int valuesAt;
  private boolean anyRead;

  private ReportReader(Anatomy anatomy, StudyBuilder study) {
    this.anatomy = anatomy;
    this.study = study;
    study.beginReport();
    this.visit = new VisitDate(study);
    this.muscles = new MuscleList(anatomy.muscles(), study);
    this.conduction = new ConductionTally(study);
  }

  /**
   * The report in these lines; nothing if no row of a table is among them.
   *
   * @param study what is known besides, such as payer and setting
   */
  public static Optional<Report> read(
      Anatomy anatomy, StudyBuilder study, String id, List<String> lines) {
    ReportReader reader = new ReportReader(anatomy, study);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i));
    }
    reader.close();
    boolean anyRow =
        !reader.needled.isEmpty() || !reader.stimulated.isEmpty() || reader.blink
            || reader.rows.stream().anyMatch(row -> row.outcome() != Outcome.SKIPPED);
    return anyRow ? Optional.of(reader.report(id)) : Optional.empty();
  }

  private void line(int number, String whole) {
    String line = whole.length() > LONGEST_LINE ? whole.substring(0, LONGEST_LINE) : whole;
    visit.read(number, line);
    if (line.isBlank()) {
      return;
    }
    Optional<Section> opened = Section.opened(line);
    if (opened.isPresent()) {
      close();
      section = opened.get();
    } else if (section == Section.PROSE || Section.isAside(line)) {
      return;
    } else if (whole.length() > LONGEST_LINE) {
      notUnderstood(number, line);
    } else if (section == Section.NEEDLE) {
      needle(number, line);
    } else if (section.type().isPresent() || section == Section.COMPARISON) {
      conduction(number, line);
    } else {
      other(number, line);
    }
  }

  /** Ends a table; one with values of which none was read was not understood. */
  private void close() {
    endGroup();
    if (valuesAt > 0 && !anyRead) {
      notUnderstood(valuesAt, "");
    }
    columns = new SideColumns(List.of());
    valuesAt = 0;
    anyRead = false;
  }

  private void endGroup() {
    group.filter(head -> !head.isComparison())
        .ifPresent(head -> row(groupLine, Outcome.SKIPPED, "no value in it"));
    group = Optional.empty();
  }

  private void needle(int number, String line) {
    if (NeedleRow.isHeading(line) || NeedleRow.continues(line)) {
      return;
    }
    Optional<NeedleRow> row = NeedleRow.read(line, anatomy.muscles());
    if (row.isEmpty()) {
      if (NeedleRow.isSentence(line)) {
        row(number, Outcome.SKIPPED, "text");
      } else {
        notUnderstood(number, line);
      }
    } else if (!row.get().examined()) {
      row(number, Outcome.SKIPPED, "not tested");
    } else {
      Written written =
          Written.row(number, row.get().label(), row.get().side(), row.get().nerve(),
              row.get().roots());
      needled.put(written, number);
      muscles.add(written);
    }
  }

  private void row(int number, Outcome outcome, String words) {
    rows.add(new ReportRow(number, outcome, words));
    anyRead = true;
  }

  private void conduction(int number, String line) {
    if (isMeasured(line) && valuesAt == 0) {
      valuesAt = number;
    }
    if (SideColumns.read(line).isHeading()) {
      columns = SideColumns.read(line);
      return;
    }
    if (columns.isHeading()) {
      sideToSide(number, line);
      return;
    }
    Optional<ConductionRow> head = ConductionRow.read(line).filter(this::isKnown);
    if (head.isPresent()) {
      endGroup();
      panelSide = head.get().side();
      boolean panel = head.get().title().toLowerCase(Locale.ROOT).contains("panel");
      group = panel ? Optional.empty() : head;
      groupLine = number;
      if (head.get().data() && !panel && !head.get().isComparison() && isMeasured(line)) {
        count(head.get(), number);
        group = Optional.empty();
      }
      return;
    }
    Optional<ConductionRow> panel = ConductionRow.ofPanel(line, panelSide);
    if (group.isPresent() && group.get().isComparison()) {
      compared(number, line, group.get());
    } else if (panel.isPresent()) {
      count(panel.get(), number);
    } else if (group.isPresent() && isMeasured(line)) {
      count(group.get(), groupLine);
      group = Optional.empty();
    } else if (NeedleRow.isMeantAsRow(line)) {
      notUnderstood(number, line);
    }
  }

  /** A head with a side is one, or with the muscle recorded, whatever its nerve; else that is known. */
  private boolean isKnown(ConductionRow head) {
    return head.side() != Side.UNSAID
        || head.type().isPresent() && head.record().flatMap(anatomy.muscles()::find).isPresent()
        || anatomy.conduction().bySpelling(head.title()).isPresent()
        || anatomy.conduction().nerve(head.nerve()).isPresent();
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

  /** A row with numbers, or one that says that there was no response; not one that was not tested. */
  private static boolean isMeasured(String line) {
    return !UNMEASURED.matcher(line).find()
        && (VALUE.matcher(line).find() || NO_RESPONSE.matcher(line).find());
  }

  private void count(ConductionRow row, int number) {
    Optional<String> named = row.type().filter(type -> !type.equals("comparison")).or(section::type);
    // Only the tables that compare sides have no type: they are of motor studies.
    String type = named.orElse("motor");
    Optional<ConductionUnit> unit =
        anatomy.conduction().bySpelling(row.title())
            .or(() -> anatomy.conduction().bySpelling(row.title().replaceFirst("\\(.*", "")))
            .filter(ConductionUnit::counts)
            .filter(found -> !found.isOpen() && (named.isEmpty() || found.mayBe(type)))
            .or(() -> anatomy.conduction().unit(row.nerve(), type, row.record()));
    if (unit.isEmpty()) {
      notUnderstood(number, "");
      return;
    }
    ConductionTally.Outcome outcome = conduction.add(unit.get(), row.side());
    row(number, outcome.counted() ? Outcome.COUNTED : Outcome.SKIPPED,
        outcome.test().words() + (outcome.counted() ? "" : ": " + outcome.why()));
  }

  /** Rows of tests that are coded elsewhere, or not at all. */
  private void other(int number, String line) {
    Optional<ConductionRow> head = ConductionRow.read(line).filter(this::isKnown);
    if (head.isEmpty() && !NeedleRow.isMeantAsRow(line)) {
      return;
    }
    if (section == Section.REPETITIVE && head.isEmpty()) {
      notUnderstood(number, line);
      return;
    }
    row(number, Outcome.SKIPPED,
        section.words() + ": "
            + switch (section) {
              case F_WAVE -> ConductionTally.WITH_MOTOR;
              case EVOKED -> "not coded here";
              default -> "coded by itself";
            });
    if (section == Section.BLINK) {
      study.service(Besides.BLINK);
      blink = true;
    } else if (section == Section.REPETITIVE) {
      stimulated.add(head.get().side() + " " + head.get().nerve().toLowerCase(Locale.ROOT));
    }
  }

  private void notUnderstood(int number, String line) {
    row(number, Outcome.NOT_UNDERSTOOD, section.words());
    String where = "line " + number + " of the " + section.words();
    if (section == Section.NEEDLE) {
      study.needleRowUnread(where, Side.among(line.strip().split("\\s+")[0]));
    } else {
      study.rowUnread(where,
          section == Section.REPETITIVE ? StudyFacts.REPETITIVE_NERVES : StudyFacts.STUDIES);
    }
  }

  private Report report(String id) {
    if (study.counted(StudyFacts.REPETITIVE_NERVES, stimulated.size())) {
      study.service(Besides.REPETITIVE, StudyFacts.REPETITIVE_NERVES, stimulated.size());
    }
    muscles.settle();
    muscles.settled()
        .forEach(
            (written, name) ->
                rows.add(new ReportRow(needled.get(written), Outcome.COUNTED, "needle: " + name)));
    rows.sort(Comparator.comparingInt(ReportRow::line));
    if (study.counted(StudyFacts.STUDIES, conduction.studies())) {
      study.set(StudyFacts.STUDIES, conduction.studies());
      conduction.tellLimbs();
    }
    study.conduction(conduction.audit());
    return new Report(study.study(id), conduction.studies(), rows);
  }
}
