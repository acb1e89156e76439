package casecode.render;

import casecode.engine.Answer;
import casecode.report.Report;
import casecode.report.ReportRow;
import casecode.report.ReportRow.Outcome;
import casecode.rules.StudyFacts;
import java.util.List;

/** What was read of a report, row by row, and what was not. */
public final class ReportText {

  private ReportText() {}

  public static Page of(Report report, Answer answer) {
    Page page = TallyText.of(answer);
    page.blank().line("read from the report: " + StudyFacts.STUDIES.say(report.studies()));
    for (Outcome outcome : Outcome.values()) {
      List<ReportRow> rows =
          report.rows().stream().filter(row -> row.outcome() == outcome).toList();
      rows.forEach(
          row ->
              page.item(row == rows.get(0) ? "  " + outcome.words() : "", 18,
                  "line " + row.line() + ": " + row.what()));
    }
    return page;
  }
}
