package casecode.intake;

import casecode.engine.Submitted;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Named;
import casecode.model.Severity;
import casecode.rules.Edits;
import casecode.rules.StudyFacts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a claim of the rows that name it and its day. */
final class ClaimRows {

  /** A decimal part that says nothing. */
  private static final Pattern NOTHING = Pattern.compile("\\.0*$");

  private ClaimRows() {}

  /**
   * The claim of some rows of one claim and day.
   *
   * @param defaults payer, setting, component and date where the rows do not say them
   * @param parted whether other rows of the claim stood elsewhere in the file
   */
  static Submitted claim(List<ClaimRow> rows, Facts defaults, boolean parted) {
    ClaimBuilder claim = new ClaimBuilder(defaults);
    claim.name(rows.get(0).claim());
    day(claim, rows);
    stated(claim, rows, "setting", ClaimRow::setting, StudyFacts.SETTING);
    stated(claim, rows, "payer", ClaimRow::payer, StudyFacts.PAYER);
    stated(claim, rows, "component", ClaimRow::component, StudyFacts.COMPONENT_STATED);
    if (parted) {
      claim.remark(Edits.NO_DATA, Severity.NOTICE,
          "other lines of this claim stand elsewhere in the file and were checked apart; sort the"
              + " file by claim");
    }
    for (ClaimRow row : rows) {
      claim.beginLine();
      row.mistakes().forEach(mistake -> claim.problem(row.place(), mistake));
      int units = units(claim, row);
      claim.line(row.place(), row.code(), units, row.modifiers());
      row.notices().forEach(notice -> claim.remark("setting", Severity.NOTICE, notice));
      row.doubts().forEach(
          doubt -> claim.remark(Edits.NO_DATA, Severity.NOTICE, doubt));
    }
    return claim.claim();
  }

  private static void day(ClaimBuilder claim, List<ClaimRow> rows) {
    for (ClaimRow row : rows) {
      if (!row.day().isEmpty()) {
        Dates.day(row.day())
            .ifPresentOrElse(
                day -> claim.set(StudyFacts.DATE, Optional.of(day)),
                () -> claim.problem(row.place(), "no date of service; " + Dates.WRITE));
        return;
      }
    }
  }

  /** What the first row says holds; a row that says otherwise leaves the claim in doubt. */
  private static <E extends Named> void stated(
      ClaimBuilder claim, List<ClaimRow> rows, String field, Function<ClaimRow, String> of,
      Given<E> fact) {
    String first = of.apply(rows.get(0));
    if (rows.stream().anyMatch(row -> !of.apply(row).equals(first))) {
      claim.remark(Edits.NO_DATA, Severity.NOTICE,
          "the lines of this claim differ in their " + field + "; the first line's was taken");
    }
    if (first.isEmpty()) {
      return;
    }
    // Nothing of the cell is quoted: in a row that slipped it may be a name.
    if (Choices.byId(first, Choices.stated(fact)) instanceof Typed.Read<E> read) {
      claim.set(fact, read.value());
    } else {
      claim.problem(rows.get(0).place(), "unknown " + field + "; use "
          + Choices.stated(fact).stream().map(Named::id).collect(Collectors.joining(", ")));
    }
  }

  private static int units(ClaimBuilder claim, ClaimRow row) {
    String text = row.units();
    if (text.isEmpty()) {
      return 1;
    }
    Optional<Integer> units = BilledUnits.of(NOTHING.matcher(text).replaceFirst(""));
    if (units.isEmpty()) {
      claim.problem(row.place(), "the units must be " + BilledUnits.WORDS);
    }
    return units.orElse(1);
  }
}
