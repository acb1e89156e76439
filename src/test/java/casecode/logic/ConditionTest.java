package casecode.logic;

import static casecode.logic.All.all;
import static casecode.logic.Any.any;
import static casecode.logic.Is.is;
import static casecode.logic.Not.not;
import static casecode.logic.NotShown.notShown;
import static casecode.logic.Truth.NO;
import static casecode.logic.Truth.UNKNOWN;
import static casecode.logic.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import casecode.model.Limb;
import casecode.model.YesNo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The truth table of each kind of condition, on facts that may be unknown. */
class ConditionTest {

  private static final Given<YesNo> A = yesNo("a");
  private static final Given<YesNo> B = yesNo("b");
  private static final Given<Integer> N =
      Given.asked("n", Scope.DAY, new Kind.Count("muscle", "muscles", 0, 99), "n", "n?", "n", "", "");
  private static final Given<Integer> M =
      Given.asked("m", Scope.LIMB, new Kind.Count("nerve", "nerves", 0, 99), "m", "m?", "m", "", "");
  private static final Given<Collection<Limb>> LIMBS =
      Given.asked("l", Scope.DAY, Kind.SomeOf.of(Limb.values()), "limbs", "l?", "l", "", "");

  private static Given<YesNo> yesNo(String id) {
    return Given.asked(id, Scope.DAY, Kind.OneOf.of(YesNo.values()), id, id + "?", id, "", "");
  }

  private static Facts facts(Truth a, Truth b) {
    Facts facts = Facts.NONE;
    facts = a == UNKNOWN ? facts : facts.with(A, YesNo.of(a == YES));
    return b == UNKNOWN ? facts : facts.with(B, YesNo.of(b == YES));
  }

  private static Truth truth(Condition condition, Facts facts) {
    return condition.check(View.of(facts)).truth();
  }

  @ParameterizedTest
  @CsvSource({
    "YES,YES,YES,YES", "YES,NO,NO,YES", "YES,UNKNOWN,UNKNOWN,YES",
    "NO,YES,NO,YES", "NO,NO,NO,NO", "NO,UNKNOWN,NO,UNKNOWN",
    "UNKNOWN,YES,UNKNOWN,YES", "UNKNOWN,NO,NO,UNKNOWN", "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN"
  })
  void all_and_any_follow_kleene(Truth a, Truth b, Truth both, Truth either) {
    Condition isA = is(A, YesNo.YES);
    Condition isB = is(B, YesNo.YES);
    assertThat(truth(all(isA, isB), facts(a, b))).isEqualTo(both);
    assertThat(truth(any(isA, isB), facts(a, b))).isEqualTo(either);
  }

  @ParameterizedTest
  @CsvSource({"YES,NO,NO", "NO,YES,YES", "UNKNOWN,UNKNOWN,YES"})
  void not_keeps_the_unknown_and_not_shown_does_not(Truth a, Truth negated, Truth notShown) {
    assertThat(truth(not(is(A, YesNo.YES)), facts(a, UNKNOWN))).isEqualTo(negated);
    assertThat(truth(notShown(is(A, YesNo.YES)), facts(a, UNKNOWN))).isEqualTo(notShown);
  }

  @ParameterizedTest
  @CsvSource({"2,NO", "3,YES", "4,YES", "5,NO"})
  void within_includes_both_ends(int value, Truth expected) {
    Facts facts = Facts.NONE.with(N, value);
    assertThat(truth(Within.between(new Number.Count(N), 3, 4), facts)).isEqualTo(expected);
  }

  @Test
  void within_is_unknown_while_the_number_may_lie_on_both_sides() {
    assertThat(truth(Within.atLeast(new Number.Count(N), 5), Facts.NONE)).isEqualTo(UNKNOWN);
    assertThat(truth(Within.atLeast(new Number.Count(N), 0), Facts.NONE)).isEqualTo(YES);
    assertThat(truth(Within.exactly(new Number.Count(N), 100), Facts.NONE)).isEqualTo(NO);
  }

  @ParameterizedTest
  @CsvSource({"1,1,NO", "2,1,YES", "1,2,NO"})
  void exceeds_means_larger(int left, int right, Truth expected) {
    Condition exceeds =
        new Exceeds(new Number.Count(N), new Number.Fixed(right, String.valueOf(right)));
    assertThat(truth(exceeds, Facts.NONE.with(N, left))).isEqualTo(expected);
    assertThat(truth(exceeds, Facts.NONE)).isEqualTo(UNKNOWN);
  }

  @Test
  void has_is_unknown_until_the_choices_are_known() {
    Condition arm = Has.has(LIMBS, Limb.RIGHT_ARM);
    assertThat(truth(arm, Facts.NONE)).isEqualTo(UNKNOWN);
    assertThat(truth(arm, Facts.NONE.with(LIMBS, List.of()))).isEqualTo(NO);
    assertThat(truth(arm, Facts.NONE.with(LIMBS, List.of(Limb.RIGHT_ARM)))).isEqualTo(YES);
  }

  @Test
  void before_does_not_hold_for_a_date_that_nobody_gave() {
    Given<Optional<LocalDate>> day =
        Given.standing("d", Scope.DAY, new Kind.Day(), "d", Optional.empty(), "", "");
    Condition before = new Before(day, LocalDate.of(2013, 1, 1));
    assertThat(truth(before, Facts.NONE)).isEqualTo(NO);
    assertThat(truth(before, Facts.NONE.with(day, Optional.of(LocalDate.of(2012, 12, 31)))))
        .isEqualTo(YES);
    assertThat(truth(before, Facts.NONE.with(day, Optional.of(LocalDate.of(2013, 1, 1)))))
        .isEqualTo(NO);
  }

  @Test
  void limbs_are_counted_one_by_one_and_bound_what_is_unknown() {
    Number limbs =
        new Number.Limbs(LIMBS, Within.atLeast(new Number.Count(M), 3), "limb", "limbs");
    Facts facts =
        Facts.NONE
            .with(LIMBS, List.of(Limb.RIGHT_ARM, Limb.LEFT_ARM, Limb.LEFT_LEG))
            .with(M, Limb.RIGHT_ARM, 3)
            .with(M, Limb.LEFT_ARM, 2);
    Range range = limbs.range(View.of(facts));
    assertThat(List.of(range.least(), range.most())).containsExactly(1, 2);
    assertThat(range.next()).contains(Ask.of(M, Limb.LEFT_LEG));
  }

  @Test
  void the_first_unknown_part_is_asked_for() {
    Condition both = all(is(A, YesNo.YES), is(B, YesNo.YES));
    assertThat(both.check(View.of(Facts.NONE)).next()).contains(Ask.of(A));
    assertThat(both.check(View.of(Facts.NONE.with(A, YesNo.YES))).next()).contains(Ask.of(B));
  }

  @Test
  void evidence_holds_only_what_determines_the_result() {
    Condition both = all(is(A, YesNo.YES), is(B, YesNo.YES));
    assertThat(both.evidence(View.of(facts(YES, NO)))).extracting(Evidence::what)
        .containsExactly("b is no");
  }

  @Test
  void every_condition_names_the_facts_it_reads() {
    Condition nested = any(not(is(A, YesNo.YES)), all(is(B, YesNo.NO), Has.has(LIMBS, Limb.LEFT_LEG)));
    assertThat(nested.facts().map(Fact::id)).containsExactly("a", "b", "l");
  }

  @Test
  void every_kind_of_condition_has_its_truth_table_here() {
    Set<String> tested =
        Set.of("Is", "Has", "Before", "Within", "Exceeds", "All", "Any", "Not", "NotShown", "Always");
    assertThat(Stream.of(Condition.class.getPermittedSubclasses()).map(Class::getSimpleName))
        .containsExactlyInAnyOrderElementsOf(tested);
    assertThat(truth(new Always(), Facts.NONE)).isEqualTo(YES);
  }
}
