package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.model.Severity;
import casecode.rules.Edits;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For each edit a claim that raises it, with every word of the finding, and a near miss. */
class EditCasesTest {

  private static final List<JsonNode> CASES = Cases.lines("edits.jsonl");

  @TestFactory
  Stream<DynamicTest> each_edit_finds_its_case() {
    return CASES.stream().map(each -> test(each, "finds", () -> {
      JsonNode verdict = check(each.get("fires").asText());
      assertThat(verdict.get("status").asText()).isEqualTo(each.get("status").asText());
      assertThat(verdict.get("findings")).contains(each.get("finding"));
    }));
  }

  @TestFactory
  Stream<DynamicTest> each_edit_lets_the_near_miss_be() {
    return CASES.stream().map(each -> test(each, "lets be", () ->
        assertThat(check(each.get("near").asText()).findValuesAsText("message"))
            .noneMatch(message -> message.contains(each.get("says").asText()))));
  }

  private static DynamicTest test(
      JsonNode each, String what, Executable check) {
    return DynamicTest.dynamicTest(
        each.get("rule").asText() + " " + what + ": " + each.get("name").asText(), check);
  }

  private static JsonNode check(String claim) {
    return Cases.json(Run.of("check --json " + claim).out());
  }

  @ParameterizedTest
  @CsvSource({
    "--date 2013-06-01 64613, no-data, a code of its time",
    "95860-59 99213,          no-data, could not be checked in full",
  })
  void what_no_table_covers_never_passes(String claim, String status, String says) {
    JsonNode verdict = check(claim);
    assertThat(verdict.get("status").asText()).isEqualTo(status);
    assertThat(verdict.findValuesAsText("message")).anySatisfy(m -> assertThat(m).contains(says));
  }

  @ParameterizedTest
  @ValueSource(strings = {"95860-59 99213", "95861-59 95870", "95861 95870-59"})
  void a_59_that_a_pair_may_need_on_either_line_is_not_questioned(String claim) {
    assertThat(check(claim).findValuesAsText("message"))
        .noneMatch(message -> message.contains("no pair on the claim needs it"));
  }

  @Test
  void every_edit_has_a_case() {
    assertThat(CASES).extracting(each -> each.get("rule").asText())
        .containsExactlyInAnyOrderElementsOf(
            Edits.ALL.stream().map(edit -> edit.guard().id()).toList());
  }

  @Test
  void every_error_of_the_book_has_a_repair() {
    assertThat(Edits.ALL)
        .filteredOn(edit -> edit.guard().severity() == Severity.ERROR)
        .allSatisfy(edit -> assertThat(edit.repairs()).isNotEmpty());
  }
}
