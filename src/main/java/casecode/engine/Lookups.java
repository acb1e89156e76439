package casecode.engine;

import static casecode.rules.StudyFacts.DATE;

import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.View;
import casecode.model.ClaimLine;
import casecode.model.Line;
import casecode.recall.Remembered;
import casecode.rules.Eras;
import casecode.rules.StudyFacts;
import casecode.tables.Tables;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the tables say of drafted lines. It sees only the facts that concern the tables, and whoever
 * reads another one is stopped, so that the same lines need to be looked up once.
 */
final class Lookups {

  /** Injections take part in the claim, and a claim without lines may still have services. */
  private static final List<Given<?>> OF_TABLES =
      List.of(StudyFacts.PAYER, StudyFacts.SETTING, StudyFacts.COMPONENT_STATED,
          StudyFacts.DISTINCT, StudyFacts.INJECTIONS);

  private static final List<Given<?>> OF_TABLES_AND_SERVICES = and(OF_TABLES, List.of(StudyFacts.BESIDES));

  private static final List<Given<?>> OF_AGES = List.of(StudyFacts.PAYER);

  /** What was found in the tables, and in which editions. */
  record Found(Billed billed, Used used) {}

  /** Lines are the same list wherever they come from, so that lists need not be compared. */
  private record ToBill(
      List<Object> values, boolean dated, List<ClaimLine> first, List<ClaimLine> rest) {
    @Override
    public boolean equals(Object other) {
      return other instanceof ToBill bill
          && first == bill.first && rest == bill.rest && dated == bill.dated
          && values.equals(bill.values);
    }

    @Override
    public int hashCode() {
      int lines = 31 * System.identityHashCode(first) + System.identityHashCode(rest);
      return 31 * (31 * lines + values.hashCode()) + (dated ? 1 : 0);
    }
  }

  private record Aged(List<Object> values, LocalDate quarter, Used used) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Aged aged
          && quarter.equals(aged.quarter) && values.equals(aged.values) && used.equals(aged.used);
    }

    /** Few editions are in use. */
    @Override
    public int hashCode() {
      return 31 * quarter.hashCode() + values.hashCode();
    }
  }

  private final Tables tables;
  private final Billing billing;
  private final Remembered<ToBill, Found> bills = new Remembered<>();
  private final Remembered<Aged, List<Findings.Found>> ages = new Remembered<>();

  Lookups(Tables tables) {
    this.tables = tables;
    this.billing = new Billing(tables);
  }

  /** The lines of the two parts of a claim with their modifiers. */
  Found of(Facts facts, List<Drafted> parts) {
    List<ClaimLine> first = parts.get(0).lines();
    List<ClaimLine> rest = parts.get(1).lines();
    boolean services =
        first.isEmpty() && rest.isEmpty() || facts.has(StudyFacts.INJECTIONS);
    List<Given<?>> read = services ? OF_TABLES_AND_SERVICES : OF_TABLES;
    ToBill bill = new ToBill(facts.values(read), date(facts).isPresent(), first, rest);
    Optional<Found> known = bills.find(bill);
    return known.isPresent()
        ? known.get()
        : bills.kept(bill, found(onOneDay(facts.only(and(read, List.of(DATE)))), and(first, rest)));
  }

  private static <T> List<T> and(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** One day of our time stands for all: which one it is concerns the age of the tables only. */
  private static Facts onOneDay(Facts facts) {
    return date(facts).isPresent() ? facts.with(DATE, Optional.of(Eras.FIRST_DAY)) : facts;
  }

  private Found found(Facts facts, List<ClaimLine> drafted) {
    List<Line> lines = billing.withModifiers(facts, drafted);
    Claim claim = billing.claim(facts, lines.stream().map(Line::billed).toList());
    Billed billed = new Billed(lines, Findings.ofLines(claim), Editions.of(facts, tables));
    return new Found(billed, claim.used());
  }

  /** What is raised of the age of the tables; without a date no table is old. */
  List<Findings.Found> ages(Facts facts, Used used) {
    Optional<LocalDate> date = date(facts);
    if (date.isEmpty()) {
      return List.of();
    }
    // CMS issues its tables by the quarter, so one day stands for all of its quarter.
    LocalDate quarter = date.get().with(IsoFields.DAY_OF_QUARTER, 1);
    Aged aged = new Aged(facts.values(OF_AGES), quarter, used);
    Optional<List<Findings.Found>> known = ages.find(aged);
    return known.isPresent() ? known.get() : ages.kept(aged, found(facts, Optional.of(quarter), used));
  }

  private static List<Findings.Found> found(Facts facts, Optional<LocalDate> date, Used used) {
    Facts.Adding all = facts.only(OF_AGES).with(DATE, date).adding();
    used.addTo(all, date);
    return Findings.ofAges(View.of(all.facts()));
  }

  /** What is raised of the numbers that are usual for the indication, where one is stated. */
  List<Findings.Found> usualNumbers(Facts facts) {
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
