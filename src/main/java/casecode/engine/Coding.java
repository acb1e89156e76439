package casecode.engine;

import static casecode.rules.StudyFacts.DATE;

import casecode.engine.Answer.NotChosen;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.Reading;
import casecode.logic.View;
import casecode.model.ClaimLine;
import casecode.model.Code;
import casecode.model.Extent;
import casecode.model.Family;
import casecode.model.Line;
import casecode.recall.Memory;
import casecode.recall.Remembered;
import casecode.rules.DayFamily;
import casecode.rules.Eras;
import casecode.rules.LimbExtent;
import casecode.rules.MuscleCounting;
import casecode.rules.StudyFacts;
import casecode.rules.Switches;
import casecode.tables.Tables;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Codes a study in three steps, each of which sees only what it needs, so that the studies of a file,
 * different as they are, come to few different steps; those are remembered. First the rules choose
 * codes by the extent of each limb, whatever its counts; then the tables are asked about the lines,
 * whatever gave them; then the age of the tables is held against the date.
 */
final class Coding {

  /** The extent of a limb stands for its counts. */
  private static final List<Given<?>> COUNTS =
      Stream.concat(Stream.of(StudyFacts.NAMED), MuscleCounting.DERIVED.stream())
          .<Given<?>>map(fact -> fact)
          .toList();

  private static final List<Given<?>> NOT_OF_RULES =
      Stream.concat(
              COUNTS.stream(),
              Stream.of(DATE, StudyFacts.SETTING, StudyFacts.COMPONENT_STATED,
                  StudyFacts.INDICATION, StudyFacts.DISTINCT, StudyFacts.CONDUCTION_ASSUMED,
                  StudyFacts.THORACIC_EDGE))
          .toList();

  private static final List<Given<?>> OF_TABLES =
      List.of(StudyFacts.PAYER, StudyFacts.SETTING, StudyFacts.COMPONENT_STATED,
          StudyFacts.DISTINCT, DATE, StudyFacts.INJECTIONS);

  /** Injections take part in the claim, and a claim without lines may still have services. */
  private static final List<Given<?>> OF_TABLES_AND_SERVICES =
      Stream.concat(OF_TABLES.stream(), Stream.of(StudyFacts.BESIDES)).toList();

  private static final List<Given<?>> OF_AGES = List.of(StudyFacts.PAYER, DATE);

  /** Lines are the same list wherever they come from, so that lists need not be compared. */
  private record ToBill(Facts facts, List<ClaimLine> lines) {
    @Override
    public boolean equals(Object other) {
      return other instanceof ToBill bill && lines == bill.lines && facts.equals(bill.facts);
    }

    @Override
    public int hashCode() {
      return 31 * facts.hashCode() + System.identityHashCode(lines);
    }
  }

  private record Aged(Facts facts, Used used) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Aged aged && facts.equals(aged.facts) && used.equals(aged.used);
    }

    /** Few editions are in use. */
    @Override
    public int hashCode() {
      return facts.hashCode();
    }
  }

  private record LookedUp(Billed billed, Used used) {}

  private final Tables tables;
  private final Memory memory;
  private final Billing billing;
  private final Remembered<Facts, Drafted> drafts = new Remembered<>();
  private final Remembered<List<ClaimLine>, List<ClaimLine>> lists = new Remembered<>();
  private final Remembered<ToBill, LookedUp> bills = new Remembered<>();
  private final Remembered<Aged, List<Findings.Found>> ages = new Remembered<>();

  Coding(Tables tables, Memory memory) {
    this.tables = tables;
    this.memory = memory;
    this.billing = new Billing(tables);
  }

  /**
   * The study in codes.
   *
   * @param facts of a day of our time
   * @param limbs its limbs
   */
  Coded of(Facts facts, List<JudgedLimb> limbs) {
    Optional<Facts> judged = judged(facts, limbs);
    Drafted drafted =
        judged.isPresent()
            ? drafted(judged.get())
            : Drafted.open(Draft.of(View.of(facts)).missing());
    if (!drafted.missing().isEmpty()) {
      return new Coded(
          limbs, drafted, Billed.nothing(Editions.of(facts, tables)), List.of());
    }
    LookedUp found = lookedUp(facts, drafted.lines());
    return new Coded(
        limbs, drafted, found.billed(),
        List.of(ages(facts, found.used()), usualNumbers(facts)));
  }

  /** The facts with the extent of each limb in place of its counts; nothing while one is open. */
  private static Optional<Facts> judged(Facts facts, List<JudgedLimb> limbs) {
    if (facts.get(StudyFacts.LIMBS).isEmpty()) {
      return Optional.empty();
    }
    Facts.Adding judged = facts.without(NOT_OF_RULES).adding();
    // Most rules ask for the family of the day only, and not for the number of studies behind it.
    if (DayFamily.FAMILY.in(View.of(facts)) instanceof Reading.Known<Family> family) {
      judged.supposing(DayFamily.FAMILY, family.value());
    }
    for (JudgedLimb limb : limbs) {
      if (!(limb.extent() instanceof Reading.Known<Extent> extent)) {
        return Optional.empty();
      }
      judged.supposing(LimbExtent.EXTENT, limb.limb(), extent.value());
    }
    return Optional.of(judged.facts());
  }

  private Drafted drafted(Facts judged) {
    Optional<Drafted> known = drafts.find(judged);
    return known.isPresent() ? known.get() : drafts.kept(judged, draft(judged));
  }

  private Drafted draft(Facts judged) {
    Draft draft = Draft.of(View.of(judged, memory));
    if (!draft.missing().isEmpty()) {
      return Drafted.open(draft.missing());
    }
    List<ClaimLine> lines = draft.lines();
    return new Drafted(
        lists.of(lines, () -> lines),
        draft.entries().stream().map(Draft.Entry::because).toList(),
        List.of(),
        Findings.ofRules(draft),
        notChosen(judged, draft),
        Switches.ALL.stream().filter(one -> draft.day().hasRead(one.fact())).toList());
  }

  /** The codes of the other family: what the same needle EMG would be on the other kind of day. */
  private Optional<NotChosen> notChosen(Facts facts, Draft draft) {
    if (!(DayFamily.FAMILY.in(draft.day()) instanceof Reading.Known<Family> family)) {
      return Optional.empty();
    }
    List<Code> chosen = draft.codes();
    Facts otherwise = facts.supposing(DayFamily.FAMILY, family.value().other());
    List<Code> others =
        Draft.of(View.of(otherwise, memory)).codes().stream()
            .filter(code -> !chosen.contains(code))
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NotChosen(others, String.join(", ", DayFamily.FAMILY.because(draft.day()))));
  }

  private LookedUp lookedUp(Facts facts, List<ClaimLine> lines) {
    boolean services = lines.isEmpty() || facts.has(StudyFacts.INJECTIONS);
    Facts some = onOneDay(facts.only(services ? OF_TABLES_AND_SERVICES : OF_TABLES));
    ToBill bill = new ToBill(some, lines);
    Optional<LookedUp> known = bills.find(bill);
    return known.isPresent() ? known.get() : bills.kept(bill, lookUp(some, lines));
  }

  /** One day of our time stands for all: which one it is concerns the age of the tables only. */
  private static Facts onOneDay(Facts facts) {
    return date(facts).isPresent() ? facts.with(DATE, Optional.of(Eras.FIRST_DAY)) : facts;
  }

  private LookedUp lookUp(Facts facts, List<ClaimLine> drafted) {
    List<Line> lines = billing.withModifiers(facts, drafted);
    Claim claim = billing.claim(facts, lines.stream().map(Line::billed).toList());
    Billed billed = new Billed(lines, Findings.ofLines(claim), Editions.of(facts, tables));
    return new LookedUp(billed, claim.used());
  }

  /** Without a date no table is old. */
  private List<Findings.Found> ages(Facts facts, Used used) {
    Optional<LocalDate> date = date(facts);
    if (date.isEmpty()) {
      return List.of();
    }
    // CMS issues its tables by the quarter, so one day stands for all of its quarter.
    Optional<LocalDate> quarter = Optional.of(date.get().with(IsoFields.DAY_OF_QUARTER, 1));
    Facts some = facts.only(OF_AGES).with(DATE, quarter);
    Aged aged = new Aged(some, used);
    Optional<List<Findings.Found>> known = ages.find(aged);
    if (known.isPresent()) {
      return known.get();
    }
    Facts.Adding all = some.adding();
    used.addTo(all, quarter);
    return ages.kept(aged, Findings.ofAges(View.of(all.facts())));
  }

  private List<Findings.Found> usualNumbers(Facts facts) {
    if (!facts.has(StudyFacts.INDICATION)) {
      return List.of();
    }
    Facts.Adding all = facts.adding();
    Claim.addUsual(all, facts, tables);
    return Findings.ofUsualNumbers(View.of(all.facts()));
  }

  private static Optional<LocalDate> date(Facts facts) {
    return facts.get(DATE).orElse(Optional.empty());
  }
}
