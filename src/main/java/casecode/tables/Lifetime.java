package casecode.tables;

import casecode.model.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a code is in force.
 *
 * @param effectiveOn its first day, where that is known and matters
 * @param deletedOn the first day on which it is gone
 * @param replacedBy what says the same since
 */
public record Lifetime(
    Optional<LocalDate> effectiveOn, Optional<LocalDate> deletedOn, List<Code> replacedBy) {

  public Lifetime {
    replacedBy = List.copyOf(replacedBy);
  }

  /** Whether it was in force on a day and has been deleted since. */
  public boolean isFormerOn(Optional<LocalDate> day) {
    return deletedOn.isPresent() && !isDeletedOn(day);
  }

  /** Whether it was deleted by a day; without a day, whether it is deleted at all. */
  public boolean isDeletedOn(Optional<LocalDate> day) {
    return deletedOn.isPresent() && !day.map(d -> d.isBefore(deletedOn.get())).orElse(false);
  }

  public boolean isYetToComeOn(Optional<LocalDate> day) {
    return effectiveOn.isPresent() && day.map(d -> d.isBefore(effectiveOn.get())).orElse(false);
  }
}
