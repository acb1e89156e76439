package casecode.engine;

import static casecode.rules.StudyFacts.COMPONENT_STATED;
import static casecode.rules.StudyFacts.DATE;

import casecode.engine.Objections.Raised;
import casecode.logic.Facts;
import casecode.logic.Guard;
import casecode.model.ClaimLine;
import casecode.model.Component;
import casecode.model.ModifierKind;
import casecode.model.PcTc;
import casecode.recall.Remembered;
import casecode.tables.Edition;
import casecode.tables.Fee;
import casecode.tables.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From the lines of a claim to a verdict, by the edits of the book and the tables; it holds no rule.
 * Safe for several threads.
 */
public final class Checker {

  /** All that a finding can depend on. */
  private record Key(Facts facts, List<ClaimLine> lines) {

    /** As a record's own, which takes long to be made at the start of the program. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && facts.equals(key.facts) && lines.equals(key.lines);
    }

    @Override
    public int hashCode() {
      return 31 * facts.hashCode() + lines.hashCode();
    }
  }

  /** What follows from it. */
  private record Found(List<Objection> findings, Editions editions) {}

  private final Tables tables;
  private final Remembered<Key, Found> remembered = Remembered.many();
  private final Function<Key, Found> finding = this::found;

  public Checker(Tables tables) {
    this.tables = tables;
  }

  public Verdict check(Submitted submitted) {
    Facts stated = stated(submitted);
    Optional<LocalDate> date = stated.get(DATE).flatMap(day -> day);
    Facts facts =
        date.isPresent()
            ? stated.with(DATE, Optional.of(Edition.firstDay(date.get())))
            : stated;
    Found found = remembered.of(new Key(facts, submitted.lines()), finding);
    return Verdict.of(
        submitted, date,
        submitted.remarks().isEmpty()
            ? found.findings()
            : sorted(submitted.remarks(), found.findings()),
        found.editions());
  }

  private Found found(Key key) {
    Claim claim = new Claim(key.facts(), key.lines(), tables);
    List<Objection> findings =
        Objections.of(claim).stream().map(raised -> objection(claim, raised)).toList();
    return new Found(
        List.copyOf(sorted(List.of(), findings)), Editions.of(key.facts(), tables));
  }

  /** Errors first, else in the order in which they come. */
  private static List<Objection> sorted(List<Objection> first, List<Objection> then) {
    List<Objection> all = new ArrayList<>(first);
    all.addAll(then);
    all.sort(Comparator.comparing(Objection::severity));
    return all;
  }

  private static Objection objection(Claim claim, Raised raised) {
    Guard guard = raised.edit().guard();
    return new Objection(
        raised.edit().name(), guard.severity(), raised.place().codes(), raised.place().lines(),
        raised.message(),
        raised.isError()
            ? Repairs.of(claim, raised).map(Repairs.Repaired::question)
            : Optional.empty(),
        raised.sources());
  }

  /** What a claim says of itself: its modifiers say the component where nothing else does. */
  public Facts stated(Submitted claim) {
    Facts facts = claim.facts();
    boolean stated =
        facts.get(COMPONENT_STATED).filter(c -> c != Component.NOT_STATED).isPresent();
    return !stated && isTechnical(claim.lines())
        ? facts.with(COMPONENT_STATED, Component.TECHNICAL)
        : facts;
  }

  /** Whether every line that has two components is billed as the technical one. */
  private boolean isTechnical(List<ClaimLine> lines) {
    boolean any = false;
    for (ClaimLine line : lines) {
      Optional<Fee> fee = line.code().flatMap(tables.codes()::fee);
      if (fee.isPresent() && fee.get().pcTc() == PcTc.TWO_COMPONENTS) {
        any = true;
        if (line.modifiers().stream()
            .noneMatch(m -> tables.register().kinds(m).contains(ModifierKind.TECHNICAL))) {
          return false;
        }
      }
    }
    return any;
  }
}
