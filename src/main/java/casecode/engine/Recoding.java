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
import casecode.rules.Change.Recode;
import casecode.rules.ClaimGuards;
import casecode.rules.EmgFamilies;
import casecode.tables.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes several lines of a claim together; a change that does not fit the lines changes nothing. */
record Recoding(List<ClaimLine> lines, Register register) {

  /**
   * The lines after the change.
   *
   * @param first the first line that the edit named
   * @param limit the units that its code may have
   */
  Optional<List<ClaimLine>> after(Recode change, int first, int limit) {
    return switch (change) {
      case TO_MUE -> lines.get(first).code().map(code -> cut(List.of(code), limit));
      case TO_BOTH_SIDES -> toBothSides(first);
      case TO_FOUR_LIMBS ->
          Optional.of(cut(List.of(LIMITED_ADD_ON, COMPLETE_ADD_ON), ClaimGuards.FOUR_LIMBS));
      case TO_ONE_LIMB_CODE ->
          EmgFamilies.forCompleteLimbs(completeLimbs())
              .map(code -> replaced(COMPLETE_STAND_ALONE, Map.of(code, 1)));
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

  /** Two units of one code that names one side; a code of both sides has nothing to become. */
  private Optional<List<ClaimLine>> toBothSides(int place) {
    ClaimLine line = lines.get(place);
    if (line.units() != 2 || line.code().isEmpty() || units(Set.of(line.code().get())) != 2) {
      return Optional.empty();
    }
    List<ClaimLine> changed = new ArrayList<>(lines);
    changed.set(place,
        line.is(EmgFamilies.CRANIAL_ONE_SIDE)
            ? ClaimLine.of(EmgFamilies.CRANIAL_BOTH_SIDES, 1, line.modifiers())
            : line.withUnits(1).withModifier("50"));
    return Optional.of(changed);
  }

  private List<ClaimLine> toAddOn() {
    Map<Code, Integer> codes = new LinkedHashMap<>();
    codes.put(COMPLETE_ADD_ON, completeLimbs());
    codes.put(LIMITED_ADD_ON, units(Set.of(LIMITED_STAND_ALONE)));
    boolean sites =
        lines.stream()
            .filter(isIn(STAND_ALONE))
            .anyMatch(isIn(EmgFamilies.STAND_ALONE_LIMBS).negate());
    codes.put(SITE_ADD_ON, sites ? 1 : 0);
    ADD_ON.forEach(code -> codes.computeIfPresent(code, (c, units) -> units + units(Set.of(c))));
    if (sites && units(Set.of(SITE_ADD_ON)) > 0) {
      codes.put(SITE_ADD_ON, units(Set.of(SITE_ADD_ON)));
    }
    return replaced(EmgFamilies.ALL, codes);
  }

  private Optional<List<ClaimLine>> toStandAlone() {
    int complete = completeLimbs() + units(Set.of(COMPLETE_ADD_ON));
    Optional<Code> limbs = EmgFamilies.forCompleteLimbs(complete);
    if (complete > 0 && limbs.isEmpty()) {
      return Optional.empty();
    }
    Map<Code, Integer> codes = new LinkedHashMap<>();
    limbs.ifPresent(code -> codes.put(code, 1));
    codes.put(LIMITED_STAND_ALONE,
        units(Set.of(LIMITED_STAND_ALONE, LIMITED_ADD_ON, SITE_ADD_ON)));
    Set<Code> gone =
        Set.copyOf(
            Stream.of(COMPLETE_STAND_ALONE, ADD_ON, Set.of(LIMITED_STAND_ALONE))
                .flatMap(Set::stream)
                .toList());
    return Optional.of(replaced(gone, codes));
  }

  /** The lines of some codes give way to others, in the place of the first and with its component. */
  private List<ClaimLine> replaced(Set<Code> gone, Map<Code, Integer> codes) {
    List<ClaimLine> left = new ArrayList<>();
    boolean placed = false;
    for (ClaimLine line : lines) {
      if (!isIn(gone).test(line)) {
        left.add(line);
      } else if (!placed) {
        placed = true;
        List<String> component = line.modifiers().stream().filter(this::isComponent).toList();
        codes.forEach(
            (code, units) -> {
              if (units > 0) {
                left.add(kept(code, units).orElse(ClaimLine.of(code, units, component)));
              }
            });
      }
    }
    return left;
  }

  /** A line that stands already, with its modifiers and the new units. */
  private Optional<ClaimLine> kept(Code code, int units) {
    return lines.stream()
        .filter(line -> line.is(code))
        .findFirst()
        .map(line -> line.withUnits(units));
  }

  private boolean isComponent(String modifier) {
    Set<ModifierKind> kinds = register.kinds(modifier);
    return kinds.contains(ModifierKind.PROFESSIONAL) || kinds.contains(ModifierKind.TECHNICAL);
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
