package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases that others published, with the answer that they gave. */
class PublishedCasesTest {

  @TestFactory
  Stream<DynamicTest> every_published_case_gets_the_published_lines() {
    return Cases.lines("published.jsonl").stream()
        .map(entry -> DynamicTest.dynamicTest(name(entry), () -> check(entry)));
  }

  private static String name(JsonNode entry) {
    return entry.get("id").asText() + " " + entry.get("source").asText();
  }

  private static void check(JsonNode entry) {
    Run run = Run.of("suggest --study - --json", entry.get("study").toString());
    JsonNode answer = Cases.json(run.out());
    assertThat(answer.get("status").asText()).as(run.toString()).isEqualTo("decided");
    assertThat(Cases.coded(answer)).containsExactlyElementsOf(Cases.texts(entry.get("lines")));
  }
}
