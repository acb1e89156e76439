package casecode.pages;

import casecode.catalog.Entry;
import casecode.model.Code;
import casecode.tables.CodeTables;
import casecode.tables.EditSet;
import casecode.tables.Mue;
import java.util.List;
import java.util.Optional;

/** The MUE of both settings and what its indicator means; one entry where they agree. */
final class UnitLimits {

  static final String LABEL = "MUE";

  private UnitLimits() {}

  static List<Entry> of(Code code, CodeTables tables) {
    Optional<Mue> office = tables.mue(EditSet.PRACTITIONER, code);
    Optional<Mue> hospital = tables.mue(EditSet.OUTPATIENT_HOSPITAL, code);
    if (office.isEmpty() || hospital.isEmpty()) {
      return List.of();
    }
    int value = office.get().value();
    int other = hospital.get().value();
    String values =
        value == other
            ? value + " (practitioner and outpatient hospital)"
            : value + " practitioner, " + other + " outpatient hospital";
    String source = office.get().edition().source();
    return List.of(
        Entry.of(LABEL, values + ", " + office.get().edition().name(), source),
        Entry.of(LABEL, "indicator " + office.get().mai().id() + ": "
            + office.get().mai().words() + "; CMS's reason: " + office.get().rationale(), source));
  }
}
