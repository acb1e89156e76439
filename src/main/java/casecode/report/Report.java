package casecode.report;

import casecode.intake.Study;
import java.util.List;

/**
 * A laboratory's report as it was read.
 *
 * @param studies how many nerve conduction studies were counted
 * @param rows every row of its tables, in order
 */
public record Report(Study study, int studies, List<ReportRow> rows) {
  public Report {
    rows = List.copyOf(rows);
  }
}
