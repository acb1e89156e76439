package casecode.rules;

import static casecode.logic.Given.asked;
import static casecode.logic.Given.standing;

import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.logic.Kind.Count;
import casecode.logic.Kind.OneOf;
import casecode.logic.Kind.SomeOf;
import casecode.logic.Number;
import casecode.logic.Scope;
import casecode.logic.Trait;
import casecode.model.Besides;
import casecode.model.Component;
import casecode.model.Distinct;
import casecode.model.Guidance;
import casecode.model.Indication;
import casecode.model.Injection;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Payer;
import casecode.model.Setting;
import casecode.model.Side;
import casecode.model.YesNo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can be known of a study, and the question for each; the fields are those of the contract. */
public final class StudyFacts {

  private static final int MOST = 999;

  public static final Given<Integer> STUDIES =
      asked("studies", Scope.DAY,
          new Count("nerve conduction study", "nerve conduction studies", 0, MOST),
          "the number of nerve conduction studies",
          "How many nerve conduction studies that day? (0 for none)",
          "Any study that day puts the needle EMG into the add-on codes; their number picks"
              + " 95907-95913. A sensory, mixed, motor (with or without F wave) or H reflex test of"
              + " one nerve on one side is one.",
          "nerveConduction.studies", "--ncs N or --no-ncs");

  public static final Given<Collection<Limb>> LIMBS =
      asked("limbs", Scope.DAY, SomeOf.of(Limb.values()),
          "the limbs needled",
          "Which limbs were needled? (several at once, or none)",
          "Each limb is coded by itself, complete or limited.",
          "needleEmg.limbs", "--limb LIMB=MUSCLES");

  public static final Given<Integer> MUSCLES =
      asked("muscles", Scope.LIMB, new Count("muscle", "muscles", 1, MOST),
          "the muscles of the limb",
          "{limb}: how many muscles? (or muscles/nerves/levels, such as 6/3/4)",
          "A complete limb needs five muscles. Count a muscle once; paraspinals, trapezius and"
              + " sternocleidomastoid do not count.",
          "needleEmg.limbs[{limb}].muscles", "--limb {limb}=MUSCLES");

  public static final Given<Integer> NERVES =
      asked("nerves", Scope.LIMB, new Count("nerve", "nerves", 0, MOST),
          "the nerves of those muscles",
          "{limb}: how many nerves supply those muscles?",
          "Three named trunks make the limb complete. A branch counts as its trunk: posterior"
              + " interosseous is radial, deep peroneal is peroneal.",
          "needleEmg.limbs[{limb}].nerves", "--limb {limb}=MUSCLES/NERVES");

  public static final Given<Integer> LEVELS =
      asked("levels", Scope.LIMB, new Count("spinal level", "spinal levels", 0, MOST),
          "the spinal levels of those muscles",
          "{limb}: how many spinal levels do they cover?",
          "With fewer than three nerves, four spinal levels still make the limb complete.",
          "needleEmg.limbs[{limb}].levels", "--limb {limb}=MUSCLES/NERVES/LEVELS");

  /** The muscles of the limb by name; where given, the three counts follow from them. */
  public static final Given<Collection<Muscle>> NAMED =
      standing("named-muscles", Scope.LIMB, new Kind.Things<Muscle>(),
          "the muscles of the limb by name", List.<Muscle>of(), "needleEmg.limbs[{limb}].muscles",
          "--limb {limb}=NAME,NAME");

  public static final Given<YesNo> LIMB_CONDUCTION =
      standing("limb-nerve-conduction", Scope.LIMB, OneOf.of(YesNo.values()),
          "nerve conduction in the limb", YesNo.YES,
          "needleEmg.limbs[{limb}].nerveConduction", "");

  public static final Given<Collection<Besides>> BESIDES =
      asked("besides", Scope.DAY, SomeOf.of(Besides.values()),
          "the regions and services besides the limbs",
          "Anything besides the limbs? (several at once, or none)",
          "Face, trunk, larynx, diaphragm, eye and sphincter muscles have codes of their own, and so"
              + " have single-fiber EMG, repetitive stimulation, blink reflex and guidance.",
          "needleEmg.regions", "--region NAME[=SIDE]");

  public static final Given<Side> CRANIAL_SIDE = side("cranial", Besides.CRANIAL,
      "One side is 95867, both are 95868; on a nerve conduction day each side is a site of 95887.");

  public static final Given<Side> LARYNX_SIDE = side("larynx", Besides.LARYNX,
      "95865 is for both sides; one side carries modifier 52.");

  public static final Given<Side> DIAPHRAGM_SIDE = side("hemidiaphragm", Besides.HEMIDIAPHRAGM,
      "95866 is for one side; both sides carry modifier 50.");

  public static final Given<Side> CERVICAL_SIDE = unsaidSide("cervical-paraspinal");
  public static final Given<Side> THORACIC_SIDE = unsaidSide("thoracic-paraspinal");
  public static final Given<Side> LUMBAR_SIDE = unsaidSide("lumbar-paraspinal");

  public static final Given<Integer> SINGLE_FIBER_MUSCLES =
      asked("single-fiber-muscles", Scope.DAY, new Count("muscle", "muscles", 0, MOST),
          "the muscles studied with single-fiber EMG",
          "Single-fiber EMG: how many muscles?",
          "95872 is billed a muscle; every site in a muscle is one unit.",
          "needleEmg.singleFiberMuscles", "--single-fiber N");

  public static final Given<Integer> REPETITIVE_NERVES =
      asked("repetitive-nerves", Scope.DAY, new Count("nerve", "nerves", 0, MOST),
          "the nerves stimulated repetitively",
          "Repetitive stimulation: how many nerves?",
          "95937 is billed a nerve; all rates on one nerve are one unit.",
          "repetitiveStimulation.nerves", "--repetitive N");

  public static final Given<Integer> ARRAY_LIMBS =
      asked("array-limbs", Scope.DAY, new Count("limb", "limbs", 0, Limb.values().length),
          "the limbs studied with a preconfigured array",
          "Preconfigured array: how many limbs?",
          "95905 is billed a limb, and not at all beside 95907-95913.",
          "nerveConduction.preconfiguredArrayLimbs", "--array-limbs N");

  public static final Given<Guidance> GUIDANCE =
      asked("guidance", Scope.DAY, OneOf.of(Guidance.values()),
          "the guidance for the injection",
          "How was the injection guided?",
          "Needle EMG guidance is 95874, stimulation 95873; one of them, once a day.",
          "chemodenervation.guidance", "--guidance METHOD");

  public static final Given<Collection<Injection>> INJECTIONS =
      asked("injections", Scope.DAY, SomeOf.of(Injection.values()),
          "the injections on the claim",
          "Which injection codes are on the claim?",
          "Guidance is paid only beside an injection that takes it.",
          "chemodenervation.injections", "--injection CODE");

  public static final Given<Optional<LocalDate>> DATE =
      standing("date", Scope.DAY, new Kind.Day(), "the date of service",
          Optional.empty(), "dateOfService", "--date YYYY-MM-DD");

  public static final Given<Payer> PAYER =
      standing("payer", Scope.DAY, OneOf.of(Payer.values()), "the payer",
          Payer.MEDICARE, "payer", "--payer PAYER");

  public static final Given<Setting> SETTING =
      standing("setting", Scope.DAY, OneOf.of(Setting.values()), "the setting",
          Setting.NOT_STATED, "setting", "--setting SETTING");

  public static final Given<Component> COMPONENT_STATED =
      standing("component-stated", Scope.DAY, OneOf.of(Component.values()),
          "the component stated", Component.NOT_STATED, "component", "--component PART");

  public static final Given<Indication> INDICATION =
      standing("indication", Scope.DAY, OneOf.of(Indication.values()), "the indication",
          Indication.NOT_STATED, "indication", "--indication NAME");

  public static final Given<Distinct> DISTINCT =
      standing("distinct", Scope.DAY, OneOf.of(Distinct.values()),
          "the modifier for a distinct service", Distinct.MODIFIER_59, "", "--distinct X");

  /** Nobody said anything of nerve conduction, so none was taken to be done. */
  public static final Given<YesNo> CONDUCTION_ASSUMED =
      standing("nerve-conduction-assumed", Scope.DAY, OneOf.of(YesNo.values()),
          "no nerve conduction assumed", YesNo.NO, "", "");

  /** Paraspinals of T1 or T12 were studied, and none from T3 to T11. */
  public static final Given<YesNo> THORACIC_EDGE =
      standing("thoracic-edge", Scope.DAY, OneOf.of(YesNo.values()),
          "T1 or T12 without a level from T3 to T11", YesNo.NO, "", "");

  /** Paraspinals of T2 were studied, and none from T3 to T11. */
  public static final Given<YesNo> THORACIC_SECOND =
      standing("thoracic-second", Scope.DAY, OneOf.of(YesNo.values()),
          "T2 without a level from T3 to T11", YesNo.NO, "", "");

  public static final Trait<Limb.Part> PART = new Trait<>("part", "the limb", Limb::part);
  public static final Trait<Side> LIMB_SIDE = new Trait<>("side", "the limb's side", Limb::side);

  /** Every fact of a study that is given, asked or assumed, in the order of the contract. */
  public static final List<Given<?>> ALL =
      List.of(
          DATE, PAYER, SETTING, COMPONENT_STATED, INDICATION, DISTINCT, STUDIES,
          CONDUCTION_ASSUMED, ARRAY_LIMBS, LIMBS, MUSCLES, NERVES, LEVELS, LIMB_CONDUCTION, BESIDES,
          CRANIAL_SIDE, LARYNX_SIDE, DIAPHRAGM_SIDE, CERVICAL_SIDE, THORACIC_SIDE, LUMBAR_SIDE,
          SINGLE_FIBER_MUSCLES, REPETITIVE_NERVES, INJECTIONS, GUIDANCE);

  private StudyFacts() {}

  public static Number count(Given<Integer> fact) {
    return new Number.Count(fact);
  }

  private static Given<Side> side(String id, Besides region, String help) {
    return asked(id + "-side", Scope.DAY, new OneOf<>(Side.STATED),
        "the side of the " + region.words(),
        capital(region.words()) + ": left, right or both?",
        help, fieldOfSide(region.id()), "--region " + region.id() + "=SIDE");
  }

  private static Given<Side> unsaidSide(String id) {
    return standing(id + "-side", Scope.DAY, OneOf.of(Side.values()),
        "the side of the " + id.replace('-', ' '), Side.UNSAID, fieldOfSide(id),
        "--region " + id + "=SIDE");
  }

  private static String fieldOfSide(String region) {
    return "needleEmg.regions[" + region + "].side";
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
