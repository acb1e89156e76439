package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.logic.Guard;
import casecode.logic.Rule;
import casecode.rules.RuleBook;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** For each rule and each guard a case that fires it and a near miss that does not. */
class RuleCasesTest {

  /** Guards that no study can raise; they are tested on lines. */
  private static final Set<String> ONLY_ON_A_CLAIM = Set.of("limb-cap", "mue-none");

  @TestFactory
  Stream<DynamicTest> each_rule_fires_on_its_case_and_not_on_the_near_miss() {
    return Cases.lines("rules.jsonl").stream()
        .flatMap(
            entry ->
                Stream.of("fires", "near")
                    .map(
                        which ->
                            DynamicTest.dynamicTest(
                                entry.get("rule").asText() + " " + which + ": "
                                    + entry.get("name").asText(),
                                () -> check(entry, which))));
  }

  private static void check(JsonNode entry, String which) {
    JsonNode example = entry.get(which);
    String options = options(example);
    String study = example.get("study").toString();
    JsonNode answer =
        Cases.json(Run.of("suggest --study - --json" + options, study).out());
    if (example.has("status")) {
      assertThat(answer.get("status").asText()).isEqualTo(example.get("status").asText());
    } else {
      assertThat(answer.get("status").asText()).as(answer.toString()).isEqualTo("decided");
      assertThat(Cases.coded(answer))
          .containsExactlyElementsOf(Cases.texts(example.get("lines")));
    }
    String explained = Run.of("explain --study - --json" + options, study).out();
    assertThat(fired(answer, Cases.json(explained)).contains(entry.get("rule").asText()))
        .as("fired in " + study)
        .isEqualTo(which.equals("fires"));
  }

  private static String options(JsonNode example) {
    StringBuilder options = new StringBuilder();
    if (example.has("switches")) {
      for (Map.Entry<String, JsonNode> one : example.get("switches").properties()) {
        options.append(" --switch ").append(one.getKey()).append('=')
            .append(one.getValue().asText());
      }
    }
    return example.has("distinct")
        ? options + " --distinct " + example.get("distinct").asText()
        : options.toString();
  }

  private static Set<String> fired(JsonNode answer, JsonNode explained) {
    Set<String> rules = new TreeSet<>();
    answer.get("findings").forEach(finding -> rules.add(finding.get("rule").asText()));
    for (JsonNode decision : explained.get("decisions")) {
      for (JsonNode tried : decision.get("tried")) {
        if (tried.get("truth").asText().equals("yes")) {
          rules.add(tried.get("rule").asText());
        }
      }
    }
    return rules;
  }

  @Test
  void every_rule_and_every_guard_has_a_case() {
    Set<String> told = new TreeSet<>(ONLY_ON_A_CLAIM);
    Cases.lines("rules.jsonl").forEach(entry -> told.add(entry.get("rule").asText()));
    Set<String> held = new TreeSet<>();
    RuleBook.decisions().stream()
        .flatMap(decision -> decision.rules().stream())
        .map(Rule::id)
        .forEach(held::add);
    RuleBook.GUARDS.stream().map(Guard::id).forEach(held::add);
    assertThat(told).isEqualTo(held);
  }
}
