package casecode.render;

import casecode.engine.Answer;
import casecode.engine.Answer.Decided;
import casecode.engine.Answer.Rejected;
import casecode.engine.Answer.Undecided;
import casecode.logic.Ask;
import casecode.model.Line;
import casecode.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** An answer as rows: one a coded line, or one that says why there is none. */
public final class AnswerCsv {

  public static final String HEADER =
      Csv.row(List.of("id", "status", "code", "units", "modifiers", "because", "findings"));

  private AnswerCsv() {}

  public static String of(String id, Answer answer) {
    if (answer instanceof Undecided undecided) {
      return none(id, "undecided",
          undecided.missing().stream().map(Ask::field).collect(Collectors.joining("; ")));
    }
    if (answer instanceof Rejected rejected) {
      return none(id, "rejected",
          rejected.problems().stream().map(Problem::text).collect(Collectors.joining("; ")));
    }
    Decided decided = (Decided) answer;
    String findings =
        decided.findings().stream()
            .map(finding -> finding.severity().id() + " " + finding.rule() + ": " + finding.message())
            .collect(Collectors.joining("; "));
    if (decided.lines().isEmpty()) {
      return Csv.row(List.of(id, "decided", "", "", "", "", findings));
    }
    StringBuilder rows = new StringBuilder();
    for (Line line : decided.lines()) {
      rows.append(row(id, line, rows.length() == 0 ? findings : ""));
    }
    return rows.toString();
  }

  /** The findings of a study stand in its first row. */
  private static String row(String id, Line line, String findings) {
    return Csv.row(
        List.of(id, "decided", line.code().value(), String.valueOf(line.units()),
            String.join(" ", line.modifiers()), String.join("; ", line.reasons()), findings));
  }

  private static String none(String id, String status, String why) {
    return Csv.row(List.of(id, status, "", "", "", why, ""));
  }
}
