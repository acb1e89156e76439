package casecode;

import casecode.logic.Ask;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.model.Besides;
import casecode.model.Limb;
import casecode.model.Named;
import casecode.model.YesNo;
import casecode.rules.StudyFacts;
import casecode.rules.Switches;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Studies by chance; every fact that the engine reads takes all of its values. */
public final class RandomStudies {

  private final Random random;

  public RandomStudies(long seed) {
    this.random = new Random(seed);
  }

  /** Every fact of a study by chance; what was not done is rarer than in life. */
  public Facts next() {
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
            StudyFacts.DIAPHRAGM_SIDE, StudyFacts.CERVICAL_SIDE, StudyFacts.LUMBAR_SIDE,
            StudyFacts.INDICATION, StudyFacts.GUIDANCE, Switches.PARASPINALS.fact(), Switches.FAMILY.fact(),
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

  /** A study of which one fact in some is not known yet. */
  public Facts nextPartlyKnown(int oneIn) {
    Facts known = Facts.NONE;
    for (Map.Entry<Ask, Object> given : next().given().entrySet()) {
      if (random.nextInt(oneIn) != 0) {
        known = put(known, given.getKey(), given.getKey().fact(), given.getValue());
      }
    }
    return known;
  }

  @SuppressWarnings("unchecked")
  private static <T> Facts put(Facts facts, Ask ask, Given<T> fact, Object value) {
    return ask.limb().isPresent()
        ? facts.with(fact, ask.limb().get(), (T) value)
        : facts.with(fact, (T) value);
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
