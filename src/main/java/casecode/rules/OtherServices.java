package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Basis.on;
import static casecode.logic.Has.has;
import static casecode.logic.Is.is;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Within.atLeast;
import static casecode.rules.Bill.bill;
import static casecode.rules.Bill.once;
import static casecode.rules.StudyFacts.BESIDES;
import static casecode.rules.StudyFacts.GUIDANCE;
import static casecode.rules.StudyFacts.INJECTIONS;
import static casecode.rules.StudyFacts.REPETITIVE_NERVES;
import static casecode.rules.StudyFacts.SINGLE_FIBER_MUSCLES;
import static casecode.rules.StudyFacts.count;

import casecode.logic.Basis;
import casecode.logic.Basis.Known;
import casecode.logic.Condition;
import casecode.logic.Decision;
import casecode.logic.Has;
import casecode.logic.Number;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.model.Besides;
import casecode.model.Guidance;
import casecode.model.Injection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Section 6: the other services of the day. */
public final class OtherServices {

  /** The injections that take a guidance code; 64617 includes its guidance. */
  static final Condition GUIDED_INJECTION =
      new Has<>(INJECTIONS,
          Arrays.stream(Injection.values())
              .filter(injection -> injection != Injection.INJECTION_64617)
              .toList());

  /** The first day of the codes that count limbs and muscles (section 10). */
  static final LocalDate LIMB_BY_LIMB = LocalDate.of(2014, 1, 1);

  static final List<Injection> SINCE_LIMB_BY_LIMB =
      Arrays.stream(Injection.values())
          .filter(injection -> injection != Injection.INJECTION_64612)
          .filter(injection -> injection != Injection.INJECTION_64615)
          .toList();

  static final Condition CHEMODENERVATION = has(BESIDES, Besides.CHEMODENERVATION);

  private static final Basis ONE_GUIDANCE =
      on(Known.TABLE, "CMS-AOC-2024", "CMS-MUE-2026Q4", "AAPC-BOTOX");

  public static final Decision<Bill> SINGLE_FIBER =
      each("single-fiber", "the single-fiber code", "Single-fiber EMG", "U1",
          Besides.SINGLE_FIBER, "95872", count(SINGLE_FIBER_MUSCLES),
          "single-fiber EMG, by muscle: {}", on(Known.SECONDARY, "CODINGAHEAD", "IFRAME-AI"));

  public static final Decision<Bill> REPETITIVE =
      each("repetitive", "the repetitive stimulation code", "Repetitive nerve stimulation", "V1",
          Besides.REPETITIVE, "95937", count(REPETITIVE_NERVES),
          "repetitive stimulation, by nerve: {}", on(Known.SECONDARY, "AAPC-NMJ", "CODINGAHEAD"));

  public static final Decision<Bill> BLINK =
      new Decision<>(
          "blink", Scope.DAY, "the blink reflex code", "Blink reflex",
          List.of(
              new Rule<>("W1", has(BESIDES, Besides.BLINK), once("95933"),
                  says("blink reflex, once for both sides"),
                  on(Known.TABLE, "CMS-MUE-2026Q4", "CMS-RVU26C"))));

  public static final Decision<Bill> GUIDANCE_CODE =
      new Decision<>(
          "guidance-code", Scope.DAY, "the guidance code",
          "Guidance for chemodenervation, beside an injection that takes it",
          List.of(
              new Rule<>("Y1",
                  all(CHEMODENERVATION, GUIDED_INJECTION, is(GUIDANCE, Guidance.NEEDLE_EMG)),
                  once("95874"), says("needle EMG guidance, once a day"), ONE_GUIDANCE),
              new Rule<>("Y2",
                  all(CHEMODENERVATION, GUIDED_INJECTION, is(GUIDANCE, Guidance.STIMULATION)),
                  once("95873"), says("stimulation guidance, once a day"), ONE_GUIDANCE)));

  private OtherServices() {}

  private static Decision<Bill> each(
      String id, String label, String title, String rule, Besides service, String code,
      Number units, String says, Basis basis) {
    return new Decision<>(id, Scope.DAY, label, title,
        List.of(
            new Rule<>(rule, all(has(BESIDES, service), atLeast(units, 1)),
                bill(code, units), says(says, units), basis)));
  }
}
