package casecode.rules;

import casecode.logic.Decision;
import casecode.logic.Within;
import casecode.model.ClaimLine;
import casecode.model.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The needle EMG codes by family, as the decisions of the book yield them. */
public final class EmgFamilies {

  public static final Set<Code> STAND_ALONE =
      codes(
          List.of(LimbCodes.COMPLETE_WITHOUT_CONDUCTION, RegionCodes.CRANIAL_MUSCLES,
              RegionCodes.THORACIC_PARASPINALS, RegionCodes.LIMITED_STUDY));

  /** One of them names all complete limbs of the day. */
  public static final Set<Code> COMPLETE_STAND_ALONE =
      codes(List.of(LimbCodes.COMPLETE_WITHOUT_CONDUCTION));

  public static final Set<Code> ADD_ON_LIMBS =
      codes(List.of(LimbCodes.COMPLETE_WITH_CONDUCTION, LimbCodes.LIMITED_WITH_CONDUCTION));

  public static final Set<Code> ADD_ON =
      Stream.concat(ADD_ON_LIMBS.stream(), codes(List.of(RegionCodes.SITES_WITH_CONDUCTION)).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** The nerve conduction codes that count the studies of a day. */
  public static final Set<Code> CONDUCTION = codes(List.of(NerveConduction.TIER));

  /** The codes of guidance for chemodenervation. */
  public static final Set<Code> GUIDANCE = codes(List.of(OtherServices.GUIDANCE_CODE));

  public static final Code COMPLETE_ADD_ON = only(LimbCodes.COMPLETE_WITH_CONDUCTION);
  public static final Code LIMITED_ADD_ON = only(LimbCodes.LIMITED_WITH_CONDUCTION);
  public static final Code SITE_ADD_ON = only(RegionCodes.SITES_WITH_CONDUCTION);
  public static final Code LIMITED_STAND_ALONE = only(RegionCodes.LIMITED_STUDY);

  public static final Code CRANIAL_ONE_SIDE = yielded(RegionCodes.CRANIAL_MUSCLES, "C1");
  public static final Code CRANIAL_BOTH_SIDES = yielded(RegionCodes.CRANIAL_MUSCLES, "C2");
  public static final Code ARRAY = only(NerveConduction.ARRAY);

  public static final Set<Code> STAND_ALONE_LIMBS =
      codes(List.of(LimbCodes.COMPLETE_WITHOUT_CONDUCTION, RegionCodes.LIMITED_STUDY));

  /** Both families. */
  public static final Set<Code> ALL =
      Stream.concat(STAND_ALONE.stream(), ADD_ON.stream()).collect(Collectors.toUnmodifiableSet());

  /** Each rule of the stand-alone limb codes asks for an exact number of complete limbs. */
  private static final Map<Code, Integer> COMPLETE_LIMBS =
      LimbCodes.COMPLETE_WITHOUT_CONDUCTION.rules().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  rule -> rule.then().code(), rule -> ((Within) rule.when()).least()));

  private EmgFamilies() {}

  /** How many complete limbs a line names with a stand-alone code; 0 with any other code. */
  public static int completeLimbs(ClaimLine line) {
    return line.code().isPresent()
        ? COMPLETE_LIMBS.getOrDefault(line.code().get(), 0) * line.units()
        : 0;
  }

  /** The stand-alone code for so many complete limbs. */
  public static Optional<Code> forCompleteLimbs(int limbs) {
    return COMPLETE_LIMBS.entrySet().stream()
        .filter(entry -> entry.getValue() == limbs)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Code yielded(Decision<Bill> decision, String rule) {
    return decision.rules().stream()
        .filter(one -> one.id().equals(rule))
        .findFirst()
        .orElseThrow()
        .then()
        .code();
  }

  private static Code only(Decision<Bill> decision) {
    return codes(List.of(decision)).iterator().next();
  }

  private static Set<Code> codes(List<Decision<Bill>> decisions) {
    return decisions.stream()
        .flatMap(decision -> decision.rules().stream())
        .map(rule -> rule.then().code())
        .collect(Collectors.toUnmodifiableSet());
  }
}
