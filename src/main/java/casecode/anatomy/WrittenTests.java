package casecode.anatomy;

import static casecode.anatomy.ConductionUnits.H_REFLEX;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a nerve conduction test means by its nerve, its type and its site, as they are written. */
final class WrittenTests {

  private final ConductionUnits units;
  private final List<ListedUnit> listed;
  private final RecordingSites sites;
  private final Terms terms;

  WrittenTests(
      ConductionUnits units, List<ListedUnit> listed, RecordingSites sites, Terms terms) {
    this.units = units;
    this.listed = List.copyOf(listed);
    this.sites = sites;
    this.terms = terms;
  }

  /** The unit of a test; a nerve recorded where no unit is listed is a unit of its own. */
  Optional<ConductionUnit> found(TestAsWritten test) {
    String nerve = test.nerve();
    String type = test.type();
    Optional<String> record = test.record();
    Optional<ConductionUnit> kind = units.kind(nerve);
    if (kind.isPresent() && !(kind.get().counts() && type.equals(H_REFLEX))) {
      return ofKind(kind.get(), nerve, record);
    }
    Optional<String> known = units.nerve(nerve);
    if (known.isEmpty()) {
      return amongOtherWords(test);
    }
    Optional<ConductionUnit> there =
        record.flatMap(site -> listedAt(nerve, known.get(), type, site));
    if (there.isPresent()) {
      return there;
    }
    Optional<ConductionUnit> whole = units.bySpelling(nerve).filter(unit -> unit.mayBe(type));
    List<ListedUnit> fitting = fitting(known.get(), type);
    Optional<ConductionUnit> usual = usual(Terms.plain(nerve), type).or(() -> usual(known.get(), type));
    if (record.isEmpty() || fitting.size() == 1) {
      Optional<ConductionUnit> found =
          whole.or(() -> usual).or(() -> fitting.stream().map(ListedUnit::unit).findFirst());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.of(open(known.get(), type, record, fitting));
  }

  /** The kind of test decides, whatever type was given: the H reflex of a nerve, or no study. */
  private Optional<ConductionUnit> ofKind(
      ConductionUnit kind, String nerve, Optional<String> record) {
    return kind.counts() ? found(new TestAsWritten(nerve, H_REFLEX, record)) : Optional.of(kind);
  }

  /** The unit that is listed for a nerve, as it is written and as it is known, at a site. */
  private Optional<ConductionUnit> listedAt(String nerve, String known, String type, String site) {
    Optional<ConductionUnit> spelled =
        units.bySpelling(nerve + " " + site).or(() -> units.bySpelling(known + " " + site))
            .filter(unit -> unit.mayBe(type) && !unit.isOpen());
    if (spelled.isPresent()) {
      return spelled;
    }
    Set<String> names = sites.names(site);
    List<ListedUnit> fitting = fitting(known, type);
    return fitting.stream().filter(one -> names.contains(one.site())).findFirst()
        .or(() -> fitting.stream().filter(one -> one.isAtOneOf(names)).findFirst())
        .map(ListedUnit::unit);
  }

  /**
   * A test whose nerve has other words beside it: those of its kind, such as F wave, decide; those of
   * its site are read if a study there is listed, for what is not understood must not be counted.
   */
  private Optional<ConductionUnit> amongOtherWords(TestAsWritten test) {
    TestWords words = TestWords.of(test.nerve());
    int all = words.bare().size();
    if (words.type().filter(type -> !type.equals(test.type())).isPresent()) {
      return Optional.empty();
    }
    if (all > 0 && !words.first(all).equals(Terms.plain(test.nerve()))) {
      return found(new TestAsWritten(words.first(all), test.type(), test.record()));
    }
    int n = units.wordsOfNerve(words.bare());
    if (n == 0 || n == all) {
      return Optional.empty();
    }
    String nerve = words.first(n);
    String rest = words.after(n);
    Optional<ConductionUnit> kind = units.kind(rest);
    if (kind.isPresent()) {
      return ofKind(kind.get(), nerve, test.record());
    }
    String known = units.nerve(nerve).orElseThrow();
    Optional<ConductionUnit> here = listedAt(nerve, known, test.type(), rest);
    Optional<ConductionUnit> there =
        test.record().flatMap(record -> listedAt(nerve, known, test.type(), record));
    return there.isEmpty() || there.equals(here) ? here : Optional.empty();
  }

  /** The unit in common use where no site is given; a branch may have one that its trunk has not. */
  private Optional<ConductionUnit> usual(String nerve, String type) {
    return Optional.ofNullable(terms.usualSites().get(nerve + " " + type)).flatMap(this::byId);
  }

  private List<ListedUnit> fitting(String nerve, String type) {
    String trunk = type.equals("motor") ? terms.motorTrunks().getOrDefault(nerve, nerve) : nerve;
    return listed.stream()
        .filter(one -> one.nerve().equals(trunk) && !one.unit().isOpen())
        .filter(
            one ->
                one.unit().type().equals(type) || type.equals("mixed") && isPlantar(one.unit()))
        .toList();
  }

  private static boolean isPlantar(ConductionUnit unit) {
    return unit.nerve().endsWith("plantar");
  }

  private ConductionUnit open(
      String nerve, String type, Optional<String> record, List<ListedUnit> fitting) {
    String site = record.map(Terms::plain).orElse("");
    String limb = fitting.isEmpty() ? "other" : fitting.get(0).unit().limb();
    return new ConductionUnit(
        nerve + "-" + type + "-" + site, nerve + " " + type + ", a site that is not listed", type,
        nerve, site, limb, List.of(), Optional.empty(), "open", List.of("APPENDIX-J-RECALL"));
  }

  private Optional<ConductionUnit> byId(String id) {
    return units.all().stream().filter(unit -> unit.id().equals(id)).findFirst();
  }
}
