package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Any.any;
import static casecode.logic.Basis.on;
import static casecode.logic.Has.has;
import static casecode.logic.Is.is;
import static casecode.logic.Not.not;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Within.atLeast;
import static casecode.rules.Bill.bill;
import static casecode.rules.Bill.once;
import static casecode.rules.DayFamily.FAMILY;
import static casecode.rules.LimbCodes.LIMITED_STAND_ALONE;
import static casecode.rules.StudyFacts.BESIDES;
import static casecode.rules.StudyFacts.CRANIAL_SIDE;
import static casecode.rules.StudyFacts.DIAPHRAGM_SIDE;
import static casecode.rules.StudyFacts.LARYNX_SIDE;
import static casecode.rules.StudyFacts.LIMBS;
import static casecode.rules.StudyFacts.PAYER;

import casecode.logic.Basis;
import casecode.logic.Basis.Known;
import casecode.logic.Condition;
import casecode.logic.Decision;
import casecode.logic.Evidence;
import casecode.logic.Given;
import casecode.logic.Is;
import casecode.logic.Number;
import casecode.logic.Number.OneIf;
import casecode.logic.Number.Sum;
import casecode.logic.Reason;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.logic.Slot;
import casecode.model.Besides;
import casecode.model.Family;
import casecode.model.Limb;
import casecode.model.Payer;
import casecode.model.Side;
import java.util.List;
import java.util.stream.Collectors;

/** Section 5: muscles that are not limb muscles. */
public final class RegionCodes {

  private static final Condition ADD_ON = is(FAMILY, Family.ADD_ON);
  private static final Condition STAND_ALONE = is(FAMILY, Family.STAND_ALONE);

  /** Paraspinals that no needled limb takes into its code. */
  private static final Condition LOOSE_CERVICAL =
      all(has(BESIDES, Besides.CERVICAL_PARASPINAL),
          not(has(LIMBS, Limb.RIGHT_ARM, Limb.LEFT_ARM)));

  private static final Condition LOOSE_LUMBAR =
      all(has(BESIDES, Besides.LUMBAR_PARASPINAL),
          not(has(LIMBS, Limb.RIGHT_LEG, Limb.LEFT_LEG)));

  private static final Condition CRANIAL = has(BESIDES, Besides.CRANIAL);
  private static final Condition THORACIC = has(BESIDES, Besides.THORACIC_PARASPINAL);
  private static final Condition TRUNK = has(BESIDES, Besides.TRUNK);
  private static final Condition CRANIAL_BOTH = all(CRANIAL, is(CRANIAL_SIDE, Side.BOTH));

  public static final Decision<Bill> CRANIAL_MUSCLES =
      new Decision<>(
          "cranial", Scope.DAY, "the cranial code",
          "Cranial muscles without nerve conduction",
          List.of(
              new Rule<>("C1", all(STAND_ALONE, CRANIAL, is(CRANIAL_SIDE, Side.LEFT, Side.RIGHT)),
                  once("95867"), says("cranial muscles, one side"),
                  on(Known.PRIMARY, "AANEM-BLOG", "CPTA-0808")),
              new Rule<>("C2", all(STAND_ALONE, CRANIAL_BOTH),
                  once("95868"), says("cranial muscles, both sides"),
                  on(Known.PRIMARY, "AANEM-BLOG", "CPTA-0808"))));

  public static final Decision<Bill> THORACIC_PARASPINALS =
      new Decision<>(
          "thoracic", Scope.DAY, "the thoracic paraspinal code",
          "Thoracic paraspinals without nerve conduction",
          List.of(
              new Rule<>("D1", all(STAND_ALONE, THORACIC), once("95869"),
                  says("thoracic paraspinals (T3-T11), whatever the levels and sides"),
                  on(Known.PRIMARY, "AANEM-BLOG", "AAPC-ORTHO", "CMS-MUE-2026Q4"))));

  private static final OneIf ANY_TRUNK_REGION =
      new OneIf(all(STAND_ALONE, any(LOOSE_CERVICAL, LOOSE_LUMBAR, TRUNK)), "trunk region");

  private static final Sum TRUNK_REGIONS =
      new Sum(
          List.of(
              new OneIf(all(STAND_ALONE, LOOSE_CERVICAL), "cervical"),
              new OneIf(all(STAND_ALONE, LOOSE_LUMBAR), "lumbar"),
              new OneIf(all(STAND_ALONE, TRUNK), "trunk wall")),
          "trunk region", "trunk regions");

  private static final Sum LIMBS_AND_TRUNK = limitedLimbsAnd(ANY_TRUNK_REGION, "the trunk");
  private static final Sum LIMBS_AND_REGIONS = limitedLimbsAnd(TRUNK_REGIONS, "each trunk region");

  private static final Basis LIMITED =
      on(Known.PRIMARY, "AANEM-BLOG", "AAPC-4EXT", "AAPC-BILAT", "CPTA-2002-04");

  /** One line of 95870: the limited limbs, and the trunk where no limb takes it in. */
  public static final Decision<Bill> LIMITED_STUDY =
      new Decision<>(
          "limited", Scope.DAY, "the code for limited studies",
          "Limited limbs and trunk muscles without nerve conduction",
          List.of(
              new Rule<>("T1",
                  all(atLeast(TRUNK_REGIONS, 2),
                      is(Switches.AXIAL.fact(), Switches.AXIAL.other())),
                  bill("95870", LIMBS_AND_REGIONS),
                  limbsAndTrunk("{}: one unit each"), LIMITED),
              new Rule<>("T2", atLeast(LIMBS_AND_TRUNK, 1), bill("95870", LIMBS_AND_TRUNK),
                  limbsAndTrunk("{}: one unit for the trunk"), LIMITED)));

  /** The sites of 95887: each region, and each side of the cranial muscles. */
  private static final Sum SITES =
      new Sum(
          List.of(
              new OneIf(CRANIAL, "cranial muscles"),
              new OneIf(CRANIAL_BOTH, "cranial muscles of the other side"),
              new OneIf(LOOSE_CERVICAL, "cervical paraspinals"),
              new OneIf(THORACIC, "thoracic paraspinals"),
              new OneIf(LOOSE_LUMBAR, "lumbar or sacral paraspinals"),
              new OneIf(TRUNK, "trunk wall muscles")),
          "site", "sites outside the limbs");

  private static final Slot SITE_NAMES =
      (view, when) ->
          SITES.parts().stream()
              .filter(part -> part.range(view).least() == 1)
              .map(part -> part.amount(1))
              .collect(Collectors.joining(", "));

  public static final Decision<Bill> SITES_WITH_CONDUCTION =
      new Decision<>(
          "sites-add-on", Scope.DAY, "the add-on code outside the limbs",
          "Muscles outside the limbs on a day with nerve conduction",
          List.of(
              new Rule<>("P1", all(ADD_ON, is(PAYER, Payer.CPT), atLeast(SITES, 1)),
                  bill("95887", SITES), says("{}: one unit a site", SITE_NAMES),
                  on(Known.QUOTED, "AAPC-8587", "CPTA-2012-02")),
              new Rule<>("P2", all(ADD_ON, CRANIAL_BOTH), once("95887", "50"),
                  says("cranial muscles, both sides: one unit with 50, the MUE is 1"),
                  on(Known.DERIVED, "CMS-MUE-2026Q4", "CMS-RVU26C")),
              new Rule<>("P3", all(ADD_ON, atLeast(SITES, 1)), once("95887"),
                  says("{}: one unit a day, the MUE is 1", SITE_NAMES),
                  on(Known.TABLE, "CMS-MUE-2026Q4", "AAPC-8587"))));

  /** More than 95887 pays for: one site, or the two sides that 50 covers. */
  static final Condition SITES_UNPAID =
      all(ADD_ON, is(PAYER, Payer.MEDICARE),
          any(atLeast(SITES, 3), all(not(CRANIAL_BOTH), atLeast(SITES, 2))));

  /** The sites beyond the one on the line, or beyond the two that 50 covers. */
  static final Slot UNPAID_SITES =
      (view, when) ->
          SITES.parts().stream()
              .filter(part -> part.range(view).least() == 1)
              .skip(CRANIAL_BOTH.holds(view) ? 2 : 1)
              .map(part -> part.amount(1))
              .collect(Collectors.joining(", "));

  public static final Decision<Bill> LARYNX =
      new Decision<>(
          "larynx", Scope.DAY, "the larynx code", "Larynx, with or without nerve conduction",
          List.of(
              new Rule<>("H1", all(has(BESIDES, Besides.LARYNX), is(LARYNX_SIDE, Side.BOTH)),
                  once("95865"), says("larynx, both sides"),
                  on(Known.QUOTED, "AAPC-LARYNX", "CPTA-2007-01")),
              new Rule<>("H2",
                  all(has(BESIDES, Besides.LARYNX), is(LARYNX_SIDE, Side.LEFT, Side.RIGHT)),
                  once("95865", "52"), says("larynx, one side; 52 because the code is for both"),
                  on(Known.UNVERIFIED, "RECALL"))));

  public static final Decision<Bill> HEMIDIAPHRAGM =
      new Decision<>(
          "hemidiaphragm", Scope.DAY, "the diaphragm code",
          "Hemidiaphragm, with or without nerve conduction",
          List.of(
              new Rule<>("I1", region(Besides.HEMIDIAPHRAGM, DIAPHRAGM_SIDE, Side.LEFT, Side.RIGHT),
                  once("95866"), says("diaphragm, one side"),
                  on(Known.TABLE, "CMS-MUE-2026Q4", "CMS-RVU26C")),
              new Rule<>("I2", region(Besides.HEMIDIAPHRAGM, DIAPHRAGM_SIDE, Side.BOTH),
                  once("95866", "50"), says("diaphragm, both sides; 50 because the code is for one"),
                  on(Known.CONTESTED, "CMS-MUE-2026Q4", "CMS-RVU26C", "TMHP09"))));

  public static final Decision<Bill> EXTRAOCULAR =
      new Decision<>(
          "extraocular", Scope.DAY, "the eye muscle code", "Eye muscles",
          List.of(
              new Rule<>("J1", has(BESIDES, Besides.EXTRAOCULAR), once("92265"),
                  says("eye muscles, however many, one eye or both"),
                  on(Known.PRIMARY, "AANEM-BLOG", "CODINGAHEAD"))));

  public static final Decision<Bill> SPHINCTER =
      new Decision<>(
          "sphincter", Scope.DAY, "the sphincter code", "Anal or urethral sphincter, by needle",
          List.of(
              new Rule<>("K1", has(BESIDES, Besides.SPHINCTER), once("51785"),
                  says("sphincter, by needle"), on(Known.PRIMARY, "AANEM-BLOG", "AUGS"))));

  private RegionCodes() {}

  private static Condition region(Besides region, Given<Side> side, Side... sides) {
    return all(has(BESIDES, region), new Is<>(side, List.of(sides)));
  }

  private static Sum limitedLimbsAnd(Number trunk, String trunkWords) {
    return new Sum(List.of(LIMITED_STAND_ALONE, trunk),
        "limited limb or trunk region", "limited limbs, and 1 for " + trunkWords);
  }

  private static Reason limbsAndTrunk(String trunkWords) {
    Slot regions =
        (view, when) ->
            List.of(LOOSE_CERVICAL, LOOSE_LUMBAR, TRUNK).stream()
                .filter(region -> region.holds(view))
                .map(region -> region.evidence(view).get(0))
                .map(Evidence::what)
                .collect(Collectors.joining(", "));
    return new Reason.Both(
        new Reason.PerLimb(LIMITED_STAND_ALONE, LimbExtent.EXTENT),
        new Reason.Where(atLeast(ANY_TRUNK_REGION, 1), says(trunkWords, regions)));
  }
}
