package casecode.intake;

import casecode.anatomy.Found;
import casecode.anatomy.Muscles;
import casecode.model.BodyRegion;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Settles which muscles a list means (decisions.md section 3): what is printed beside a label
 * decides, else the limb that the other rows name, else the usual reading, with a notice; where
 * there is none, every reading is kept.
 */
public final class MuscleList {

  private record Entry(Written written, Found found) {}

  private record Settled(Written written, Side side, List<Muscle> readings) {
    String words() {
      return side.before(readings.stream().map(Muscle::name).collect(Collectors.joining(" or ")));
    }
  }

  private static final Pattern ROOT = Pattern.compile("([CTLS])?\\s*([0-9]{1,2})");

  private static final Pattern ROOTS =
      Pattern.compile(
          "(?i)\\s*(CN .*|[CTLS]\\s*\\d{1,2}(\\s*([-\u2013,/;&+ ]|and|to)\\s*([CTLS]\\s*)?\\d{1,2})*)\\s*");

  /** Every spinal root. */
  private static final Set<String> LEVELS =
      Map.of("C", 8, "T", 12, "L", 5, "S", 5).entrySet().stream()
          .flatMap(
              part ->
                  IntStream.rangeClosed(1, part.getValue()).mapToObj(n -> part.getKey() + n))
          .collect(Collectors.toUnmodifiableSet());

  private final Muscles muscles;
  private final StudyBuilder study;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Limb, List<Muscle>> told = new EnumMap<>(Limb.class);
  private final List<Settled> settled = new ArrayList<>();

  public MuscleList(Muscles muscles, StudyBuilder study) {
    this.muscles = muscles;
    this.study = study;
  }

  /**
   * Takes one label; an unknown one is a mistake that names the nearest.
   *
   * @return its muscle, where the label and the limb alone tell it and nothing is to be said of it
   */
  public Optional<Muscle> add(Written written) {
    Optional<Found> found = muscles.find(written.label());
    if (found.isEmpty()) {
      study.problem(written.place(), "unknown muscle" + muscles.hint(written.label()));
    } else {
      entries.add(new Entry(written, found.get()));
    }
    check(written);
    return found.isPresent() && isTold(written, found.get())
        ? Optional.of(found.get().readings().get(0))
        : Optional.empty();
  }

  /** Takes the muscles that the labels under another limb of that name told. */
  public void add(List<Muscle> muscles, Limb limb) {
    told.put(limb, muscles);
    for (Muscle muscle : muscles) {
      study.muscle(muscle, limb);
    }
  }

  private static boolean isTold(Written written, Found found) {
    return written.isPlain()
        && found.readings().size() == 1
        && found.side().isEmpty()
        && !allLieElsewhere(found.readings(), written.limb().get().part());
  }

  /** A nerve or root that cannot be read: of a row a notice, of what was typed a mistake. */
  private void check(Written written) {
    if (written.nerve().isPresent() && !muscles.isNerve(written.nerve().get())) {
      if (written.isRow()) {
        study.remark(Remarks.notRead(written, "nerve"));
      } else {
        study.problem(written.place() + ".nerve",
            "unknown nerve" + muscles.hintOfNerve(written.nerve().get()));
      }
    }
    if (written.roots().isPresent() && !isRoots(written.roots().get())) {
      if (written.isRow()) {
        study.remark(Remarks.notRead(written, "root"));
      } else {
        study.problem(written.place() + ".roots", "unknown root; write them as C5-6 or L5-S1");
      }
    }
  }

  /** Whether every root is one that there is; what is blank says nothing. */
  private static boolean isRoots(String printed) {
    return printed.isBlank()
        || ROOTS.matcher(printed).matches() && LEVELS.containsAll(roots(printed));
  }

  /** Puts every muscle into its limb or region. */
  public void settle() {
    for (Entry entry : entries) {
      for (Side side : sides(entry)) {
        place(entry, side);
      }
    }
  }

  /** What each label was taken for, with its side, in words. */
  public Map<Written, String> settled() {
    Map<Written, String> words = new LinkedHashMap<>();
    for (Settled one : settled) {
      words.merge(one.written(), one.words(), (first, next) -> first + ", " + next);
    }
    return words;
  }

  private List<Side> sides(Entry entry) {
    if (entry.written().limb().isPresent()) {
      return List.of(entry.written().limb().get().side());
    }
    Side side =
        entry.written().side()
            .or(entry.found()::side)
            .or(() -> study.side(entry.written()))
            .orElse(Side.UNSAID);
    return side == Side.BOTH ? List.of(Side.LEFT, Side.RIGHT) : List.of(side);
  }

  private void place(Entry entry, Side side) {
    Optional<Side> said = entry.written().side();
    Optional<Side> labelled = entry.found().side();
    Optional<Side> named = said.isPresent() ? said : labelled;
    if (said.isPresent() && labelled.isPresent() && labelled.get() != said.get()) {
      study.problem(entry.written().place(),
          "its side is " + said.get().words() + ", but its name says " + labelled.get().words());
      return;
    }
    Optional<Limb> limb = entry.written().limb();
    if (limb.isPresent() && named.isPresent() && named.get() != limb.get().side()) {
      study.problem(entry.written().place(),
          "says " + named.get().words() + ", but stands under the " + limb.get().words());
      return;
    }
    List<Muscle> readings = readings(entry, side);
    if (readings.size() > 1) {
      Optional<Muscle> usual = entry.found().usual().filter(readings::contains);
      if (usual.isPresent()) {
        study.remark(Remarks.usualReading(entry.written(), usual.get(), readings));
        readings = List.of(usual.get());
      }
    }
    if (limb.isPresent() && allLieElsewhere(readings, limb.get().part())) {
      study.problem(entry.written().place(),
          readings.get(0).name() + " lies in the " + readings.get(0).region().words()
              + ", but stands under the " + limb.get().words());
      return;
    }
    for (Muscle muscle : readings) {
      compare(entry.written(), muscle);
    }
    settled.add(new Settled(entry.written(), side, readings));
    study.muscle(entry.written(), readings, side);
  }

  private static boolean allLieElsewhere(List<Muscle> readings, Limb.Part part) {
    for (Muscle muscle : readings) {
      if (muscle.region().part().isEmpty() || muscle.region().part().get() == part) {
        return false;
      }
    }
    return true;
  }

  private List<Muscle> readings(Entry entry, Side side) {
    List<Muscle> all = entry.found().readings();
    if (all.size() == 1) {
      return all;
    }
    Set<String> roots = roots(entry.written());
    List<Muscle> printed =
        keep(
            entry.written().nerve().flatMap(muscles.terms()::trunk)
                .map(nerve -> keep(all, m -> m.nerve().filter(nerve::equals).isPresent()))
                .orElse(all),
            muscle -> roots.isEmpty() || hasRoots(muscle, roots));
    if (printed.size() == 1) {
      return printed;
    }
    Optional<Limb.Part> part =
        entry.written().limb().map(Limb::part).or(() -> onlyPart(entry, side));
    return part.map(p -> keep(printed, m -> near(m.region()).filter(p::equals).isPresent()))
        .orElse(printed);
  }

  private static boolean hasRoots(Muscle muscle, Set<String> roots) {
    return switch (muscle.region()) {
      case CERVICAL -> roots.stream().allMatch(root -> root.startsWith("C"));
      case THORACIC -> roots.stream().allMatch(root -> root.startsWith("T"));
      case LUMBAR, SACRAL -> roots.stream().noneMatch(root -> root.matches("[CT].*"));
      default -> muscle.roots().containsAll(roots);
    };
  }

  /** The limb of a muscle, or the one that its paraspinals are needled for. */
  private static Optional<Limb.Part> near(BodyRegion region) {
    return switch (region) {
      case CERVICAL -> Optional.of(Limb.Part.ARM);
      case LUMBAR, SACRAL -> Optional.of(Limb.Part.LEG);
      default -> region.part();
    };
  }

  /** Those that fit, or all where none does. */
  private static List<Muscle> keep(
      List<Muscle> readings, Predicate<Muscle> fits) {
    List<Muscle> kept = readings.stream().filter(fits).toList();
    return kept.isEmpty() ? readings : kept;
  }

  /** Arm or leg, where only one of them has other rows on the side. */
  private Optional<Limb.Part> onlyPart(Entry open, Side side) {
    Set<Limb.Part> parts = EnumSet.noneOf(Limb.Part.class);
    for (Entry other : entries) {
      if (other != open && other.found().readings().size() == 1 && sides(other).contains(side)) {
        other.found().readings().get(0).region().part().ifPresent(parts::add);
      }
    }
    told.forEach(
        (limb, muscles) -> {
          if (limb.side() == side) {
            muscles.forEach(muscle -> muscle.region().part().ifPresent(parts::add));
          }
        });
    return parts.size() == 1 ? parts.stream().findFirst() : Optional.empty();
  }

  private void compare(Written written, Muscle muscle) {
    Optional<String> printed = written.nerve().flatMap(muscles.terms()::trunk);
    if (printed.isPresent() && muscle.nerve().isPresent()
        && !muscle.nerve().equals(printed) && !muscle.division().equals(printed)) {
      study.remark(Remarks.printedNerve(written, muscle, printed.get()));
    }
    Set<String> roots = roots(written);
    if (!roots.isEmpty() && !muscle.roots().isEmpty() && !muscle.roots().containsAll(roots)) {
      study.remark(Remarks.printedRoots(written, muscle, roots));
    }
  }

  private static Set<String> roots(Written written) {
    return written.roots().isPresent() ? roots(written.roots().get()) : Set.of();
  }

  /** Roots as reports shorten them: {@code C5-6}, {@code C6-7-8}, {@code L5-S1}, {@code C8, T1}. */
  static Set<String> roots(String printed) {
    Set<String> roots = new TreeSet<>();
    Matcher root = ROOT.matcher(printed.toUpperCase(Locale.ROOT));
    String letter = "";
    while (root.find()) {
      letter = root.group(1) == null ? letter : root.group(1);
      if (!letter.isEmpty()) {
        roots.add(letter + Integer.parseInt(root.group(2)));
      }
    }
    return roots;
  }
}
