package casecode.engine;

import static casecode.rules.StudyFacts.COMPONENT_STATED;
import static casecode.rules.StudyFacts.DATE;
import static casecode.rules.StudyFacts.INDICATION;
import static casecode.rules.StudyFacts.PAYER;
import static casecode.rules.StudyFacts.SETTING;

import casecode.logic.Facts;
import casecode.logic.Reading;
import casecode.logic.View;
import casecode.model.Code;
import casecode.model.Component;
import casecode.model.Line;
import casecode.model.Payer;
import casecode.model.Setting;
import casecode.model.YesNo;
import casecode.rules.EmgFamilies;
import casecode.rules.LineFacts;
import casecode.rules.ModifierRules;
import casecode.tables.Book;
import casecode.tables.Edition;
import casecode.tables.Fee;
import casecode.tables.Mue;
import casecode.tables.PairTable;
import casecode.tables.Tables;
import casecode.tables.Usual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines on one claim, and what the tables say of each, of every two, and of all.
 *
 * @param facts what is known of the day: payer, setting, date
 * @param lines in claim order
 */
record Claim(Facts facts, List<Line> lines, Tables tables) {

  Book book() {
    Component component =
        ModifierRules.COMPONENT.in(View.of(facts)) instanceof Reading.Known<Component> known
            ? known.value()
            : facts.get(COMPONENT_STATED).orElse(Component.NOT_STATED);
    return Book.of(facts.get(SETTING).orElse(Setting.NOT_STATED), component);
  }

  private PairTable pairTable() {
    return tables.pairs().get(book());
  }

  /** Every two lines that stand in the NCCI table. */
  List<PairTable.Pair> pairs() {
    PairTable table = pairTable();
    List<PairTable.Pair> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        table.between(lines.get(i).code(), lines.get(j).code()).ifPresent(found::add);
      }
    }
    return found;
  }

  Facts of(PairTable.Pair pair) {
    return facts
        .with(LineFacts.COLUMN_1, pair.column1().value())
        .with(LineFacts.COLUMN_2, pair.column2().value())
        .with(LineFacts.INDICATOR, String.valueOf(pair.indicator()));
  }

  /** The facts of one line; a table that lacks the code gives none. */
  Facts of(Line line) {
    Code code = line.code();
    List<Code> primaries = tables.codes().primaries(code);
    Facts found =
        facts
            .with(LineFacts.CODE, code.value())
            .with(LineFacts.UNITS, line.units())
            .with(LineFacts.BOOK, book().words())
            .with(LineFacts.PC_TC, tables.codes().fee(code).map(Fee::pcTc).orElse("not known"))
            .with(LineFacts.ADD_ON, YesNo.of(!primaries.isEmpty()))
            .with(LineFacts.PRIMARY_PRESENT,
                YesNo.of(lines.stream().anyMatch(other -> primaries.contains(other.code()))))
            .with(LineFacts.PRIMARIES,
                primaries.stream().map(Code::value).collect(Collectors.joining(", ")));
    return tables.codes().mue(book(), code)
        .map(mue -> found.with(LineFacts.MUE, mue.value()).with(LineFacts.MAI, mue.mai()))
        .orElse(found);
  }

  /** The facts of the claim as a whole. */
  Facts whole() {
    Edition ptp =
        farthest(pairTable().edition(), pairs().stream().map(PairTable.Pair::edition));
    Edition mue =
        farthest(tables.codes().mueEditions().get(book()),
            lines.stream().flatMap(line -> tables.codes().mue(book(), line.code()).stream())
                .map(Mue::edition));
    Facts found =
        facts
            .with(LineFacts.LINES, lines.size())
            .with(LineFacts.LIMB_UNITS,
                lines.stream().filter(in(EmgFamilies.ADD_ON_LIMBS)).mapToInt(Line::units).sum())
            .with(LineFacts.STAND_ALONE_LINES, (int) lines.stream().filter(in(EmgFamilies.STAND_ALONE)).count())
            .with(LineFacts.ADD_ON_LINES, (int) lines.stream().filter(in(EmgFamilies.ADD_ON)).count())
            .with(LineFacts.FAMILIES_BUNDLED, YesNo.of(familiesBundled()))
            .with(LineFacts.PTP_EDITION, ptp.name())
            .with(LineFacts.PTP_QUARTERS, quarters(ptp))
            .with(LineFacts.MUE_EDITION, mue.name())
            .with(LineFacts.MUE_QUARTERS, quarters(mue));
    Optional<Usual> usual = facts.get(INDICATION).map(tables.usual()::get);
    return usual
        .map(
            row ->
                found
                    .with(LineFacts.USUAL_LIMBS, row.limbs())
                    .with(LineFacts.USUAL_STUDIES, row.studies())
                    .with(LineFacts.USUAL_SOURCE, row.edition()))
        .orElse(found);
  }

  /** Whether an NCCI error names every two lines of both families; only Medicare has such errors. */
  private boolean familiesBundled() {
    return facts.get(PAYER).orElse(Payer.MEDICARE) == Payer.MEDICARE
        && lines.stream().filter(in(EmgFamilies.STAND_ALONE)).allMatch(
            one -> lines.stream().filter(in(EmgFamilies.ADD_ON)).allMatch(other -> bundled(one, other)));
  }

  private boolean bundled(Line one, Line other) {
    return pairTable().between(one.code(), other.code())
        .filter(pair -> pair.indicator() == 0)
        .isPresent();
  }

  /** Of the editions that were used, the one farthest from the date of service. */
  private Edition farthest(Edition main, Stream<Edition> used) {
    return Stream.concat(Stream.of(main), used)
        .max(Comparator.comparingInt(this::quarters))
        .orElse(main);
  }

  private int quarters(Edition edition) {
    return facts.get(DATE).flatMap(date -> date).map(edition::quartersTo).orElse(0);
  }

  private static Predicate<Line> in(Set<Code> codes) {
    return line -> codes.contains(line.code());
  }
}
