package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.engine.Answer.Decided;
import casecode.engine.Checker;
import casecode.engine.Engine;
import casecode.engine.Submitted;
import casecode.engine.Verdict;
import casecode.json.BundledTables;
import casecode.logic.Facts;
import casecode.model.Besides;
import casecode.model.ClaimLine;
import casecode.model.Line;
import casecode.model.Severity;
import casecode.rules.StudyFacts;
import casecode.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What suggest answers without an error, check passes. */
class SuggestedLinesPassTest {

  private static final int STUDIES = 100_000;

  @Test
  void every_answer_without_an_error_passes() {
    Tables tables = BundledTables.all();
    Engine engine = new Engine(tables);
    Checker checker = new Checker(tables);
    RandomStudies studies = new RandomStudies(4);
    int passed = 0;
    for (int i = 0; i < STUDIES; i++) {
      Facts study = studies.next();
      Decided answer = (Decided) engine.answer(study);
      boolean error = answer.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
      if (!error && !answer.lines().isEmpty()) {
        Verdict verdict = checker.check(new Submitted("c", study, lines(study, answer), List.of()));
        assertThat(verdict.status()).as(study + " " + verdict).isEqualTo(Verdict.Status.PASS);
        passed++;
      }
    }
    assertThat(passed).isGreaterThan(STUDIES / 2);
  }

  /** The lines of the answer and the injections that the claim already has, each set apart. */
  private static List<ClaimLine> lines(Facts study, Decided answer) {
    List<ClaimLine> lines = new ArrayList<>(answer.lines().stream().map(Line::billed).toList());
    if (study.get(StudyFacts.BESIDES).orElseThrow().contains(Besides.CHEMODENERVATION)) {
      study.get(StudyFacts.INJECTIONS).orElseThrow()
          .forEach(given -> lines.add(ClaimLine.of(given.code(), 1, List.of("59"))));
    }
    return lines;
  }
}
