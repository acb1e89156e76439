package casecode.rules;

import casecode.logic.Decision;
import casecode.logic.Guard;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole book, in the order in which a coder would go through it, which is also that of the
 * questions of the dialogue.
 */
public final class RuleBook {

  /** Named in every answer. */
  public static final String EDITION = "2026.1";

  /** What must be settled before codes can be chosen; none of them is a code by itself. */
  public static final List<Decision<?>> GROUNDS =
      List.of(
          Eras.ERA,
          DayFamily.FAMILY,
          LimbExtent.EXTENT,
          DayFamily.LIMB_FAMILY,
          ModifierRules.COMPONENT);

  /** The decisions that put codes on the claim, in claim order. */
  public static final List<Decision<Bill>> CODES =
      List.of(
          NerveConduction.TIER,
          LimbCodes.COMPLETE_WITH_CONDUCTION,
          LimbCodes.LIMITED_WITH_CONDUCTION,
          RegionCodes.SITES_WITH_CONDUCTION,
          LimbCodes.COMPLETE_WITHOUT_CONDUCTION,
          RegionCodes.CRANIAL_MUSCLES,
          RegionCodes.THORACIC_PARASPINALS,
          RegionCodes.LIMITED_STUDY,
          RegionCodes.LARYNX,
          RegionCodes.HEMIDIAPHRAGM,
          RegionCodes.EXTRAOCULAR,
          RegionCodes.SPHINCTER,
          OtherServices.SINGLE_FIBER,
          NerveConduction.ARRAY,
          OtherServices.REPETITIVE,
          OtherServices.BLINK,
          OtherServices.GUIDANCE_CODE);

  /** What changes a line or looks at two of them. */
  public static final List<Decision<?>> LINES =
      List.of(ModifierRules.COMPONENT_MODIFIER, ModifierRules.DISTINCT_SERVICE);

  /** What is checked of a study's answer. */
  public static final List<Guard> GUARDS =
      Stream.concat(ClaimGuards.ALL.stream(), StudyGuards.ALL.stream()).toList();

  private RuleBook() {}

  /** Every guard of the book, of studies and of claims. */
  public static List<Guard> guards() {
    return Stream.concat(GUARDS.stream(), Edits.ALL.stream().map(Edit::guard)).distinct().toList();
  }

  /** The guards that only a claim can fail. */
  public static List<Guard> claimGuards() {
    return guards().stream().filter(guard -> !GUARDS.contains(guard)).toList();
  }

  /** Every decision of the book, in order. */
  public static List<Decision<?>> decisions() {
    return Stream.of(GROUNDS, CODES, LINES).<Decision<?>>flatMap(List::stream).toList();
  }
}
