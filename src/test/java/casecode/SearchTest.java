package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.cli.ExitCode;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What somebody types, and the code that must come first; further cases stand in the transcripts. */
class SearchTest {

  @TestFactory
  Stream<DynamicTest> the_right_code_comes_first() {
    return Cases.lines("searches.jsonl").stream()
        .map(
            search ->
                DynamicTest.dynamicTest(
                    search.get("kind").asText() + ": " + search.get("query").asText(),
                    () ->
                        assertThat(names(hits(search.get("query").asText())).get(0))
                            .isEqualTo(search.get("first").asText())));
  }

  @Test
  void there_are_more_than_thirty_searches_of_every_kind() {
    List<JsonNode> searches = Cases.lines("searches.jsonl");
    assertThat(searches).hasSizeGreaterThan(30);
    assertThat(searches).extracting(search -> search.get("kind").asText())
        .contains("issue", "exact", "inflected", "part", "abbreviation", "misspelling", "number",
            "question", "anatomy");
  }

  @Test
  void each_hit_has_a_passage_and_a_command_that_can_be_run() {
    Set<String> commands = new TreeSet<>();
    for (JsonNode search : Cases.lines("searches.jsonl")) {
      for (JsonNode hit : hits(search.get("query").asText())) {
        assertThat(hit.get("passage").asText()).isNotEmpty();
        commands.add(hit.get("command").asText());
      }
    }
    assertThat(commands).hasSizeGreaterThan(30).allSatisfy(
        command ->
            assertThat(Run.of(command.replaceFirst("^casecode ", "")).exit())
                .isEqualTo(ExitCode.ANSWERED));
  }

  @Test
  void the_passage_is_of_the_section_that_was_asked_for() {
    assertThat(hits("units 95872").get(0).get("section").asText()).isEqualTo("units");
    assertThat(hits("report 95872").get(0).get("section").asText()).isEqualTo("documentation");
    assertThat(hits("95886 59").get(0).get("passage").asText()).startsWith("59: ");
  }

  @Test
  void case_and_punctuation_do_not_matter() {
    assertThat(hits("Botox, GUIDANCE?")).isEqualTo(hits("botox guidance"));
  }

  @Test
  void a_muscle_names_the_codes_of_its_region() {
    assertThat(hits("masseter --all")).anySatisfy(
        hit -> {
          assertThat(hit.get("kind").asText()).isEqualTo("muscle");
          assertThat(hit.get("decidedBy").asText())
              .isEqualTo("cranial muscles, coded 95867, 95868, 95887");
        });
  }

  @Test
  void more_words_are_not_a_question_any_more() {
    Run run = Run.of("search " + "unit ".repeat(80));
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("give a few words");
  }

  private static List<JsonNode> hits(String query) {
    JsonNode hits = Cases.json(Run.of("search --json " + query).out()).get("hits");
    return Stream.iterate(0, i -> i < hits.size(), i -> i + 1).map(hits::get).toList();
  }

  private static List<String> names(List<JsonNode> hits) {
    return hits.stream()
        .map(hit -> hit.has("code") ? hit.get("code").asText() : hit.get("name").asText())
        .toList();
  }
}
