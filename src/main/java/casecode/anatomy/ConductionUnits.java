package casecode.anatomy;

import casecode.recall.Remembered;
import casecode.words.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every nerve conduction unit, and the unit that a written test means. */
public final class ConductionUnits {

  static final String H_REFLEX = "h-reflex";

  /** Words that name the kind of test and no nerve. */
  private static final Set<String> H_WORDS = Set.of("h", "reflex", "wave");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<ConductionUnit> units;
  private final List<ListedUnit> listed = new ArrayList<>();
  private final RecordingSites sites;
  private final Terms terms;
  private final Map<String, ConductionUnit> spelled = new HashMap<>();

  /** Each nerve, and its words. */
  private final Map<String, Label> nerves = new LinkedHashMap<>();

  /** What was meant by tests: a laboratory writes the same few again and again. */
  private final Remembered<TestAsWritten, Optional<ConductionUnit>> meant = Remembered.few();
  private final Function<TestAsWritten, Optional<ConductionUnit>> finding;

  public ConductionUnits(List<ConductionUnit> units, Muscles muscles) {
    this.units = List.copyOf(units);
    this.sites = new RecordingSites(muscles);
    this.terms = muscles.terms();
    for (ConductionUnit unit : units) {
      Stream.concat(Stream.of(unit.name()), unit.spellings().stream())
          .forEach(text -> spelled.putIfAbsent(terms.label(text).together(), unit));
    }
    for (ConductionUnit unit : units) {
      String nerve = Terms.plain(unit.nerve());
      listed.add(new ListedUnit(unit, terms.nerves().getOrDefault(nerve, nerve), Terms.plain(unit.site())));
      if (!unit.isOpen() && !unit.type().equals("not-an-ncs-study")) {
        nerves.put(nerve, terms.label(nerve));
      }
    }
    this.finding = new WrittenTests(this, listed, sites, terms)::found;
  }

  public List<ConductionUnit> all() {
    return units;
  }

  /** Every trunk or branch of which a study is listed. */
  public Set<String> nerves() {
    return Collections.unmodifiableSet(nerves.keySet());
  }

  /** The trunk or branch that a written nerve means; nothing if no nerve is called so. */
  public Optional<String> nerve(String written) {
    return called(written).or(() -> bySpelling(written).map(unit -> Terms.plain(unit.nerve())));
  }

  private Optional<String> called(String written) {
    String plain = Terms.plain(written);
    String same = terms.nerves().getOrDefault(plain, plain);
    if (nerves.containsKey(same)) {
      return Optional.of(same);
    }
    Label label = terms.label(same);
    for (Map.Entry<String, Label> nerve : nerves.entrySet()) {
      if (label.shortens(nerve.getValue())) {
        return Optional.of(terms.nerves().getOrDefault(nerve.getKey(), nerve.getKey()));
      }
    }
    return Optional.empty();
  }

  /** The unit of a test; a nerve recorded where no unit is listed is a unit of its own. */
  public Optional<ConductionUnit> unit(String nerve, String type, Optional<String> record) {
    TestAsWritten test = new TestAsWritten(nerve, type, record);
    return test.isShort() ? meant.of(test, finding) : finding.apply(test);
  }

  /** How many first words name a nerve; a spelling that has its site in it only where no name is found. */
  int wordsOfNerve(List<String> words) {
    for (int n = words.size(); n > 0; n--) {
      if (called(String.join(" ", words.subList(0, n))).isPresent()) {
        return n;
      }
    }
    for (int n = words.size(); n > 0; n--) {
      if (bySpelling(String.join(" ", words.subList(0, n))).isPresent()) {
        return n;
      }
    }
    return 0;
  }

  /**
   * Every unit that somebody may mean by a nerve, with or without its recording site, or by a kind of
   * test such as the H reflex, with or without its nerve.
   */
  public List<ConductionUnit> named(String written) {
    Optional<ConductionUnit> one = bySpelling(written);
    if (one.isPresent()) {
      return isReflex(one.get(), written) ? ofType(H_REFLEX) : List.of(one.get());
    }
    List<String> words = List.of(BLANKS.split(written.strip()));
    int n = wordsOfNerve(words);
    Optional<String> nerve = nerve(String.join(" ", words.subList(0, n)));
    if (nerve.isEmpty()) {
      return List.of();
    }
    String rest = String.join(" ", words.subList(n, words.size()));
    Optional<ConductionUnit> kind = kind(rest);
    if (kind.isPresent()) {
      return kind.get().counts() ? reflexes(nerve.get()) : List.of(kind.get());
    }
    TestWords told = TestWords.of(rest);
    Set<String> names = told.bare().isEmpty() ? Set.of() : sites.names(told.after(0));
    List<ListedUnit> all = ofType(nerve.get(), told.type());
    List<ListedUnit> there = all.stream().filter(each -> each.isAtOneOf(names)).toList();
    return (there.isEmpty() ? all : there).stream().map(ListedUnit::unit).toList();
  }

  /** The units of a nerve, or those of one type where it has any. */
  private List<ListedUnit> ofType(String nerve, Optional<String> type) {
    List<ListedUnit> all = listed.stream().filter(each -> each.nerve().equals(nerve)).toList();
    List<ListedUnit> some =
        all.stream().filter(each -> type.filter(each.unit().type()::equals).isPresent()).toList();
    return some.isEmpty() ? all : some;
  }

  /**
   * The kind of test that words name without a nerve, which decides what it is: an H reflex, or one that
   * is no nerve conduction study, such as an F wave.
   */
  Optional<ConductionUnit> kind(String words) {
    return bySpelling(words).filter(unit -> !unit.counts() || isReflex(unit, words));
  }

  private static boolean isReflex(ConductionUnit unit, String written) {
    return unit.type().equals(H_REFLEX) && H_WORDS.containsAll(Set.of(Terms.plain(written).split(" ")));
  }

  private List<ConductionUnit> ofType(String type) {
    return units.stream().filter(unit -> unit.type().equals(type)).toList();
  }

  /** The H reflex of a nerve, or that of any other. */
  private List<ConductionUnit> reflexes(String nerve) {
    List<ConductionUnit> own =
        listed.stream()
            .filter(one -> one.unit().type().equals(H_REFLEX) && one.nerve().equals(nerve))
            .map(ListedUnit::unit)
            .toList();
    return own.isEmpty() ? ofType(H_REFLEX).stream().filter(ConductionUnit::isOpen).toList() : own;
  }

  /** A unit by a spelling of its own, such as {@code LABC} or {@code Medial Plantar Mixed}. */
  public Optional<ConductionUnit> bySpelling(String written) {
    return Optional.ofNullable(spelled.get(terms.label(written).together()));
  }

  /** The nearest nerve, for an error line. */
  public String hint(String written) {
    return Nearest.hint(written, nerves.keySet());
  }
}
