package casecode.engine;

import static casecode.rules.StudyFacts.COMPONENT_STATED;
import static casecode.rules.StudyFacts.DATE;
import static casecode.rules.StudyFacts.INDICATION;
import static casecode.rules.StudyFacts.SETTING;

import casecode.logic.Facts;
import casecode.logic.Reading;
import casecode.logic.View;
import casecode.model.Bilateral;
import casecode.model.ClaimLine;
import casecode.model.Code;
import casecode.model.Component;
import casecode.model.Mai;
import casecode.model.ModifierKind;
import casecode.model.PcTc;
import casecode.model.Setting;
import casecode.model.YesNo;
import casecode.rules.EmgFamilies;
import casecode.rules.LineFacts;
import casecode.rules.ModifierRules;
import casecode.tables.EditSet;
import casecode.tables.Edition;
import casecode.tables.Fee;
import casecode.tables.Lifetime;
import casecode.tables.Mue;
import casecode.tables.PairTable;
import casecode.tables.Tables;
import casecode.tables.Usual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Lines on one claim, and what the tables say of each, of every two, and of all. */
final class Claim {

  /**
   * Two lines that stand in the NCCI table.
   *
   * @param first the place of the column 1 line
   * @param second the place of the column 2 line
   */
  record Couple(PairTable.Pair pair, int first, int second) {
    boolean isOf(int one, int other) {
      return first == one && second == other || first == other && second == one;
    }
  }

  private final Facts facts;
  private final List<ClaimLine> lines;
  private final Tables tables;
  private final EditSet edits;
  private final List<Couple> couples;

  /**
   * The facts of the day, and the lines in claim order.
   *
   * @param facts payer, setting, component, date
   */
  Claim(Facts facts, List<ClaimLine> lines, Tables tables) {
    this.lines = List.copyOf(lines);
    this.facts =
        facts.with(LineFacts.CONDUCTION_LINES, count(EmgFamilies.CONDUCTION, line -> 1));
    this.tables = tables;
    this.edits = edits(facts);
    this.couples = coupled();
  }

  static EditSet edits(Facts facts) {
    Component component =
        ModifierRules.COMPONENT.in(View.of(facts)) instanceof Reading.Known<Component> known
            ? known.value()
            : facts.get(COMPONENT_STATED).orElse(Component.NOT_STATED);
    return EditSet.of(facts.get(SETTING).orElse(Setting.NOT_STATED), component);
  }

  /** The same day with other lines. */
  Claim with(List<ClaimLine> others) {
    return new Claim(facts, others, tables);
  }

  Facts facts() {
    return facts;
  }

  List<ClaimLine> lines() {
    return lines;
  }

  Tables tables() {
    return tables;
  }

  Optional<LocalDate> date() {
    return facts.get(DATE).flatMap(date -> date);
  }

  private PairTable pairTable() {
    return tables.pairs().get(edits);
  }

  /** Every two lines that stand in the NCCI table. */
  List<Couple> couples() {
    return couples;
  }

  private List<Couple> coupled() {
    PairTable table = pairTable();
    List<Couple> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        Optional<Couple> couple = couple(table, i, j);
        if (couple.isPresent()) {
          found.add(couple.get());
        }
      }
    }
    return found;
  }

  private Optional<Couple> couple(PairTable table, int i, int j) {
    Optional<Code> one = lines.get(i).code();
    Optional<Code> other = lines.get(j).code();
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Optional<PairTable.Pair> pair = table.between(one.get(), other.get());
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        pair.get().column1().equals(one.get())
            ? new Couple(pair.get(), i, j)
            : new Couple(pair.get(), j, i));
  }

  /** What the table says of two lines. */
  Facts of(Couple couple) {
    return facts.adding()
        .with(LineFacts.COLUMN_1, couple.pair().column1().value())
        .with(LineFacts.COLUMN_2, couple.pair().column2().value())
        .with(LineFacts.INDICATOR, couple.pair().indicator())
        .with(LineFacts.SEPARATED, YesNo.of(separated(couple)))
        .facts();
  }

  /** Whether either line has a modifier that NCCI takes for a separate service. */
  boolean separated(Couple couple) {
    return separates(lines.get(couple.first())) || separates(lines.get(couple.second()));
  }

  private boolean separates(ClaimLine line) {
    for (String modifier : line.modifiers()) {
      Set<ModifierKind> kinds = tables.register().kinds(modifier);
      if (kinds.contains(ModifierKind.DISTINCT) || kinds.contains(ModifierKind.ANATOMIC)) {
        return true;
      }
    }
    return false;
  }

  /** The facts of one line; a table that lacks the code gives none. */
  Facts of(ClaimLine line) {
    Facts.Adding found =
        facts.adding()
            .with(LineFacts.CODE, named(line))
            .with(LineFacts.UNITS, line.units())
            .with(LineFacts.EDIT_SET, edits.words());
    if (line.code().isEmpty()) {
      return found.facts();
    }
    Code code = line.code().get();
    List<Code> primaries = tables.codes().primaries(code);
    Optional<Fee> fee = tables.codes().fee(code);
    found
        .with(LineFacts.PC_TC, fee.map(Fee::pcTc).orElse(PcTc.NOT_KNOWN))
        .with(LineFacts.BILATERAL, fee.map(Fee::bilateral).orElse(Bilateral.NOT_KNOWN))
        .with(LineFacts.ADD_ON, YesNo.of(!primaries.isEmpty()))
        .with(LineFacts.PRIMARIES, primaries)
        .with(LineFacts.PRIMARY_PRESENT, YesNo.of(bills(primaries)));
    Optional<Mue> mue = mue(line);
    if (mue.isPresent()) {
      int held =
          mue.get().mai() == Mai.LINE ? line.units() : count(Set.of(code), ClaimLine::units);
      found
          .with(LineFacts.MUE, mue.get().value())
          .with(LineFacts.MAI, mue.get().mai())
          .with(LineFacts.HELD_UNITS, held);
    }
    return found.facts();
  }

  Optional<Mue> mue(ClaimLine line) {
    return line.code().isPresent()
        ? tables.codes().mue(edits, line.code().get())
        : Optional.empty();
  }

  /** The code; a line without one is named by its place. */
  private static String named(ClaimLine line) {
    return line.code().isPresent() ? line.shown() : line.place() + ", " + line.shown();
  }

  /** Whether one of these codes is billed, or one that was in their place on the day. */
  private boolean bills(List<Code> codes) {
    for (int i = 0; i < lines.size(); i++) {
      if (isIn(codes, i)) {
        return true;
      }
    }
    return date().isPresent() && lines.stream().anyMatch(line -> cameBefore(codes, line));
  }

  private boolean cameBefore(List<Code> codes, ClaimLine line) {
    Optional<Lifetime> lifetime = line.code().flatMap(tables.register()::lifetime);
    return lifetime.isPresent() && lifetime.get().isFormerOn(date())
        && !Collections.disjoint(lifetime.get().replacedBy(), codes);
  }

  /** The editions in which its lines were looked up. */
  Used used() {
    List<Edition> ptp = new ArrayList<>(List.of(pairTable().edition()));
    List<Edition> mue = new ArrayList<>(List.of(tables.codes().mueEditions().get(edits)));
    for (Couple couple : couples) {
      addNew(couple.pair().edition(), ptp);
    }
    boolean addOns = false;
    for (ClaimLine line : lines) {
      Optional<Mue> value = mue(line);
      if (value.isPresent()) {
        addNew(value.get().edition(), mue);
      }
      addOns |= line.code().isPresent() && !tables.codes().primaries(line.code().get()).isEmpty();
    }
    return new Used(
        List.copyOf(ptp), List.copyOf(mue), tables.codes().addOnEdition(), addOns);
  }

  /** An edition is one object wherever it stands. */
  private static void addNew(Edition edition, List<Edition> editions) {
    for (Edition known : editions) {
      if (known == edition) {
        return;
      }
    }
    editions.add(edition);
  }

  /** The facts of the claim as a whole. */
  Facts whole() {
    return new WholeClaim(this).facts();
  }

  /** The numbers that are usual for the indication, where one is stated. */
  static void addUsual(Facts.Adding found, Facts facts, Tables tables) {
    Usual row = facts.has(INDICATION) ? tables.usual().get(facts.get(INDICATION).get()) : null;
    if (row != null) {
      found
          .with(LineFacts.USUAL_LIMBS, row.limbs())
          .with(LineFacts.USUAL_STUDIES, row.studies())
          .with(LineFacts.USUAL_SOURCE, row.edition());
    }
  }

  /** Whether the line at a place has one of these codes. */
  boolean isIn(Collection<Code> codes, int place) {
    Optional<Code> code = lines.get(place).code();
    return code.isPresent() && codes.contains(code.get());
  }

  /** The sum of something over the lines with one of these codes. */
  int count(Set<Code> codes, ToIntFunction<ClaimLine> of) {
    int sum = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += isIn(codes, i) ? of.applyAsInt(lines.get(i)) : 0;
    }
    return sum;
  }
}
