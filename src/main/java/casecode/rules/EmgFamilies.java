package casecode.rules;

import casecode.logic.Decision;
import casecode.model.Code;
import java.util.List;
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

  private EmgFamilies() {}

  private static Set<Code> codes(List<Decision<Bill>> decisions) {
    return decisions.stream()
        .flatMap(decision -> decision.rules().stream())
        .map(rule -> rule.then().code())
        .collect(Collectors.toUnmodifiableSet());
  }
}
