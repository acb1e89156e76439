package casecode.intake;

import casecode.anatomy.Muscles;
import casecode.logic.Ask;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.model.Besides;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Named;
import casecode.model.Side;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a typed reply adds to what was told before, by the kind of fact that was asked for. */
record Replies(Muscles muscles, Told told) {

  /** What is told after the reply, or what is wrong with it. */
  // The fact's own kind says which values fit, so the cast cannot miss.
  @SuppressWarnings("unchecked")
  Typed<Told> to(Ask ask, String typed) {
    if (Unread.isOfLabel(ask.fact()) && ask.fact().kind() instanceof Kind.OneOf<?> meanings) {
      return Choices.one(typed, meanings.choices())
          .then(value -> Typed.read(told.with((Given<Object>) ask.fact(), value)));
    }
    return fact(ask, typed).then(more -> Typed.read(told.with(more)));
  }

  @SuppressWarnings("unchecked")
  private Typed<Facts> fact(Ask ask, String typed) {
    if (ask.fact().equals(StudyFacts.MUSCLES) && typed.matches("(?s).*\\p{L}.*")
        && !typed.strip().equalsIgnoreCase("none")) {
      return names(ask.limb().orElseThrow(), typed);
    }
    if (ask.limb().isPresent()) {
      return Counts.ofLimb(told.facts(), ask.limb().get(), (Given<Integer>) ask.fact(), typed);
    }
    if (ask.fact().equals(StudyFacts.BESIDES)) {
      return besides(typed);
    }
    Kind<?> kind = ask.fact().kind();
    if (kind instanceof Kind.Count) {
      Given<Integer> fact = (Given<Integer>) ask.fact();
      return Counts.one(typed, fact).then(n -> Typed.read(told.facts().with(fact, n)));
    }
    if (kind instanceof Kind.OneOf<?> one) {
      return chosen((Given<Named>) ask.fact(), Choices.one(typed, one.choices()));
    }
    if (kind instanceof Kind.SomeOf<?> some) {
      return chosenSome((Given<Collection<Named>>) ask.fact(), typed, some);
    }
    throw new IllegalStateException(ask.fact().id() + " cannot be asked");
  }

  private Typed<Facts> chosen(Given<Named> fact, Typed<? extends Named> choice) {
    return choice.then(value -> Typed.read(told.facts().with(fact, value)));
  }

  private <E extends Named> Typed<Facts> chosenSome(
      Given<Collection<Named>> fact, String typed, Kind.SomeOf<E> some) {
    return Choices.some(typed, some.choices())
        .then(values -> Typed.read(told.facts().with(fact, List.copyOf(values))));
  }

  /** Muscle names where a count is asked for: {@code APB, FDI, EDC}. */
  private Typed<Facts> names(Limb limb, String typed) {
    List<Muscle> found = new ArrayList<>();
    for (String name : typed.split("[,;]")) {
      if (name.isBlank()) {
        continue;
      }
      Typed<Muscle> muscle = LimbMuscle.read(muscles, limb, name.strip());
      if (!(muscle instanceof Typed.Read<Muscle> read)) {
        return Typed.wrong(((Typed.Wrong<Muscle>) muscle).message());
      }
      found.add(read.value());
    }
    return Typed.read(told.facts().with(StudyFacts.NAMED, limb, List.copyOf(found)));
  }

  /** Regions may carry their side: {@code cranial both, trunk}. */
  private Typed<Facts> besides(String typed) {
    List<String> names = new ArrayList<>();
    Facts sided = told.facts();
    for (String part : typed.split(Choices.SEPARATOR)) {
      String[] words = sideLast(part.strip());
      Typed<Side> side =
          words.length == 2
              ? Choices.one(words[1], Side.STATED)
              : Typed.wrong("");
      if (side instanceof Typed.Read<Side> given
          && !words[1].matches("[0-9]+")
          && Choices.one(words[0], List.of(Besides.values())) instanceof Typed.Read<Besides> region
          && EmgRegions.SIDES.containsKey(region.value())) {
        names.add(words[0]);
        sided = sided.with(EmgRegions.SIDES.get(region.value()), given.value());
      } else {
        names.add(part);
      }
    }
    Facts known = sided;
    return Choices.some(String.join(",", names), List.of(Besides.values()))
        .then(found -> Typed.read(known.with(StudyFacts.BESIDES, List.copyOf(found))));
  }

  /** The name and the side of {@code cranial both}, {@code cranial=both} or {@code left face}. */
  private static String[] sideLast(String part) {
    String[] last = part.split("[\\s=]+(?=\\S+$)");
    String[] first = part.split("\\s+", 2);
    return first.length == 2 && isSide(first[0]) ? new String[] {first[1], first[0]} : last;
  }

  private static boolean isSide(String word) {
    return !word.matches("[0-9]+")
        && Choices.one(word, Side.STATED) instanceof Typed.Read;
  }
}
