package casecode.engine;

import casecode.model.Severity;
import casecode.rules.Edits;
import java.util.List;
import java.util.Optional;

/**
 * What a verdict has to say of a claim.
 *
 * @param edit the check that found it, a word of the contract
 * @param codes what it names, column 1 first
 * @param lines the places of the lines that it is about, from 0; none: the claim as a whole
 * @param repair what may put it right, as a question about the record; every error has one
 * @param sources keys into the list of sources
 */
public record Objection(
    String edit, Severity severity, List<String> codes, List<Integer> lines, String message,
    Optional<String> repair, List<String> sources) {

  public Objection {
    codes = List.copyOf(codes);
    lines = List.copyOf(lines);
    sources = List.copyOf(sources);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Whether it says that something could not be checked. */
  public boolean isNoData() {
    return edit.equals(Edits.NO_DATA);
  }

  /** Whether it says that a table is of another time than the claim. */
  public boolean isOfTables() {
    return edit.equals(Edits.EDITION);
  }

  /** Whether it says nothing of the claim itself, and would stand at every claim of a file. */
  public boolean isOfEveryClaim() {
    return isOfTables() || edit.equals(Edits.PAYER);
  }

  boolean isAbout(int line) {
    return lines.isEmpty() || lines.contains(line);
  }
}
