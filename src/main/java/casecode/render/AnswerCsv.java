package casecode.render;

import casecode.engine.Answer;
import casecode.engine.Answer.Decided;
import casecode.engine.Answer.Rejected;
import casecode.engine.Answer.Undecided;
import casecode.logic.Ask;
import casecode.model.Finding;
import casecode.model.Line;
import casecode.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An answer as rows: one a coded line, or one that says why there is none. */
public final class AnswerCsv {

  public static final String HEADER =
      Csv.row(List.of("id", "status", "code", "units", "modifiers", "because", "findings"));

  private AnswerCsv() {}

  /** The rows for a study whatever its name, to be given it by {@link #named}. */
  public static List<String> unnamed(Answer answer) {
    if (answer instanceof Undecided undecided) {
      return none("undecided",
          undecided.missing().stream().map(Ask::field).collect(Collectors.joining("; ")));
    }
    if (answer instanceof Rejected rejected) {
      return none("rejected",
          rejected.problems().stream().map(Problem::text).collect(Collectors.joining("; ")));
    }
    Decided decided = (Decided) answer;
    List<String> found = new ArrayList<>();
    for (Finding finding : decided.findings()) {
      found.add(finding.severity().id() + " " + finding.rule() + ": " + finding.message());
    }
    String findings = String.join("; ", found);
    if (decided.lines().isEmpty()) {
      return List.of(Csv.row(List.of("decided", "", "", "", "", findings)));
    }
    List<String> rows = new ArrayList<>();
    for (Line line : decided.lines()) {
      rows.add(row(line, rows.isEmpty() ? findings : ""));
    }
    return rows;
  }

  /** The rows, each headed by the name of the study. */
  public static String named(String id, List<String> unnamed) {
    StringBuilder rows = new StringBuilder();
    String name = Csv.cell(id);
    for (String row : unnamed) {
      rows.append(name).append(',').append(row);
    }
    return rows.toString();
  }

  /** The findings of a study stand in its first row. */
  private static String row(Line line, String findings) {
    return Csv.row(
        List.of("decided", line.code().value(), String.valueOf(line.units()),
            String.join(" ", line.modifiers()), String.join("; ", line.reasons()), findings));
  }

  private static List<String> none(String status, String why) {
    return List.of(Csv.row(List.of(status, "", "", "", why, "")));
  }
}
