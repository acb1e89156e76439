package casecode.json;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.intake.Study;
import casecode.logic.Facts;
import casecode.model.Besides;
import casecode.model.Problem;
import casecode.model.Side;
import casecode.model.YesNo;
import casecode.rules.StudyFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a study in JSON says, and what is wrong with it. */
class StudyReaderTest {

  private static Study read(String json) {
    return new StudyReader(new BundledAnatomy()).read(new ValueSplitter.Piece(json.replace('\'', '"'), 7));
  }

  private static Facts facts(String json) {
    Study study = read(json);
    assertThat(study.problems()).isEmpty();
    return study.facts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"needleEmg":{"limbs":[{"limb":"right-arm","muscles":3.0}]}}|needleEmg.limbs[0].muscles: must be a whole number, not 3.0
          {"needleEmg":{"limbs":[{"limb":"right-arm","muscles":true}]}}|needleEmg.limbs[0].muscles: must be a whole number, not true or false
          {"needleEmg":{"limbs":[{"limb":"right-arm","muscles":-2}]}}|needleEmg.limbs[0].muscles: must be a whole number, not -2
          {"needleEmg":{"limbs":[{"limb":"right-arm","muscles":0}]}}|needleEmg.limbs[0].muscles: must be at least 1; leave out what was not studied
          {"needleEmg":{"limbs":[{"muscles":4}]}}|needleEmg.limbs[0].limb: is missing; name the limb
          {"needleEmg":{"limbs":[{"limb":"right-arn","muscles":4}]}}|needleEmg.limbs[0].limb: unknown value "right-arn"; did you mean "right-arm"?
          {"needleEmg":{"limbs":[{"limb":"right-arm","muscles":4},{"limb":"right-arm","muscles":5}]}}|needleEmg.limbs[1].limb: the right arm is named twice; give each limb once
          {"needleEmg":{"limbs":4}}|needleEmg.limbs: must be a list, not a number
          {"needleEmg":{"regions":[{"region":"cranail"}]}}|needleEmg.regions[0].region: unknown value "cranail"; did you mean "cranial"?
          {"needleEmg":{"regions":[{"region":"trunk","side":"lft"}]}}|needleEmg.regions[0].side: unknown value "lft"; did you mean "left"?
          {"needelEmg":{}}|needelEmg: unknown field; did you mean "needleEmg"?
          {"repetitiveStimulation":{"stim":1}}|repetitiveStimulation.stim: unknown field; known are nerves
          {"needleEmg":{"limbs":[{"limb":"right-arm","muscles":["Brachioradalis"]}]}}|needleEmg.limbs[0].muscles[0]: unknown muscle; did you mean "Brachioradialis" or "Brachialis" or "brachialis anticus"?
          {"needleEmg":{"limbs":[{"limb":"right-arm","muscles":["TA"]}]}}|needleEmg.limbs[0].muscles[0]: Tibialis anterior lies in the leg, but stands under the right arm
          {"needleEmg":{"limbs":[{"limb":"right-arm","muscles":["L APB"]}]}}|needleEmg.limbs[0].muscles[0]: says left, but stands under the right arm
          {"needleEmg":{"limbs":[{"limb":"right-arm","muscles":[]}]}}|needleEmg.limbs[0].muscles: must hold at least one muscle; leave out a limb that was not studied
          {"needleEmg":{"muscles":[{"name":"L Deltoid","side":"right"}]}}|needleEmg.muscles[0]: its side is right, but its name says left
          {"needleEmg":{"limbs":[{"limb":"right-arm","muscles":["Bilateral APB"]}]}}|needleEmg.limbs[0].muscles[0]: says both sides, but stands under the right arm
          {"nerveConduction":{"studies":[{"nerve":"medain","type":"motor"}]}}|nerveConduction.studies[0].nerve: unknown nerve; did you mean "median"?
          {"needleEmg":{"muscles":[{"name":"R MG","nerve":"tibail"}]}}|needleEmg.muscles[0].nerve: unknown nerve; did you mean "tibial"?
          {"needleEmg":{"muscles":[{"name":"R MG","roots":"Z9"}]}}|needleEmg.muscles[0].roots: unknown root; write them as C5-6 or L5-S1
          {"needleEmg":{"muscles":[{"name":"R MG","roots":"S1, S6"}]}}|needleEmg.muscles[0].roots: unknown root; write them as C5-6 or L5-S1
          {"nerveConduction":{"studies":2147483648}}|nerveConduction.studies: must be at most 999
          {"dateOfService":"2026-02-30"}|dateOfService: no date; write it as 2026-03-02
          {"dateOfService":"03/02/2026"}|dateOfService: no date; write it as 2026-03-02
          {"payer":"medicaid"}|payer: unknown value "medicaid"; did you mean "medicare"?
          {"setting":7}|setting: must be text, not a number
          {"nerveConduction":{"preconfiguredArrayLimbs":5}}|nerveConduction.preconfiguredArrayLimbs: must be at most 4
          {"nerveConduction":{"studies":[{"nerve":"median","type":"motr"}]}}|nerveConduction.studies[0].type: unknown value "motr"; did you mean "motor"?
          {"nerveConduction":{"studies":[{"type":"motor"}]}}|nerveConduction.studies[0].nerve: is missing; name the nerve
          {"chemodenervation":{"injections":["64611"]}}|chemodenervation.injections[0]: unknown value "64611"; use 64612, 64615, 64616, 64617, 64642, 64643, 64644, 64645, 64646, 64647
          {"blinkReflex":"yes"}|blinkReflex: must be true or false, not text
          [1]|line 7: a study is an object {...}, not a list
          {"id":|line 7, column 7: the value is cut short; close what is open
          {"id":"a" "b":1}|line 7, column 11: no valid JSON here; check commas, quotes and brackets
          {"id":"a","id":"b"}|line 7, column 11: a field stands twice; give it once
          """)
  void a_mistake_names_its_place_and_what_to_do(String json, String problem) {
    assertThat(read(json).problems()).extracting(Problem::text).containsExactly(problem);
  }

  @Test
  void every_mistake_of_a_study_is_named() {
    assertThat(read("{'payer':'x','blinkReflex':1,'nothing':2}").problems()).hasSize(3);
  }

  @Test
  void without_nerve_conduction_none_is_assumed_and_that_is_remembered() {
    Facts facts = facts("{}");
    assertThat(facts.get(StudyFacts.STUDIES)).contains(0);
    assertThat(facts.get(StudyFacts.CONDUCTION_ASSUMED)).contains(YesNo.YES);
    assertThat(facts("{'nerveConduction':{'studies':0}}").get(StudyFacts.CONDUCTION_ASSUMED))
        .isEmpty();
  }

  @Test
  void left_and_right_of_a_region_are_both_and_a_region_given_twice_is_one() {
    Facts facts =
        facts(
            "{'needleEmg':{'regions':[{'region':'cranial','side':'left'},{'region':'trunk'},"
                + "{'region':'cranial','side':'right'},{'region':'trunk'}]}}");
    assertThat(facts.get(StudyFacts.CRANIAL_SIDE)).contains(Side.BOTH);
    assertThat(facts.get(StudyFacts.BESIDES)).contains(List.of(Besides.CRANIAL, Besides.TRUNK));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'nerve':'median','type':'motor','side':'right','record':'APB','fWave':true}|1
          {'nerve':'median','type':'motor','side':'right','record':'APB'},{'nerve':'Median ','type':'motor','side':'right','record':'apb'}|1
          {'nerve':'median','type':'motor','side':'both'}|2
          {'nerve':'median','type':'motor','side':'right'},{'nerve':'median','type':'sensory','side':'right'}|2
          {'nerve':'median','type':'sensory','record':'D1'},{'nerve':'median','type':'sensory','record':'D2'}|2
          {'nerve':'fibular','type':'motor','record':'EDB','side':'left'},{'nerve':'deep peroneal','type':'motor','record':'Ext Dig Brev','side':'left'}|1
          {'nerve':'ulnar','type':'motor','record':'ADM','side':'left'},{'nerve':'ulnar','type':'motor','record':'FDI','side':'left'}|2
          {'nerve':'Blink reflex','type':'motor'},{'nerve':'RNS','type':'motor'},{'nerve':'SSR','type':'sensory'},{'nerve':'SSEP','type':'sensory'},{'nerve':'F wave','type':'motor'},{'nerve':'SFEMG','type':'motor'}|0
          {'nerve':'sural','type':'sensory','record':'ankle'},{'nerve':'sural','type':'sensory','record':'Lat Mall'},{'nerve':'sural','type':'sensory','record':'lateral malleolus'},{'nerve':'sural','type':'sensory','record':'calf'}|1
          {'nerve':'radial','type':'sensory','record':'snuffbox'},{'nerve':'radial','type':'sensory','record':'Base 1st Digit'},{'nerve':'radial','type':'sensory','record':'dorsum'}|1
          {'nerve':'radial','type':'sensory','record':'Base 1st Digit'},{'nerve':'radial','type':'sensory','record':'1st Digit'},{'nerve':'radial','type':'sensory','record':'thumb'}|2
          {'nerve':'sup peroneal','type':'sensory','record':'ankle'},{'nerve':'superficial peroneal','type':'sensory','record':'Ant Lat Mall'}|1
          {'nerve':'peroneal','type':'motor','record':'PL'},{'nerve':'superficial peroneal','type':'motor','record':'PL'}|1
          {'nerve':'tibial','type':'motor','record':'AH'},{'nerve':'medial plantar','type':'motor','record':'AH'},{'nerve':'tibial','type':'motor','record':'ADM'},{'nerve':'lateral plantar','type':'motor','record':'ADM'}|2
          {'nerve':'ulnar','type':'sensory','record':'dorsum of hand'},{'nerve':'DUC','type':'sensory'}|1
          {'nerve':'median','type':'mixed','record':'wrist'},{'nerve':'median','type':'mixed','record':'palm'}|1
          {'nerve':'median','type':'motor','record':'APB'},{'nerve':'median','type':'motor','record':'2nd Lumb'},{'nerve':'ulnar','type':'motor','record':'Interossei'},{'nerve':'ulnar','type':'motor','record':'ADM'}|4
          {'nerve':'median','type':'motor','record':'FCR'},{'nerve':'median','type':'motor','record':'PT'}|2
          {'nerve':'common fibular','type':'motor','record':'EDB'},{'nerve':'deep ulnar','type':'motor','record':'ADM'},{'nerve':'MCN','type':'motor','record':'biceps'},{'nerve':'accessory','type':'motor','record':'trapezius'}|4
          {'nerve':'median','type':'motor','side':'left'},{'nerve':'median','type':'motor','record':'APB','side':'left'}|1
          {'nerve':'ulnar','type':'sensory','record':'5th Digit','side':'left'},{'nerve':'dorsal ulnar cutaneous','type':'sensory','side':'left'}|2
          {'nerve':'tibial','type':'h-reflex','record':'soleus','side':'left'},{'nerve':'tibial','type':'motor','record':'AH','side':'left'}|2
          """)
  void listed_studies_are_counted_by_nerve_test_recording_and_side(String list, int count) {
    assertThat(facts("{'nerveConduction':{'studies':[" + list + "]}}").get(StudyFacts.STUDIES))
        .contains(count);
  }

  @Test
  void a_region_whose_side_is_left_out_once_may_be_on_either_side() {
    assertThat(
            facts("{'needleEmg':{'regions':[{'region':'cranial'},{'region':'cranial','side':'left'}]}}")
                .get(StudyFacts.CRANIAL_SIDE))
        .isEmpty();
  }

  @Test
  void a_limb_that_had_nerve_conduction_leaves_the_number_open() {
    assertThat(
            facts("{'needleEmg':{'limbs':[{'limb':'left-leg','muscles':3,'nerveConduction':true}]}}")
                .get(StudyFacts.STUDIES))
        .isEmpty();
  }

  @Test
  void a_service_without_its_count_is_asked_for() {
    assertThat(facts("{'repetitiveStimulation':{}}").get(StudyFacts.BESIDES))
        .contains(List.of(Besides.REPETITIVE));
  }

  @Test
  void the_id_is_echoed_and_else_the_line_is_named() {
    assertThat(read("{'id':'case-7'}").id()).isEqualTo("case-7");
    assertThat(read("{'id':12}").id()).isEqualTo("12");
    assertThat(read("{}").id()).isEqualTo("7");
  }

  @ParameterizedTest
  @CsvSource({
    "Tibial,S1-2", "deep peroneal,'L4, L5'", "PIN,C7/C8", "phrenic,C3-4-5", "Facial,CN VII",
    "'',''", "anterior interosseous,C8 and T1"
  })
  void every_usual_way_to_write_a_nerve_and_its_roots_is_read(String nerve, String roots) {
    assertThat(
            read("{'needleEmg':{'muscles':[{'name':'R MG','nerve':'" + nerve + "','roots':'" + roots
                    + "'}]}}")
                .problems())
        .isEmpty();
  }
}
