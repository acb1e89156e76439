package casecode.json;

import casecode.engine.Answer;
import casecode.report.Report;
import java.util.Locale;

/** The answer to a report: the contract's answer, and what became of each row. */
public final class ReportJson {

  private ReportJson() {}

  public static String of(Answer answer, Report report) {
    return JsonOut.object(
        json -> {
          AnswerJson.fields(json, report.study(), answer);
          json.object("report",
              out ->
                  out.number("nerveConductionStudies", report.studies())
                      .objects("rows", report.rows(),
                          (row, read) ->
                              row.number("line", read.line())
                                  .text("outcome",
                                      read.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                  .text("what", read.what())));
        });
  }
}
