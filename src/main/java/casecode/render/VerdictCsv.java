package casecode.render;

import casecode.engine.Objection;
import casecode.engine.Verdict;
import java.time.LocalDate;
import java.util.List;

/** A verdict as rows: one a finding, or one that says that there is none. */
public final class VerdictCsv {

  public static final String HEADER =
      Csv.row(
          List.of("id", "dateOfService", "status", "edit", "severity", "codes", "message", "repair",
              "source"));

  private VerdictCsv() {}

  public static String of(Verdict verdict) {
    if (verdict.findings().isEmpty()) {
      return row(verdict, "", "", "", "", "", "");
    }
    StringBuilder rows = new StringBuilder();
    for (Objection finding : verdict.findings()) {
      rows.append(
          row(verdict, finding.edit(), finding.severity().id(), String.join(" ", finding.codes()),
              finding.message(), finding.repair().orElse(""),
              String.join(" ", finding.sources())));
    }
    return rows.toString();
  }

  private static String row(
      Verdict verdict, String edit, String severity, String codes, String message, String repair,
      String source) {
    return Csv.row(
        List.of(verdict.id(), verdict.date().map(LocalDate::toString).orElse(""),
            verdict.status().id(), edit, severity, codes, message, repair, source));
  }
}
