package casecode.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.catalog.Source;
import casecode.json.BundledCatalog;
import casecode.logic.Basis;
import casecode.logic.Condition;
import casecode.logic.Decision;
import casecode.logic.Fact;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.Guard;
import casecode.logic.Not;
import casecode.logic.NotShown;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.logic.View;
import casecode.tables.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for every rule of the book. */
class RuleBookTest {

  private static Stream<Rule<?>> rules() {
    return RuleBook.decisions().stream().flatMap(decision -> decision.rules().stream());
  }

  private static Stream<Fact<?>> factsRead() {
    return Stream.concat(
        rules().flatMap(rule -> rule.when().facts()),
        RuleBook.guards().stream().flatMap(guard -> guard.when().facts()));
  }

  @Test
  void ids_of_rules_and_guards_are_unique() {
    List<String> ids =
        Stream.concat(rules().map(Rule::id), RuleBook.guards().stream().map(Guard::id)).toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void ids_of_facts_are_unique() {
    // By identity: facts of one id are equal, and a set of equals would hide the second.
    Set<Fact<?>> facts = Collections.newSetFromMap(new IdentityHashMap<>());
    factsRead().forEach(facts::add);
    facts.addAll(StudyFacts.ALL);
    assertThat(facts.stream().map(Fact::id).toList()).doesNotHaveDuplicates();
  }

  /** The engine and a file of studies take one day of a quarter for the other. */
  @Test
  void codes_change_with_the_quarter() {
    LocalDate end = LocalDate.of(2027, 1, 1);
    for (LocalDate day = LocalDate.of(2010, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      assertThat(era(day)).as(day.toString())
          .isEqualTo(era(Edition.firstDay(day)));
    }
  }

  private static List<String> era(LocalDate day) {
    return Eras.ERA.because(View.of(Facts.NONE.with(StudyFacts.DATE, Optional.of(day))));
  }

  @Test
  void every_code_that_a_rule_yields_is_in_the_catalog_and_in_force() {
    BundledCatalog catalog = new BundledCatalog();
    for (Decision<Bill> decision : RuleBook.CODES) {
      for (Rule<Bill> rule : decision.rules()) {
        assertThat(catalog.find(rule.then().code()))
            .as(rule.id())
            .get()
            .isInstanceOf(casecode.catalog.CodeRecord.Active.class);
      }
    }
  }

  @Test
  void every_citation_resolves() {
    Set<String> keys =
        new BundledCatalog().sources().stream().map(Source::id).collect(Collectors.toSet());
    Stream<Basis> bases =
        Stream.of(
                rules().map(Rule::basis),
                RuleBook.guards().stream().map(Guard::basis),
                Switches.ALL.stream().map(Switch::basis))
            .flatMap(all -> all);
    assertThat(bases.flatMap(basis -> basis.sources().stream())).allMatch(keys::contains);
  }

  @Test
  void no_decision_takes_the_unknown_for_a_no() {
    List<Condition> found = new ArrayList<>();
    rules().forEach(rule -> collect(rule.when(), found));
    assertThat(found).isEmpty();
  }

  private static void collect(Condition condition, List<Condition> found) {
    if (condition instanceof NotShown) {
      found.add(condition);
    } else if (condition instanceof casecode.logic.All all) {
      all.parts().forEach(part -> collect(part, found));
    } else if (condition instanceof casecode.logic.Any any) {
      any.parts().forEach(part -> collect(part, found));
    } else if (condition instanceof Not not) {
      collect(not.part(), found);
    }
  }

  @Test
  void every_fact_of_a_study_is_read_by_some_rule() {
    Set<Fact<?>> read = factsRead().collect(Collectors.toSet());
    assertThat(StudyFacts.ALL).filteredOn(fact -> !read.contains(fact))
        .as("facts that nothing reads").containsExactly(StudyFacts.THORACIC_SIDE);
  }

  @Test
  void every_fact_that_can_be_asked_says_what_it_asks_and_how_else_to_give_it() {
    assertThat(StudyFacts.ALL)
        .filteredOn(fact -> fact.standard().isEmpty())
        .allSatisfy(
            fact -> {
              assertThat(fact.question()).contains("?");
              assertThat(fact.help()).isNotBlank();
              assertThat(fact.field()).isNotBlank();
              assertThat(fact.option()).startsWith("--");
            });
  }

  @Test
  void every_rule_can_be_printed() {
    assertThat(rules()).allSatisfy(
        rule -> {
          assertThat(rule.when().words()).isNotBlank();
          assertThat(rule.then().words()).isNotBlank();
        });
  }

  @Test
  void a_rule_of_the_day_reads_no_fact_of_a_limb_by_itself() {
    for (Decision<?> decision : RuleBook.decisions()) {
      if (decision.scope() == Scope.DAY) {
        for (Rule<?> rule : decision.rules()) {
          assertThat(direct(rule.when()).filter(fact -> fact.scope() == Scope.LIMB))
              .as(rule.id())
              .isEmpty();
        }
      }
    }
  }

  /** The facts of a condition outside counts of limbs, which look at each limb by itself. */
  private static Stream<Fact<?>> direct(Condition condition) {
    if (condition instanceof casecode.logic.All all) {
      return all.parts().stream().flatMap(RuleBookTest::direct);
    }
    if (condition instanceof casecode.logic.Any any) {
      return any.parts().stream().flatMap(RuleBookTest::direct);
    }
    if (condition instanceof Not not) {
      return direct(not.part());
    }
    return condition instanceof casecode.logic.Within ? Stream.empty() : condition.facts();
  }

  @Test
  void every_switch_has_two_values_and_a_fact_that_says_both() {
    assertThat(Switches.ALL).hasSize(6).allSatisfy(
        one -> {
          assertThat(one.standard()).isNotEqualTo(one.other());
          assertThat(one.fact().standard()).contains(one.standard());
        });
  }

  @Test
  void every_constant_decision_of_this_package_is_in_the_book() throws Exception {
    List<Decision<?>> constants = new ArrayList<>();
    for (Class<?> part :
        List.of(NerveConduction.class, DayFamily.class, LimbExtent.class, LimbCodes.class,
            RegionCodes.class, OtherServices.class, ModifierRules.class, Eras.class)) {
      for (java.lang.reflect.Field field : part.getDeclaredFields()) {
        if (Decision.class.equals(field.getType())) {
          constants.add((Decision<?>) field.get(null));
        }
      }
    }
    assertThat(RuleBook.decisions()).containsExactlyInAnyOrderElementsOf(constants);
  }

  @Test
  void looked_up_facts_are_never_asked() {
    assertThat(factsRead().filter(Given.class::isInstance).map(fact -> (Given<?>) fact))
        .filteredOn(fact -> fact.scope() != Scope.DAY && fact.scope() != Scope.LIMB)
        .allMatch(fact -> fact.question().isEmpty());
  }
}
