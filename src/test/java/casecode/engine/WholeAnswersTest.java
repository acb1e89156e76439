package casecode.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.RandomStudies;
import casecode.engine.Answer.Decided;
import casecode.engine.Answer.Undecided;
import casecode.json.BundledTables;
import casecode.logic.Ask;
import casecode.logic.Facts;
import casecode.logic.View;
import casecode.model.ClaimLine;
import casecode.model.Finding;
import casecode.model.Line;
import casecode.tables.Tables;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The engine codes a study in steps, of which each sees a part of it; what comes out is what the rules
 * and the tables say of the whole.
 */
class WholeAnswersTest {

  private static final int STUDIES = 4_000;

  private static final Tables TABLES = BundledTables.all();
  private static final Billing BILLING = new Billing(TABLES);

  @Test
  void steps_come_to_what_the_whole_study_comes_to() {
    Engine engine = new Engine(TABLES);
    RandomStudies studies = new RandomStudies(12);
    for (int i = 0; i < STUDIES; i++) {
      Facts study = studies.next();
      Decided answer = (Decided) engine.answer(study);
      Draft whole = Draft.of(View.of(study));
      assertThat(lines(answer)).as(study.toString()).isEqualTo(lines(study, whole));
      assertThat(messages(answer)).as(study.toString())
          .containsExactlyInAnyOrderElementsOf(messages(study, whole));
    }
  }

  @Test
  void steps_miss_what_the_whole_study_misses() {
    Engine engine = new Engine(TABLES);
    RandomStudies studies = new RandomStudies(13);
    int open = 0;
    for (int i = 0; i < STUDIES; i++) {
      Facts study = studies.nextPartlyKnown(12);
      List<Ask> missing =
          engine.answer(study) instanceof Undecided undecided ? undecided.missing() : List.of();
      assertThat(missing).as(study.toString()).isEqualTo(Draft.of(View.of(study)).missing());
      open += missing.isEmpty() ? 0 : 1;
    }
    assertThat(open).isBetween(STUDIES / 4, 3 * STUDIES / 4);
  }

  private static Stream<String> lines(List<Line> lines) {
    return lines.stream().map(line -> line.label() + " x" + line.units() + line.modified());
  }

  private static List<String> lines(Decided answer) {
    return Stream.concat(
            lines(answer.lines()), answer.lines().stream().map(Line::because).map(List::toString))
        .toList();
  }

  private static List<String> lines(Facts study, Draft whole) {
    return Stream.concat(
            lines(BILLING.withModifiers(study, whole.lines())),
            whole.entries().stream().map(entry -> entry.rule().because(View.of(study)))
                .map(List::toString))
        .toList();
  }

  private static List<String> messages(Decided answer) {
    return answer.findings().stream().map(Finding::message).toList();
  }

  private static List<String> messages(Facts study, Draft whole) {
    List<ClaimLine> lines =
        BILLING.withModifiers(study, whole.lines()).stream().map(Line::billed).toList();
    return Stream.concat(
            Findings.tried(BILLING.claim(study, lines)).tried().stream()
                .flatMap(tried -> tried.says().stream()),
            Findings.ofRules(whole).stream().map(found -> found.finding().message()))
        .toList();
  }
}
