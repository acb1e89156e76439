package casecode.logic;

import casecode.model.Limb;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole number that follows from the facts: a count, a sum, a number of limbs. */
public sealed interface Number extends Slot {

  /** What is known of it. */
  Range range(View view);

  /** What it counts, in the plural, for example {@code muscles}. */
  String words();

  /** So many of it, for example {@code 6 muscles}. */
  String amount(int value);

  Stream<Fact<?>> facts();

  /** Its value in words; only when it is exactly known. */
  default String say(View view) {
    return amount(range(view).least());
  }

  @Override
  default String fill(View view, Condition when) {
    return say(view);
  }

  /** Always the same number. */
  record Fixed(int value, String words) implements Number {
    public static final Fixed ONE = new Fixed(1, "1");

    @Override
    public Range range(View view) {
      return Range.exactly(value);
    }

    @Override
    public String amount(int amount) {
      return words;
    }

    @Override
    public Stream<Fact<?>> facts() {
      return Stream.empty();
    }
  }

  /** The value of a counted fact. */
  record Count(Given<Integer> fact) implements Number {
    @Override
    public Range range(View view) {
      if (fact.in(view) instanceof Reading.Known<Integer> known) {
        return Range.exactly(known.value());
      }
      Kind.Count kind = (Kind.Count) fact.kind();
      return new Range(kind.least(), kind.most(), Optional.of(view.ask(fact)));
    }

    @Override
    public String words() {
      return ((Kind.Count) fact.kind()).plural();
    }

    @Override
    public String amount(int value) {
      return fact.say(value);
    }

    @Override
    public Stream<Fact<?>> facts() {
      return Stream.of(fact);
    }
  }

  /** One if the condition holds, else nothing. */
  record OneIf(Condition condition, String singular) implements Number {
    @Override
    public Range range(View view) {
      Check check = condition.check(view);
      return switch (check.truth()) {
        case YES -> Range.exactly(1);
        case NO -> Range.exactly(0);
        case UNKNOWN -> new Range(0, 1, check.next());
      };
    }

    @Override
    public String words() {
      return "1 if " + condition.words();
    }

    @Override
    public String amount(int value) {
      return value == 0 ? "no " + singular : singular;
    }

    @Override
    public Stream<Fact<?>> facts() {
      return condition.facts();
    }
  }

  /** How many of the limbs meet a condition, each limb judged by itself. */
  record Limbs(Given<Collection<Limb>> of, Condition where, String singular, String plural)
      implements Number {

    @Override
    public Range range(View view) {
      if (!(of.in(view) instanceof Reading.Known<Collection<Limb>> known)) {
        return new Range(0, Limb.values().length, Optional.of(view.ask(of)));
      }
      Range sum = Range.exactly(0);
      OneIf one = new OneIf(where, singular);
      for (Limb limb : known.value()) {
        sum = sum.plus(one.range(view.from(limb)));
      }
      return sum;
    }

    /** The limbs that meet the condition for certain. */
    public List<Limb> counted(View view) {
      List<Limb> counted = new ArrayList<>();
      if (of.in(view) instanceof Reading.Known<Collection<Limb>> known) {
        for (Limb limb : known.value()) {
          if (where.holds(view.from(limb))) {
            counted.add(limb);
          }
        }
      }
      return List.copyOf(counted);
    }

    @Override
    public String words() {
      return plural;
    }

    @Override
    public String amount(int value) {
      return value + " " + (value == 1 ? singular : plural);
    }

    @Override
    public Stream<Fact<?>> facts() {
      return Stream.concat(Stream.of(of), where.facts());
    }
  }

  /** Several numbers together. */
  record Sum(List<Number> parts, String singular, String plural) implements Number {
    public Sum {
      parts = List.copyOf(parts);
    }

    @Override
    public Range range(View view) {
      Range sum = Range.exactly(0);
      for (Number part : parts) {
        sum = sum.plus(part.range(view));
      }
      return sum;
    }

    @Override
    public String words() {
      return plural;
    }

    @Override
    public String amount(int value) {
      return value + " " + (value == 1 ? singular : plural);
    }

    /** What is added up, for the rule book. */
    public String parts(String between) {
      return parts.stream().map(Number::words).collect(Collectors.joining(between));
    }

    @Override
    public Stream<Fact<?>> facts() {
      return parts.stream().flatMap(Number::facts);
    }
  }
}
