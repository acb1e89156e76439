package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.engine.Answer.Decided;
import casecode.engine.Checker;
import casecode.engine.Engine;
import casecode.engine.Submitted;
import casecode.engine.Verdict;
import casecode.json.BundledTables;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.model.Besides;
import casecode.model.ClaimLine;
import casecode.model.Limb;
import casecode.model.Line;
import casecode.model.Named;
import casecode.model.Severity;
import casecode.model.YesNo;
import casecode.rules.StudyFacts;
import casecode.rules.Switches;
import casecode.tables.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What suggest answers without an error, check passes. */
class SuggestedLinesPassTest {

  private static final int STUDIES = 100_000;

  private final Random random = new Random(4);

  @Test
  void every_answer_without_an_error_passes() {
    Tables tables = BundledTables.all();
    Engine engine = new Engine(tables);
    Checker checker = new Checker(tables);
    int passed = 0;
    for (int i = 0; i < STUDIES; i++) {
      Facts study = study();
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

  /** Every fact of a study by chance; what was not done is rarer than in life. */
  private Facts study() {
    Facts facts =
        Facts.NONE
            .with(StudyFacts.STUDIES, random.nextInt(3) == 0 ? 0 : random.nextInt(18))
            .with(StudyFacts.LIMBS, some(List.of(Limb.values()), 2))
            .with(StudyFacts.BESIDES, some(List.of(Besides.values()), 6))
            .with(StudyFacts.DATE,
                random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(2014, 1, 1).plusDays(random.nextInt(5000))))
            .with(StudyFacts.INJECTIONS, one(StudyFacts.INJECTIONS))
            .with(StudyFacts.ARRAY_LIMBS, 1 + random.nextInt(2))
            .with(StudyFacts.SINGLE_FIBER_MUSCLES, 1 + random.nextInt(4))
            .with(StudyFacts.REPETITIVE_NERVES, 1 + random.nextInt(3));
    for (Given<?> choice :
        List.of(StudyFacts.PAYER, StudyFacts.SETTING, StudyFacts.COMPONENT_STATED,
            StudyFacts.DISTINCT, StudyFacts.CRANIAL_SIDE, StudyFacts.LARYNX_SIDE,
            StudyFacts.DIAPHRAGM_SIDE, StudyFacts.GUIDANCE, Switches.FAMILY.fact(),
            Switches.AXIAL.fact())) {
      facts = chosen(facts, choice);
    }
    for (Limb limb : facts.get(StudyFacts.LIMBS).orElseThrow()) {
      facts =
          facts
              .with(StudyFacts.MUSCLES, limb, 1 + random.nextInt(8))
              .with(StudyFacts.NERVES, limb, random.nextInt(5))
              .with(StudyFacts.LEVELS, limb, random.nextInt(6))
              .with(StudyFacts.LIMB_CONDUCTION, limb,
                  YesNo.of(random.nextBoolean()));
    }
    return facts;
  }

  private <T> Facts chosen(Facts facts, Given<T> fact) {
    return fact.kind() instanceof Kind.OneOf<?> of
        ? put(facts, fact, of.choices())
        : put(facts, fact, ((Kind.Switched<?>) fact.kind()).choices());
  }

  @SuppressWarnings("unchecked")
  private <T> Facts put(Facts facts, Given<T> fact, List<?> choices) {
    return facts.with(fact, (T) choices.get(random.nextInt(choices.size())));
  }

  private <E> Collection<E> some(List<E> choices, int oneIn) {
    return choices.stream().filter(choice -> random.nextInt(oneIn) == 0).toList();
  }

  private <E extends Named> Collection<E> one(Given<Collection<E>> fact) {
    List<E> choices = ((Kind.SomeOf<E>) fact.kind()).choices();
    return List.of(choices.get(random.nextInt(choices.size())));
  }
}
