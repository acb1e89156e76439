package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is asked of a claim that fails, and what follows from a yes, word by word. */
class RepairCasesTest {

  @TestFactory
  Stream<DynamicTest> each_claim_is_asked_what_may_put_it_right() {
    return Cases.lines("repairs.jsonl").stream()
        .map(each -> DynamicTest.dynamicTest(each.get("name").asText(), () -> {
          JsonNode verdict = Cases.json(Run.of("check --json " + each.get("claim").asText()).out());
          assertThat(verdict.get("findings"))
              .anySatisfy(finding -> {
                assertThat(finding.path("repair").asText()).isEqualTo(each.get("repair").asText());
                assertThat(finding.get("source")).isEqualTo(each.get("source"));
              });
        }));
  }
}
