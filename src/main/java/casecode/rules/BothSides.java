package casecode.rules;

import casecode.logic.Decision;
import casecode.model.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How both sides are said of codes that take no 50, sections 4 to 6: the code for both, or a unit for
 * each limb, muscle or nerve.
 */
public final class BothSides {

  /** Chemodenervation of a limb by its number of muscles, and the code of each further limb. */
  private static final Map<Code, Code> FURTHER_LIMB =
      Map.of(Code.of("64642"), Code.of("64643"), Code.of("64644"), Code.of("64645"));

  private static final Set<Code> COUNTED =
      Stream.concat(
              Stream.of(RegionCodes.LIMITED_STUDY, OtherServices.SINGLE_FIBER,
                      OtherServices.REPETITIVE, NerveConduction.ARRAY)
                  .map(BothSides::yielded),
              FURTHER_LIMB.values().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<Code, Code> ONE_CODE =
      Map.of(
          EmgFamilies.CRANIAL_ONE_SIDE, EmgFamilies.CRANIAL_BOTH_SIDES,
          EmgFamilies.forCompleteLimbs(1).orElseThrow(),
          EmgFamilies.forCompleteLimbs(2).orElseThrow());

  /** The codes that say both sides in another way than with 50. */
  static final List<Code> WITHOUT_50 =
      Stream.of(COUNTED, ONE_CODE.keySet(), FURTHER_LIMB.keySet())
          .flatMap(Set::stream)
          .sorted()
          .toList();

  private BothSides() {}

  /** What says both sides of one unit of a code; a code that stands twice has two units. */
  public static Optional<List<Code>> of(Code code) {
    if (COUNTED.contains(code)) {
      return Optional.of(List.of(code, code));
    }
    return FURTHER_LIMB.containsKey(code)
        ? Optional.of(List.of(code, FURTHER_LIMB.get(code)))
        : Optional.ofNullable(ONE_CODE.get(code)).map(List::of);
  }

  private static Code yielded(Decision<Bill> decision) {
    return decision.rules().get(0).then().code();
  }
}
