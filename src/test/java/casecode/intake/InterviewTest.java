package casecode.intake;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.engine.Answer;
import casecode.engine.Answer.Decided;
import casecode.engine.Engine;
import casecode.json.BundledAnatomy;
import casecode.json.BundledTables;
import casecode.logic.Ask;
import casecode.logic.Facts;
import casecode.model.Besides;
import casecode.model.Guidance;
import casecode.model.Injection;
import casecode.model.Limb;
import casecode.model.Line;
import casecode.model.Payer;
import casecode.model.Side;
import casecode.rules.StudyFacts;
import casecode.rules.Switch;
import casecode.rules.Switches;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dialogue asks what the engine needs, and ends where the batch ends. */
class InterviewTest {

  private static final Engine ENGINE = new Engine(BundledTables.all());
  private static final BundledAnatomy ANATOMY = new BundledAnatomy();

  private static Interview answered(String... replies) {
    Interview interview = Interview.begin(ENGINE, ANATOMY, Facts.NONE);
    for (String reply : replies) {
      interview = heard(interview, reply);
    }
    return interview;
  }

  private static Interview heard(Interview interview, String reply) {
    Typed<Interview> typed = interview.reply(reply);
    assertThat(typed).as(reply).isInstanceOf(Typed.Read.class);
    return ((Typed.Read<Interview>) typed).value();
  }

  private static List<String> lines(Answer answer) {
    return ((Decided) answer).lines().stream().map(l -> l.label() + " x" + l.units()).toList();
  }

  @Test
  void two_complete_arms_with_nerve_conduction_take_five_answers() {
    Interview done = answered("4", "both arms", "6/3", "6/3", "none");
    assertThat(done.next()).isEmpty();
    assertThat(lines(done.answer())).containsExactly("95908 x1", "95886 x2");
  }

  @Test
  void nerves_are_asked_only_from_five_muscles_on() {
    assertThat(asked(answered("0", "right arm", "4"))).isEqualTo("besides");
    assertThat(asked(answered("0", "right arm", "5"))).isEqualTo("nerves");
  }

  @Test
  void levels_are_asked_only_when_nerves_do_not_settle_it() {
    assertThat(asked(answered("0", "right arm", "5/3"))).isEqualTo("besides");
    assertThat(asked(answered("0", "right arm", "5/2"))).isEqualTo("levels");
  }

  private static String asked(Interview interview) {
    return interview.next().orElseThrow().fact().id();
  }

  @ParameterizedTest
  @CsvSource({
    "1,right-arm", "RUE,right-arm", "right arm,right-arm", "right-a,right-arm",
    "'3, 4',right-leg left-leg", "1 2,right-arm left-arm", "both legs,right-leg left-leg",
    "'rue, lle',right-arm left-leg", "RUE LUE,right-arm left-arm", "none,''",
    "all four,right-arm left-arm right-leg left-leg", "left arm and right arm,right-arm left-arm"
  })
  void limbs_are_taken_by_number_name_beginning_and_short_form(String reply, String limbs) {
    Facts facts = answered("4", reply).facts();
    assertThat(facts.get(StudyFacts.LIMBS).orElseThrow().stream().map(Limb::id))
        .containsExactlyElementsOf(Stream.of(limbs.split(" ")).filter(s -> !s.isEmpty()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "left,'\"left\" may be left arm or left leg'",
    "tail,'\"tail\" is none of the choices; type its number'",
    "rihgt arm,'\"rihgt arm\" is none of the choices; did you mean \"right arm\"?'",
    "9,'\"9\" is none of the choices; type its number'"
  })
  void a_reply_that_is_not_understood_says_what_to_do(String reply, String message) {
    assertThat(answered("4").reply(reply)).isEqualTo(Typed.wrong(message));
  }

  @Test
  void a_region_may_bring_its_side_along() {
    Interview done = answered("0", "none", "cranial both, trunk");
    assertThat(lines(done.answer())).containsExactly("95868 x1", "95870-59 x1");
  }

  @Test
  void muscle_names_are_taken_where_a_count_is_asked_for() {
    Interview done = answered("4", "right leg", "TA, EHL, MG, VM, TFL", "none");
    assertThat(lines(done.answer())).containsExactly("95908 x1", "95886 x1");
    assertThat(done.limbs().get(0).nerves()).contains(4);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "PT|\"PT\" may be Fibularis tertius or Tibialis posterior; type the full name",
    "Deltoid|Deltoid is no muscle of a leg; leave it out here, face and trunk are asked for at the end"
  })
  void a_name_that_leaves_doubt_is_asked_again(String name, String message) {
    assertThat(answered("4", "right leg").reply(name)).isEqualTo(Typed.wrong(message));
  }

  @Test
  void back_undoes_one_reply() {
    Interview interview = answered("4", "right arm");
    assertThat(asked(interview.back().orElseThrow())).isEqualTo("limbs");
    assertThat(asked(interview.back().orElseThrow().back().orElseThrow())).isEqualTo("studies");
    assertThat(Interview.begin(ENGINE, ANATOMY, Facts.NONE).back()).isEmpty();
  }

  @Test
  void a_question_names_the_rules_that_wait_for_it() {
    Interview interview = answered("0", "right arm", "5");
    assertThat(interview.neededBy(interview.next().orElseThrow()))
        .first().asString().startsWith("rule X1 (Complete or limited, limb by limb)");
  }

  /** Every combination of facts that matter together, as complete studies. */
  static Stream<Facts> studies() {
    return Stream.concat(limbStudies(), otherStudies());
  }

  private static Stream<Facts> limbStudies() {
    List<Facts> found = new ArrayList<>();
    List<int[]> counts =
        List.of(new int[] {4, 3, 4}, new int[] {5, 3, 3}, new int[] {5, 2, 4}, new int[] {5, 2, 3});
    for (int studies : new int[] {0, 1, 14}) {
      for (Set<Limb> limbs : subsets(List.of(Limb.values()))) {
        List<Limb> named = List.copyOf(limbs);
        int ways = (int) Math.pow(counts.size(), named.size());
        for (int way = 0; way < ways; way++) {
          Facts facts =
              Facts.NONE.with(StudyFacts.STUDIES, studies).with(StudyFacts.LIMBS, named)
                  .with(StudyFacts.BESIDES, List.of());
          int rest = way;
          for (Limb limb : named) {
            int[] count = counts.get(rest % counts.size());
            rest /= counts.size();
            facts = facts.with(StudyFacts.MUSCLES, limb, count[0])
                .with(StudyFacts.NERVES, limb, count[1]).with(StudyFacts.LEVELS, limb, count[2]);
          }
          found.add(facts);
        }
      }
    }
    return found.stream();
  }

  private static Stream<Facts> otherStudies() {
    List<Facts> found = new ArrayList<>();
    List<Besides> all = List.of(Besides.values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i; j < all.size(); j++) {
        for (Side side : List.of(Side.LEFT, Side.BOTH)) {
          for (List<Limb> limbs : List.of(List.<Limb>of(), List.of(Limb.LEFT_ARM), List.of(Limb.RIGHT_LEG))) {
            for (int studies : new int[] {0, 3}) {
              for (Payer payer : Payer.values()) {
                for (Switch one : List.of(Switches.PARASPINALS, Switches.AXIAL)) {
                  Facts facts =
                      detailed(side)
                          .with(StudyFacts.STUDIES, studies)
                          .with(StudyFacts.LIMBS, limbs)
                          .with(StudyFacts.PAYER, payer)
                          .with(one.fact(), one.other())
                          .with(StudyFacts.BESIDES,
                              List.copyOf(new LinkedHashSet<>(List.of(all.get(i), all.get(j)))));
                  for (Limb limb : limbs) {
                    facts = facts.with(StudyFacts.MUSCLES, limb, 4)
                        .with(StudyFacts.NERVES, limb, 3).with(StudyFacts.LEVELS, limb, 4);
                  }
                  found.add(facts);
                }
              }
            }
          }
        }
      }
    }
    return found.stream();
  }

  private static Facts detailed(Side side) {
    return Facts.NONE
        .with(StudyFacts.CRANIAL_SIDE, side)
        .with(StudyFacts.LARYNX_SIDE, side)
        .with(StudyFacts.DIAPHRAGM_SIDE, side)
        .with(StudyFacts.SINGLE_FIBER_MUSCLES, 2)
        .with(StudyFacts.REPETITIVE_NERVES, 5)
        .with(StudyFacts.ARRAY_LIMBS, 1)
        .with(StudyFacts.INJECTIONS,
            List.of(side == Side.BOTH ? Injection.INJECTION_64617 : Injection.INJECTION_64616))
        .with(StudyFacts.GUIDANCE, Guidance.NEEDLE_EMG);
  }

  private static List<Set<Limb>> subsets(List<Limb> limbs) {
    List<Set<Limb>> found = new ArrayList<>();
    for (int bits = 0; bits < 1 << limbs.size(); bits++) {
      Set<Limb> some = new LinkedHashSet<>();
      for (int i = 0; i < limbs.size(); i++) {
        if ((bits & 1 << i) != 0) {
          some.add(limbs.get(i));
        }
      }
      found.add(some);
    }
    return found;
  }

  @Test
  void the_dialogue_and_the_batch_agree_on_every_combination() {
    List<String> differences = new ArrayList<>();
    studies().forEach(
        whole -> {
          Facts told = standing(whole);
          Optional<Ask> next = Interview.begin(ENGINE, ANATOMY, told).next();
          while (next.isPresent()) {
            told = copied(whole, told, next.get());
            next = Interview.begin(ENGINE, ANATOMY, told).next();
          }
          // The facts in "whole" that were never asked are not in "told": they changed nothing.
          if (!coded(told).equals(coded(whole))) {
            differences.add(whole + " told: " + coded(told) + " whole: " + coded(whole));
          }
        });
    assertThat(differences).isEmpty();
  }

  @Test
  void a_decided_answer_stays_when_a_fact_is_added() {
    List<String> differences = new ArrayList<>();
    studies().limit(2000).forEach(
        whole -> {
          Facts told = standing(whole);
          List<String> decided = null;
          for (Ask ask : whole.given().keySet()) {
            told = copied(whole, told, ask);
            if (ENGINE.answer(told) instanceof Decided answer) {
              List<String> lines = answer.lines().stream().map(Line::label).toList();
              if (decided != null && !decided.equals(lines)) {
                differences.add(whole + ": " + decided + " became " + lines);
              }
              decided = lines;
            } else if (decided != null) {
              differences.add(whole + ": no longer decided");
            }
          }
        });
    assertThat(differences).isEmpty();
  }

  /** Only what nobody is ever asked: payer and switches. */
  private static Facts standing(Facts whole) {
    Facts found = Facts.NONE;
    for (Ask ask : whole.given().keySet()) {
      if (ask.fact().standard().isPresent()) {
        found = copied(whole, found, ask);
      }
    }
    return found;
  }

  private static Facts copied(Facts whole, Facts told, Ask ask) {
    return copy(whole, told, ask.fact(), ask);
  }

  private static <T> Facts copy(
      Facts whole, Facts told, casecode.logic.Given<T> fact, Ask ask) {
    return ask.limb()
        .map(limb -> told.with(fact, limb, whole.get(fact, limb).orElseThrow()))
        .orElseGet(() -> told.with(fact, whole.get(fact).orElseThrow()));
  }

  private static List<String> coded(Facts facts) {
    Answer answer = ENGINE.answer(facts);
    return answer instanceof Decided ? lines(answer) : List.of(answer.toString());
  }
}
