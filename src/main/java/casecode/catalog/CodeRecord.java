package casecode.catalog;

import casecode.model.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the catalog holds on one code, in our own words; numbers come from the tables. */
public sealed interface CodeRecord {

  Code code();

  /** What it is, in one line. */
  Statement title();

  /** The one fact that decides it against its neighbours. */
  Statement decidedBy();

  List<Statement> summary();

  /**
   * A code in force.
   *
   * @param effectiveOn its first day, where that is known
   */
  record Active(
      Code code,
      String group,
      Optional<LocalDate> effectiveOn,
      Statement title,
      Statement decidedBy,
      List<Statement> summary,
      List<Statement> units,
      List<ModifierUse> modifiers,
      List<Neighbour> neighbours,
      List<Statement> documentation,
      List<Indication> indications,
      List<Statement> settings,
      List<Statement> history)
      implements CodeRecord {}

  /** A code that people still type. */
  record Deleted(
      Code code,
      Statement title,
      Statement decidedBy,
      List<Statement> summary,
      LocalDate deletedOn,
      List<Code> replacedBy)
      implements CodeRecord {}

  /** A modifier and when to use it. */
  record ModifierUse(String modifier, Statement use) {}

  /** A code that is right instead, and when. */
  record Neighbour(Code code, Statement insteadWhen) {}

  /** An ICD-10-CM category that is usual for the code; no statement of coverage. */
  record Indication(String icd10, Statement label) {}
}
