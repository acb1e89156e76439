package casecode.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casecode.search.Dictionary.Row;
import casecode.search.Found.Corrected;
import casecode.search.Subject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndexTest {

  private static final Place DECIDING = new Place(Place.DECIDING, "decided by", 12, "show {}");
  private static final Place TITLE = new Place(Place.TITLE, "is", 9, "show {}");
  private static final Place UNITS = new Place("units", "units", 5, "show {} units");

  private static final Subject HEART = new Subject(Kind.CODE, "11111", "the heart");
  private static final Subject LIVER = new Subject(Kind.CODE, "22222", "the liver");
  private static final Subject OLD = new Subject(Kind.DELETED, "33333", "the heart, formerly");
  private static final Subject VALVE = new Subject(Kind.MUSCLE, "Valve (left)", "heart");

  private static final List<Passage> PASSAGES =
      List.of(
          new Passage(HEART, DECIDING, "the heart"),
          new Passage(HEART, TITLE, "Recording of the heart"),
          new Passage(HEART, UNITS, "One unit for each chamber."),
          new Passage(LIVER, DECIDING, "the liver"),
          new Passage(LIVER, TITLE, "Imaging of the hepatic arteries"),
          new Passage(LIVER, UNITS, "One unit, however long."),
          new Passage(OLD, DECIDING, "the heart, formerly"),
          new Passage(OLD, TITLE, "Recording of the heart in 1990"),
          new Passage(VALVE, DECIDING, "Valve (left)"),
          new Passage(VALVE, TITLE, "Mitral"));

  private static final Dictionary DICTIONARY =
      new Dictionary(
          List.of(
              new Row(List.of("cardiac", "pump"), List.of("heart"), Optional.empty()),
              new Row(List.of("how many"), List.of(), Optional.of("units"))),
          Set.of("the", "of", "for"), List.of("22222"));

  private static Found search(String words) {
    return Found.of(Index.read(IndexMaker.text(PASSAGES, DICTIONARY)), words);
  }

  private static List<String> names(String words) {
    return search(words).hits().stream().map(hit -> hit.subject().name()).toList();
  }

  @Test
  void an_inflected_word_finds_what_is_written() {
    assertThat(names("chambers")).containsExactly("11111");
    assertThat(names("imaged livers")).containsExactly("22222");
  }

  @Test
  void what_people_say_finds_what_is_written_for_it() {
    assertThat(names("cardiac").get(0)).isEqualTo("11111");
  }

  @Test
  void a_part_of_a_word_finds_the_whole() {
    assertThat(names("hepat")).containsExactly("22222");
  }

  @Test
  void a_misspelling_is_corrected_and_told() {
    assertThat(search("lifer").corrected()).containsExactly(new Corrected("lifer", "liver"));
    assertThat(names("lifer")).containsExactly("22222");
  }

  @Test
  void what_people_say_may_be_misspelt_too() {
    assertThat(search("cardaic").corrected()).containsExactly(new Corrected("cardaic", "cardiac"));
  }

  @Test
  void a_number_is_never_corrected() {
    assertThat(search("11112").corrected()).isEmpty();
    assertThat(search("11112").unknown()).containsExactly("11112");
  }

  @Test
  void a_word_that_is_like_none_is_told_and_the_others_are_searched() {
    assertThat(search("zzzzzz liver").unknown()).containsExactly("zzzzzz");
    assertThat(names("zzzzzz liver")).containsExactly("22222");
  }

  @Test
  void words_that_tell_nothing_find_nothing() {
    assertThat(search("of the").hits()).isEmpty();
  }

  @Test
  void a_deleted_code_stands_behind_one_in_force() {
    assertThat(names("heart")).startsWith("11111", "33333");
  }

  @Test
  void a_deleted_code_that_is_named_stands_first() {
    assertThat(names("33333 heart").get(0)).isEqualTo("33333");
  }

  @Test
  void of_two_that_fit_alike_the_commoner_stands_first() {
    assertThat(names("how many")).containsExactly("22222", "11111");
  }

  @Test
  void a_section_that_is_asked_for_is_shown_at_the_subject_that_is_meant() {
    Found.Hit first = search("how many heart").hits().get(0);
    assertThat(first.subject()).isEqualTo(HEART);
    assertThat(first.passage().text()).isEqualTo("One unit for each chamber.");
    assertThat(first.command()).isEqualTo("show 11111 units");
  }

  @Test
  void codes_that_fit_by_the_same_passage_are_one_answer() {
    List<Passage> same = new ArrayList<>(PASSAGES);
    same.add(3, new Passage(HEART, UNITS, "Minutes count."));
    same.add(new Passage(new Subject(Kind.CODE, "44444", "the lung"), UNITS, "Minutes count."));
    Found found = Found.of(Index.read(IndexMaker.text(same, DICTIONARY)), "minutes");
    assertThat(found.hits()).hasSize(1);
    assertThat(found.hits().get(0).also()).extracting(Subject::name).containsExactly("44444");
  }

  @Test
  void a_command_quotes_a_name_that_a_shell_would_take_apart() {
    assertThat(search("mitral").hits().get(0).command()).isEqualTo("show \"Valve (left)\"");
  }

  @Test
  void a_passage_that_is_no_single_line_is_refused() {
    List<Passage> broken = List.of(new Passage(HEART, UNITS, "one\ttwo"));
    assertThatThrownBy(() -> IndexMaker.text(broken, DICTIONARY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_subject_with_nothing_behind_what_decides_it_is_refused() {
    List<Passage> bare = List.of(new Passage(HEART, DECIDING, "the heart"));
    assertThatThrownBy(() -> IndexMaker.text(bare, DICTIONARY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
