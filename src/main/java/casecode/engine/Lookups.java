package casecode.engine;

import static casecode.rules.StudyFacts.DATE;

import casecode.logic.Computation;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.View;
import casecode.model.ClaimLine;
import casecode.model.Line;
import casecode.recall.Memory;
import casecode.recall.Remembered;
import casecode.rules.Eras;
import casecode.rules.StudyFacts;
import casecode.tables.Edition;
import casecode.tables.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the tables say of drafted lines. It sees only the facts that concern the tables, and whoever
 * reads another one is stopped, so that the same lines need to be looked up once.
 */
final class Lookups {

  /** Injections take part in the claim, and a claim without lines may still have services. */
  private static final List<Given<?>> OF_TABLES =
      List.of(StudyFacts.PAYER, StudyFacts.SETTING, StudyFacts.COMPONENT_STATED,
          StudyFacts.DISTINCT, StudyFacts.INJECTIONS);

  private static final List<Given<?>> OF_TABLES_AND_SERVICES =
      and(OF_TABLES, List.of(StudyFacts.BESIDES, StudyFacts.THORACIC_SECOND));

  private static final List<Given<?>> OF_EDITIONS =
      List.of(StudyFacts.PAYER, StudyFacts.SETTING, StudyFacts.COMPONENT_STATED);

  private static final List<Given<?>> OF_EDITIONS_AND_DAY = and(OF_EDITIONS, List.of(DATE));

  private static final List<Given<?>> OF_AGES = List.of(StudyFacts.PAYER);

  private static final Computation<List<Findings.Found>> OF_USUAL_NUMBERS =
      new Computation<>(Findings::ofUsualNumbers);

  /**
   * What was found in the tables.
   *
   * @param undated the same where no date of service is given, which the editions tell
   * @param used the editions in which it was found
   */
  record LookedUp(Billed dated, Billed undated, Used used) {
    Billed on(Facts facts) {
      return date(facts).isPresent() ? dated : undated;
    }
  }

  /** Lines are the same list wherever they come from, so that lists need not be compared. */
  private record ToBill(Facts.Values values, List<ClaimLine> first, List<ClaimLine> rest) {
    @Override
    public boolean equals(Object other) {
      return other instanceof ToBill bill
          && first == bill.first && rest == bill.rest && values.equals(bill.values);
    }

    @Override
    public int hashCode() {
      int lines = 31 * System.identityHashCode(first) + System.identityHashCode(rest);
      return 31 * lines + values.hashCode();
    }
  }

  /** Editions in use are the same object wherever they are the same. */
  private record Aged(Facts.Values values, int quarter, Used used) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Aged aged
          && quarter == aged.quarter && used == aged.used && values.equals(aged.values);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * quarter + values.hashCode()) + System.identityHashCode(used);
    }
  }

  private final Tables tables;
  private final Memory memory;
  private final Billing billing;
  private final Remembered<ToBill, LookedUp> bills = Remembered.many();
  private final Remembered<Used, Used> uses = Remembered.few();
  private final Remembered<Aged, List<Findings.Found>> ages = Remembered.few();
  private final Remembered<Facts.Values, Editions> editionsByDay = Remembered.few();
  private final Remembered<Facts.Values, Editions> newestEditions = Remembered.few();

  Lookups(Tables tables, Memory memory) {
    this.tables = tables;
    this.memory = memory;
    this.billing = new Billing(tables);
  }

  /** The lines of the two parts of a claim with their modifiers. */
  LookedUp of(Facts facts, List<Drafted> parts) {
    List<ClaimLine> first = parts.get(0).lines();
    List<ClaimLine> rest = parts.get(1).lines();
    boolean services =
        first.isEmpty() && rest.isEmpty() || facts.has(StudyFacts.INJECTIONS);
    List<Given<?>> read = services ? OF_TABLES_AND_SERVICES : OF_TABLES;
    ToBill bill = new ToBill(facts.values(read), first, rest);
    Optional<LookedUp> known = bills.find(bill);
    return known.isPresent()
        ? known.get()
        : bills.kept(bill, lookedUp(facts.only(and(read, List.of(DATE))), and(first, rest)));
  }

  private static <T> List<T> and(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private LookedUp lookedUp(Facts facts, List<ClaimLine> drafted) {
    // Which day of our time it is concerns the age of the tables only, so one stands for all.
    Facts dated = facts.with(DATE, Optional.of(Eras.FIRST_DAY));
    Facts undated = facts.with(DATE, Optional.empty());
    List<Line> lines = billing.withModifiers(dated, drafted);
    List<ClaimLine> billed = new ArrayList<>();
    for (Line line : lines) {
      billed.add(line.billed());
    }
    Claim claim = billing.claim(dated, billed);
    Used used = claim.used();
    List<Findings.Found> findings = Findings.ofLines(claim);
    return new LookedUp(
        new Billed(lines, findings, editions(dated)),
        new Billed(lines, findings, editions(undated)),
        uses.firstOf(used, used));
  }

  /** The editions for a study; whether it has a day matters, not which. */
  Editions editions(Facts facts) {
    Remembered<Facts.Values, Editions> editions =
        date(facts).isPresent() ? editionsByDay : newestEditions;
    Facts.Values read = facts.values(OF_EDITIONS);
    Optional<Editions> known = editions.find(read);
    return known.isPresent()
        ? known.get()
        : editions.kept(read, Editions.of(facts.only(OF_EDITIONS_AND_DAY), tables));
  }

  /** What is raised of the age of the tables and of usual numbers. */
  List<Findings.Found> findings(Facts facts, Used used) {
    List<Findings.Found> ages = ages(facts, used);
    return facts.has(StudyFacts.INDICATION) ? and(ages, usualNumbers(facts)) : ages;
  }

  /** Without a date no table is old. */
  private List<Findings.Found> ages(Facts facts, Used used) {
    Optional<LocalDate> date = date(facts);
    if (date.isEmpty()) {
      return List.of();
    }
    int quarter = Edition.quarter(date.get());
    Aged aged = new Aged(facts.values(OF_AGES), quarter, used);
    Optional<List<Findings.Found>> known = ages.find(aged);
    return known.isPresent()
        ? known.get()
        : ages.kept(aged, found(facts, Edition.firstDay(quarter), used));
  }

  private static List<Findings.Found> found(Facts facts, LocalDate quarter, Used used) {
    Optional<LocalDate> date = Optional.of(quarter);
    Facts.Adding all = facts.only(OF_AGES).with(DATE, date).adding();
    used.addTo(all, date);
    return Findings.ofAges(View.of(all.facts()));
  }

  private List<Findings.Found> usualNumbers(Facts facts) {
    Facts.Adding all = facts.adding();
    Claim.addUsual(all, facts, tables);
    return View.of(all.facts(), memory).recalled(OF_USUAL_NUMBERS);
  }

  private static Optional<LocalDate> date(Facts facts) {
    return facts.get(DATE).orElse(Optional.empty());
  }
}
