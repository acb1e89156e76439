package casecode.engine;

import casecode.model.Line;
import java.util.List;

/**
 * What the tables make of lines: the same for many studies.
 *
 * @param lines with their modifiers and the reasons for these
 * @param findings what the guards of lines raise
 */
record Billed(List<Line> lines, List<Findings.Found> findings, Editions editions) {

  static Billed nothing(Editions editions) {
    return new Billed(List.of(), List.of(), editions);
  }
}
