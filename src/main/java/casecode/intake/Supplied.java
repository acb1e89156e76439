package casecode.intake;

import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Limb;
import casecode.model.Side;
import casecode.rules.MuscleCounting;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was given besides a report; each muscle and region of it answers one row at most. */
final class Supplied {

  /** A muscle or region with its side, and which rows it may be. */
  private record Item(String words, Side side, Predicate<Gap> fits) {}

  private final Facts facts;
  private final List<Limb> counted;
  private final List<Item> unused = new ArrayList<>();

  /** What is known before the report is read. */
  Supplied(Facts facts, Needled needled) {
    this.facts = facts;
    this.counted =
        Limb.listed(needled.limbs()).stream()
            .filter(limb -> facts.get(StudyFacts.MUSCLES, limb).isPresent())
            .toList();
    needled.muscles().forEach(
        (limb, muscles) ->
            muscles.forEach(
                muscle ->
                    unused.add(
                        new Item(limb.side().words() + " " + muscle.name(), limb.side(),
                            gap -> gap.mayBe(muscle)))));
    needled.regions().forEach(
        (region, side) ->
            unused.add(
                new Item(
                    region.words() + (side == Side.UNSAID ? "" : ", " + side.words()), side,
                    gap -> gap.mayBe(region))));
  }

  /** The count that was given. */
  Optional<Integer> count(Given<Integer> fact) {
    return facts.get(fact);
  }

  /** The muscles or regions given that a row can be, in words; they answer no other row. */
  Optional<String> muscles(Gap gap) {
    List<Item> found = new ArrayList<>();
    for (Side side : gap.sides()) {
      unused.stream()
          .filter(item -> meets(item.side(), side) && item.fits().test(gap))
          .findFirst()
          .ifPresent(found::add);
    }
    if (found.size() < gap.sides().size()) {
      return Optional.empty();
    }
    unused.removeAll(found);
    return Optional.of(
        found.stream().map(Item::words).distinct().collect(Collectors.joining(", ")));
  }

  /** The limbs whose counts were given and that a row can belong to; none, or one for each side. */
  List<Limb> limbs(Gap gap) {
    List<Limb> found = new ArrayList<>();
    for (Side side : gap.sides()) {
      counted.stream()
          .filter(limb -> meets(limb.side(), side) && gap.mayLieIn(limb))
          .findFirst()
          .ifPresent(found::add);
    }
    return found.size() < gap.sides().size() ? List.of() : found;
  }

  /** The counts of a limb as they were given, in words. */
  String counts(Limb limb) {
    return limb.words() + " "
        + MuscleCounting.DERIVED.stream()
            .flatMap(fact -> facts.get(fact, limb).map(fact::say).stream())
            .collect(Collectors.joining(", "));
  }

  private static boolean meets(Side given, Side needed) {
    return needed == Side.UNSAID || given == Side.UNSAID || given == Side.BOTH || given == needed;
  }
}
