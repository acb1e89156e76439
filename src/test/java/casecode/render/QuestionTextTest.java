package casecode.render;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.engine.Engine;
import casecode.intake.Interview;
import casecode.json.BundledAnatomy;
import casecode.json.BundledTables;
import casecode.logic.Facts;
import casecode.model.Limb;
import casecode.rules.StudyFacts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a question looks in terminals of several widths. */
class QuestionTextTest {

  private static final Interview BESIDES =
      Interview.begin(
          new Engine(BundledTables.all()), new BundledAnatomy(),
          Facts.NONE
              .with(StudyFacts.STUDIES, 0)
              .with(StudyFacts.LIMBS, List.of(Limb.LEFT_LEG))
              .with(StudyFacts.MUSCLES, Limb.LEFT_LEG, 4));

  private static List<String> menu(int width) {
    return QuestionText.of(BESIDES, BESIDES.next().orElseThrow(), width).print(width)
        .lines().filter(line -> line.matches(" +\\d+ .*")).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 59, 60, 70})
  void a_narrow_terminal_shows_the_choices_in_order_one_a_line(int width) {
    assertThat(menu(width).stream().map(line -> Integer.valueOf(line.strip().split(" ")[0])))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 14).boxed().toList());
  }

  @Test
  void a_wide_terminal_shows_two_columns() {
    assertThat(menu(80)).hasSize(7);
    assertThat(menu(80).get(0)).isEqualTo("   1 cranial muscles                       8 eye muscles");
  }
}
