package casecode.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.json.BundledTables;
import casecode.logic.Facts;
import casecode.logic.View;
import casecode.model.ClaimLine;
import casecode.model.Code;
import casecode.model.Finding;
import casecode.model.Payer;
import casecode.rules.StudyFacts;
import casecode.tables.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guards that look at lines, on lines that no study would give. */
class ClaimTest {

  private static final Tables TABLES = BundledTables.all();

  private static List<String> raised(Facts facts, String lines) {
    List<ClaimLine> claim =
        Arrays.stream(lines.split(" "))
            .map(text -> text.split("x"))
            .map(p -> ClaimLine.of(Code.of(p[0]), p.length > 1 ? Integer.parseInt(p[1]) : 1, List.of()))
            .toList();
    Claim all = new Claim(facts, claim, TABLES);
    List<Findings.Found> found = new ArrayList<>(Findings.ofLines(all));
    found.addAll(Findings.ofAges(View.of(all.whole())));
    return Findings.inOrder(found).stream().map(Finding::rule).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "95908 95885x3 95886x2,limb-cap",
    "95908 95885x2 95886x2,''",
    "95860 95885 95908,ptp ptp",
    "95860 95887 95908,ptp family",
    "95867 95887 95908,ptp",
    "95886,add-on",
    "95870x5,mue",
    "95870x4,''",
    "95907 95908,ptp"
  })
  void lines_that_cannot_stand_together_are_named(String lines, String rules) {
    assertThat(raised(Facts.NONE, lines))
        .containsExactly(
            Arrays.stream(rules.split(" ")).filter(r -> !r.isEmpty()).toArray(String[]::new));
  }

  @Test
  void cpt_rules_know_no_ncci_and_no_mue_but_both_families_still_clash() {
    Facts cpt = Facts.NONE.with(StudyFacts.PAYER, Payer.CPT);
    assertThat(raised(cpt, "95908 95860 95885 95870x5")).containsExactly("family");
  }

  @ParameterizedTest
  @CsvSource({"51785,2024-08-05,mue-age", "95860,2024-08-05,mue-age", "95860,2026-10-05,ptp-age",
      "51785,2026-10-05,ptp-age mue-age"})
  void the_age_of_the_row_that_was_used_counts(String lines, LocalDate day, String rules) {
    assertThat(raised(Facts.NONE.with(StudyFacts.DATE, Optional.of(day)), lines))
        .containsExactly(rules.split(" "));
  }
}
