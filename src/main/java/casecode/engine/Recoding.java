package casecode.engine;

import static casecode.rules.EmgFamilies.ADD_ON;
import static casecode.rules.EmgFamilies.COMPLETE_ADD_ON;
import static casecode.rules.EmgFamilies.COMPLETE_STAND_ALONE;
import static casecode.rules.EmgFamilies.LIMITED_ADD_ON;
import static casecode.rules.EmgFamilies.LIMITED_STAND_ALONE;
import static casecode.rules.EmgFamilies.SITE_ADD_ON;
import static casecode.rules.EmgFamilies.STAND_ALONE;

import casecode.model.ClaimLine;
import casecode.model.Code;
import casecode.model.ModifierKind;
import casecode.model.Payer;
import casecode.rules.BothSides;
import casecode.rules.Change.Recode;
import casecode.rules.ClaimGuards;
import casecode.rules.EmgFamilies;
import casecode.tables.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes several lines of a claim together; a change that does not fit the lines changes nothing. */
record Recoding(List<ClaimLine> lines, Payer payer, Register register) {

  private static final String BOTH = "50";

  /**
   * The lines after the change.
   *
   * @param places of the lines that the edit named
   * @param limit the units that its code may have
   */
  Optional<List<ClaimLine>> after(Recode change, List<Integer> places, int limit) {
    int first = places.get(0);
    return switch (change) {
      case TO_MUE -> lines.get(first).code().map(code -> cut(List.of(code), limit));
      case TO_BOTH_SIDES -> toBothSides(first);
      case WITHOUT_50 -> without50(first);
      case TO_FOUR_LIMBS ->
          Optional.of(cut(List.of(LIMITED_ADD_ON, COMPLETE_ADD_ON), ClaimGuards.FOUR_LIMBS));
      case TO_ONE_LIMB_CODE ->
          EmgFamilies.forCompleteLimbs(completeLimbs())
              .map(code -> replaced(COMPLETE_STAND_ALONE, List.of(line(code, 1))));
      case TO_HIGHEST_CODE -> Optional.of(toHighestCode(places.stream().map(lines::get).toList()));
      case TO_ADD_ON -> Optional.of(toAddOn());
      case TO_STAND_ALONE -> toStandAlone();
      case WITHOUT_NAMED_TWICE ->
          standsInAddOnsToo() ? Optional.of(without(STAND_ALONE)) : Optional.empty();
      case WITHOUT_STAND_ALONE -> Optional.of(without(STAND_ALONE));
      case WITHOUT_ADD_ON -> Optional.of(without(ADD_ON));
    };
  }

  private List<ClaimLine> without(Set<Code> codes) {
    return lines.stream().filter(isIn(codes).negate()).toList();
  }

  /** The units of these codes together brought down to a limit: of the first code first, last line first. */
  private List<ClaimLine> cut(List<Code> codes, int limit) {
    List<ClaimLine> left = new ArrayList<>(lines);
    int over = units(Set.copyOf(codes)) - limit;
    for (Code code : codes) {
      for (int i = left.size() - 1; i >= 0 && over > 0; i--) {
        ClaimLine line = left.get(i);
        if (line.is(code)) {
          int less = Math.min(over, line.units());
          over -= less;
          if (less == line.units()) {
            left.remove(i);
          } else {
            left.set(i, line.withUnits(line.units() - less));
          }
        }
      }
    }
    return left;
  }

  /**
   * Two units of one code that names one side, on one line or one for each side; a code of both sides
   * has nothing to become.
   */
  private Optional<List<ClaimLine>> toBothSides(int place) {
    ClaimLine line = lines.get(place);
    List<ClaimLine> ofCode = lines.stream().filter(each -> each.code().equals(line.code())).toList();
    List<List<String>> modifiers =
        ofCode.stream().map(each -> without(each, ModifierKind.SIDE)).distinct().toList();
    if (line.code().isEmpty() || ofCode.stream().mapToInt(ClaimLine::units).sum() != 2
        || modifiers.size() != 1 || has(line, ModifierKind.BILATERAL)) {
      return Optional.empty();
    }
    ClaimLine both =
        line.is(EmgFamilies.CRANIAL_ONE_SIDE)
            ? ClaimLine.of(EmgFamilies.CRANIAL_BOTH_SIDES, 1, modifiers.get(0))
            : line.withUnits(1).withModifiers(modifiers.get(0)).withModifier(BOTH);
    return Optional.of(inPlaceOf(ofCode, List.of(both)));
  }

  private Optional<List<ClaimLine>> without50(int place) {
    ClaimLine line = lines.get(place);
    List<String> modifiers = without(line, ModifierKind.BILATERAL);
    return line.code()
        .flatMap(BothSides::of)
        .map(codes -> inPlaceOf(List.of(line),
            codes.stream()
                .distinct()
                .map(code -> ClaimLine.of(
                    code, line.units() * Collections.frequency(codes, code), modifiers))
                .toList()));
  }

  /** Others in the place of the first of some lines; two lines may be alike. */
  private List<ClaimLine> inPlaceOf(List<ClaimLine> gone, List<ClaimLine> come) {
    List<ClaimLine> changed = new ArrayList<>();
    boolean placed = false;
    for (ClaimLine line : lines) {
      boolean goes = gone.contains(line);
      if (!goes) {
        changed.add(line);
      } else if (!placed) {
        changed.addAll(come);
      }
      placed |= goes;
    }
    return changed;
  }

  private List<ClaimLine> toHighestCode(List<ClaimLine> some) {
    ClaimLine highest = Collections.max(some, Comparator.comparing(ClaimLine::written));
    return inPlaceOf(some, List.of(highest.withUnits(1)));
  }

  private List<ClaimLine> toAddOn() {
    List<ClaimLine> come = new ArrayList<>();
    come.add(line(COMPLETE_ADD_ON, completeLimbs() + units(Set.of(COMPLETE_ADD_ON))));
    come.add(
        line(LIMITED_ADD_ON, units(Set.of(LIMITED_STAND_ALONE)) + units(Set.of(LIMITED_ADD_ON))));
    come.add(siteLine());
    return replaced(EmgFamilies.ALL, come);
  }

  /** 95887 as section 5 has it: a unit for each site, or Medicare's one unit for all of them. */
  private ClaimLine siteLine() {
    int known = units(Set.of(SITE_ADD_ON));
    int bothSides = units(Set.of(EmgFamilies.CRANIAL_BOTH_SIDES));
    int others =
        units(STAND_ALONE) - units(EmgFamilies.STAND_ALONE_LIMBS) - bothSides;
    if (known > 0 || payer == Payer.CPT) {
      return line(SITE_ADD_ON, known > 0 ? known : 2 * bothSides + others);
    }
    ClaimLine once = line(SITE_ADD_ON, Math.min(1, bothSides + others));
    return bothSides > 0 ? once.withModifier(BOTH) : once;
  }

  private static ClaimLine line(Code code, int units) {
    return ClaimLine.of(code, units, List.of());
  }

  private Optional<List<ClaimLine>> toStandAlone() {
    int complete = completeLimbs() + units(Set.of(COMPLETE_ADD_ON));
    Optional<Code> limbs = EmgFamilies.forCompleteLimbs(complete);
    if (complete > 0 && limbs.isEmpty()) {
      return Optional.empty();
    }
    List<ClaimLine> come = new ArrayList<>();
    limbs.ifPresent(code -> come.add(line(code, 1)));
    come.add(
        line(LIMITED_STAND_ALONE, units(Set.of(LIMITED_STAND_ALONE, LIMITED_ADD_ON, SITE_ADD_ON))));
    Set<Code> gone =
        Set.copyOf(
            Stream.of(COMPLETE_STAND_ALONE, ADD_ON, Set.of(LIMITED_STAND_ALONE))
                .flatMap(Set::stream)
                .toList());
    return Optional.of(replaced(gone, come));
  }

  /** The lines of some codes give way to others, in the place of the first and with its component. */
  private List<ClaimLine> replaced(Set<Code> gone, List<ClaimLine> come) {
    List<ClaimLine> left = new ArrayList<>();
    boolean placed = false;
    for (ClaimLine line : lines) {
      if (!isIn(gone).test(line)) {
        left.add(line);
      } else if (!placed) {
        placed = true;
        List<String> component = line.modifiers().stream().filter(this::isComponent).toList();
        come.stream()
            .filter(each -> each.units() > 0)
            .map(each -> kept(each).orElseGet(() -> with(each, component)))
            .forEach(left::add);
      }
    }
    return left;
  }

  /** A line that stands already, with its modifiers and the new units. */
  private Optional<ClaimLine> kept(ClaimLine come) {
    return lines.stream()
        .filter(line -> line.code().equals(come.code()))
        .findFirst()
        .map(line -> line.withUnits(come.units()));
  }

  private static ClaimLine with(ClaimLine line, List<String> more) {
    return line.withModifiers(Stream.concat(more.stream(), line.modifiers().stream()).toList());
  }

  private boolean isComponent(String modifier) {
    Set<ModifierKind> kinds = register.kinds(modifier);
    return kinds.contains(ModifierKind.PROFESSIONAL) || kinds.contains(ModifierKind.TECHNICAL);
  }

  private List<String> without(ClaimLine line, ModifierKind kind) {
    return line.modifiers().stream().filter(m -> !register.kinds(m).contains(kind)).toList();
  }

  private boolean has(ClaimLine line, ModifierKind kind) {
    return without(line, kind).size() < line.modifiers().size();
  }

  /** Whether each stand-alone line has an add-on line that can name the same muscles. */
  private boolean standsInAddOnsToo() {
    return lines.stream()
        .filter(isIn(STAND_ALONE))
        .allMatch(
            line -> {
              Code same =
                  isIn(COMPLETE_STAND_ALONE).test(line)
                      ? COMPLETE_ADD_ON
                      : line.is(LIMITED_STAND_ALONE) ? LIMITED_ADD_ON : SITE_ADD_ON;
              return lines.stream().anyMatch(other -> other.is(same));
            });
  }

  private int completeLimbs() {
    return lines.stream().mapToInt(EmgFamilies::completeLimbs).sum();
  }

  private int units(Set<Code> codes) {
    return lines.stream().filter(isIn(codes)).mapToInt(ClaimLine::units).sum();
  }

  private static Predicate<ClaimLine> isIn(Set<Code> codes) {
    return line -> line.code().filter(codes::contains).isPresent();
  }
}
