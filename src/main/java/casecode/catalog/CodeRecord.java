package casecode.catalog;

import casecode.model.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the catalog holds on one code, in our own words; numbers come from the tables. */
public sealed interface CodeRecord {

  Code code();

  /** What it is, in one line. */
  Statement title();

  /** The one fact that decides it against its neighbours. */
  Statement decidedBy();

  /** The sections that are written; the others follow from tables. */
  Map<Section, List<Entry>> written();

  /** The entries of a written section, in their order. */
  default List<Entry> entries(Section section) {
    return written().getOrDefault(section, List.of());
  }

  /** Where its first or its last day is known from. */
  default List<String> sourcesOfDays() {
    return this instanceof Deleted deleted
        ? deleted.decidedBy().sources()
        : entries(Section.HISTORY).stream().findFirst().map(Entry::sources).orElse(List.of());
  }

  /**
   * A code in force.
   *
   * @param effectiveOn its first day, where that is known
   * @param notKnown why a section is not written
   */
  record Active(
      Code code,
      Group group,
      Optional<LocalDate> effectiveOn,
      Statement title,
      Statement decidedBy,
      Map<Section, List<Entry>> written,
      Map<Section, String> notKnown)
      implements CodeRecord {}

  /**
   * A code that people still type.
   *
   * @param deletedOn the first day on which it is gone
   */
  record Deleted(
      Code code,
      Statement title,
      Statement decidedBy,
      Map<Section, List<Entry>> written,
      LocalDate deletedOn,
      List<Code> replacedBy)
      implements CodeRecord {}
}
