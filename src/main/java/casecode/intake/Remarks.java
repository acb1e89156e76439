package casecode.intake;

import casecode.anatomy.ConductionUnit;
import casecode.model.Finding;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Severity;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader of an answer should know about how the study was read. */
final class Remarks {

  private static final List<String> OWN = List.of("DERIVED");

  private Remarks() {}

  static Finding needleAssumed() {
    return new Finding("needle-emg-assumed", Severity.NOTICE, "assumed",
        "no needle EMG was named, so none was taken to be done", OWN);
  }

  static Finding usualReading(Written written, Muscle taken, List<Muscle> readings) {
    return notice("usual-reading",
        written.label() + " is taken for " + taken.name() + "; it can also be "
            + readings.stream().filter(m -> !m.equals(taken)).map(Muscle::name)
                .collect(Collectors.joining(" or ")),
        OWN);
  }

  static Finding dateNotRead(String where) {
    return notice("date-not-read",
        where + ": the date of the visit is not written MM/DD/YYYY or YYYY-MM-DD; give --date", OWN);
  }

  static Finding sameLines(Written written, List<Muscle> readings) {
    return notice("several-readings",
        written.label() + " can be "
            + readings.stream().map(Muscle::name).collect(Collectors.joining(" or "))
            + "; each gives the same lines",
        OWN);
  }

  static Finding printedNerve(Written written, Muscle muscle, String printed) {
    return warning("printed-nerve",
        written.label() + ": the report prints " + printed + ", the table has "
            + muscle.nerve().orElse("none") + "; the table is used", muscle.sources());
  }

  static Finding printedRoots(Written written, Muscle muscle, Collection<String> printed) {
    return warning("printed-roots",
        written.label() + ": the report prints " + String.join(" ", printed) + ", the table has "
            + String.join(" ", muscle.roots()) + "; the table is used", muscle.sources());
  }

  /** Nothing of the row is repeated but its muscle. */
  static Finding notRead(Written written, String what) {
    return notice(what + "-not-read",
        written.place() + ": the " + what + " printed beside " + written.label()
            + " is not known; the table is used", OWN);
  }

  static Finding countDisagrees(Limb limb, String given, int named) {
    return warning("count-disagrees",
        limb.words() + ": " + given + " given, the muscles named make " + named
            + "; the named ones are used", OWN);
  }

  static Finding givenInstead(Gap gap, String given) {
    return notice("given-instead", gap.said() + "; as given: " + given, OWN);
  }

  static Finding rowsDisagree(String given, int read) {
    return warning("count-disagrees",
        given + " given, the rows of the report make " + read + "; the rows are used", OWN);
  }

  static Finding openUnit(String test) {
    return notice("unlisted-conduction-study",
        test + " is on no list of units; it is counted as one, a person should check",
        List.of("APPENDIX-J-RECALL"));
  }

  static Finding noConduction(ConductionUnit unit, String field) {
    return warning("no-conduction-study",
        unit.name() + " is no nerve conduction study and was not coded; " + field + " takes it",
        unit.sources());
  }

  private static Finding notice(String rule, String message, List<String> sources) {
    return new Finding(rule, Severity.NOTICE, "read", message, sources);
  }

  private static Finding warning(String rule, String message, List<String> sources) {
    return new Finding(rule, Severity.WARNING, "read", message, sources);
  }
}
