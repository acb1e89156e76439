package casecode.json;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.intake.Study;
import casecode.model.BodyRegion;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Problem;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came before is not read again, and means what it meant. */
class RepeatedStudiesTest {

  private final StudyReader reader = new StudyReader(new BundledAnatomy());

  private Study read(String json) {
    return reader.read(new ValueSplitter.Piece(json.replace('\'', '"'), 1));
  }

  private Study readOften(String json) {
    read(json);
    read(json);
    read(json);
    return read(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{'needleEmg':{'limbs':[{'limb':'right-arm','muscles':6,'nerves':3},{'limb':'left-leg','levels':4}]}}",
    "{'needleEmg':{'limbs':[{'limb':'right-leg','muscles':5,'nerveConduction':true}]}}",
    "{'needleEmg':{'limbs':[{'limb':'right-arm','muscles':['Deltoid','APB','Brachioradialis']}]}}",
    "{'needleEmg':{'limbs':[{'limb':'right-arm','muscles':['Deltoid'],'nerves':4}]}}",
    "{'needleEmg':{'limbs':[{'limb':'right-leg','muscles':['R Tibialis anterior','Right VMO']}]}}",
    "{'needleEmg':{'limbs':[{'limb':'right-arm','muscles':['Deltoid']}],'muscles':['R ADM']}}",
    "{'needleEmg':{'limbs':[{'limb':'right-leg','muscles':['MG']}],'muscles':['R ADM','R MG']}}",
    "{'needleEmg':{'limbs':[{'limb':'left-arm','muscles':[{'name':'Deltoid','nerve':'ulnar'}]}]}}",
    "{'needleEmg':{'limbs':[{'limb':'left-arm','muscles':['Trapezius','Cervical paraspinals']}]}}",
    "{'needleEmg':{'limbs':[{'limb':'left-arm','muscles':['Deltoid','Deltiod']}]}}",
    "{'needleEmg':{'limbs':[{'limb':'left-arm','muscles':['Deltoid','TA']}]}}",
    "{'needleEmg':{'limbs':[{'limb':'left-arm','muscles':['R Deltoid']}]}}",
    "{'needleEmg':{'limbs':[{'limb':'left-arm','muscles':[]}]}}",
    "{'needleEmg':{'limbs':[{'limb':'left-arm','muscles':0},{'muscles':4},{'limb':'left-arn'}]}}",
    "{'needleEmg':{'limbs':[{'limb':'left-arm','muscles':4,'extra':1}]}}",
    "{'needleEmg':{'limbs':[{'limb':'left-arm','muscles':4},{'limb':'left-arm','muscles':4}]}}",
    "{'needleEmg':{'limbs':[{'limb':'left\\u002darm','muscles':4}]}}",
    "{'needleEmg':{'limbs':[{'limb':'left-arm','muscles':4,'muscles':5}]}}",
    "{'needleEmg':{'regions':[{'region':'trunk','side':'left'},{'region':'cranial'}]}}",
    "{'nerveConduction':{'studies':[{'nerve':'median','type':'motor','side':'left','fWave':true}]}}",
    "{'nerveConduction':{'studies':[{'nerve':'ulnar','type':'sensory','side':'both'},{'nerve':'ulnar','type':'sensory','side':'left'}]}}",
    "{'nerveConduction':{'studies':[{'nerve':'ulnar','type':'motor','record':'FDI'},{'nerve':'ulnar','type':'motor','record':'ADM'}]}}",
    "{'nerveConduction':{'studies':[{'nerve':'medain','type':'motor'},{'type':'motor'},{'nerve':'ulnar','type':'moter'}]}}",
    "{'nerveConduction':{'studies':[{'nerve':'median','type':'motor','side':'left','more':[[[1]]]}]}}",
    "{'nerveConduction':{'studies':[{'nerve':'blink','type':'blink-reflex'}, 4, 'x']}}"
  })
  void a_study_that_comes_again_means_the_same(String json) {
    Study first = new StudyReader(new BundledAnatomy())
        .read(new ValueSplitter.Piece(json.replace('\'', '"'), 1));
    assertThat(readOften(json)).isEqualTo(first);
  }

  @Test
  void a_mistake_that_comes_again_is_told_where_it_stands_now() {
    readOften("{'needleEmg':{'limbs':[{'limb':'right-arn','muscles':4}]}}");
    assertThat(
            read("{'needleEmg':{'limbs':[{'limb':'left-leg','muscles':4},{'limb':'right-arn','muscles':4}]}}")
                .problems())
        .containsExactly(
            new Problem(
                "needleEmg.limbs[1].limb",
                "unknown value \"right-arn\"; did you mean \"right-arm\"?"));
  }

  @Test
  void a_limb_that_came_before_is_told_to_be_named_twice_where_it_stands_now() {
    String limb = "{'limb':'right-arm','muscles':4}";
    readOften("{'needleEmg':{'limbs':[" + limb + "]}}");
    assertThat(read("{'needleEmg':{'limbs':[" + limb + ", {'limb':'left-leg'}," + limb + "]}}").problems())
        .containsExactly(
            new Problem(
                "needleEmg.limbs[2].limb", "the right arm is named twice; give each limb once"));
  }

  @Test
  void a_label_that_arm_and_leg_share_is_settled_by_a_limb_that_came_before() {
    readOften("{'needleEmg':{'limbs':[{'limb':'right-leg','muscles':['Tibialis anterior']}]}}");
    Study study =
        read("{'needleEmg':{'limbs':[{'limb':'right-leg','muscles':['Tibialis anterior']}],'muscles':['R ADM']}}");
    assertThat(new ArrayList<>(study.facts().get(StudyFacts.NAMED, Limb.RIGHT_LEG).orElse(List.of())))
        .extracting(Muscle::region)
        .containsExactly(BodyRegion.LEG, BodyRegion.LEG);
  }

  @Test
  void texts_that_differ_are_not_taken_for_each_other() {
    readOften("{'needleEmg':{'limbs':[{'limb':'right-arm','muscles':4}]}}");
    Study study = readOften("{'needleEmg':{'limbs':[{'limb':'right-arm','muscles':5}]}}");
    assertThat(study.facts().get(StudyFacts.MUSCLES, Limb.RIGHT_ARM)).contains(5);
  }
}
