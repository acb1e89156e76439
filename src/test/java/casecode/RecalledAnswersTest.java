package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.engine.Engine;
import casecode.json.BundledTables;
import casecode.logic.Facts;
import casecode.tables.Tables;
import org.junit.jupiter.api.Test;

/** What is recalled is what would be found anew. */
class RecalledAnswersTest {

  private static final int STUDIES = 20_000;
  private static final int COMPARED = 5;

  @Test
  void an_engine_that_has_seen_many_studies_answers_like_a_new_one() {
    Tables tables = BundledTables.all();
    Engine used = new Engine(tables);
    RandomStudies studies = new RandomStudies(11);
    for (int i = 0; i < STUDIES; i++) {
      Facts study = studies.next();
      if (i % COMPARED == 0) {
        assertThat(used.answer(study)).as(study.toString())
            .isEqualTo(new Engine(tables).answer(study));
      } else {
        used.answer(study);
      }
    }
  }
}
