package casecode.logic;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value of a fact is one of these. */
public record Is<T>(Fact<T> fact, List<T> values) implements Condition {

  public Is {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values for " + fact.id());
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Is<T> is(Fact<T> fact, T... values) {
    return new Is<>(fact, List.of(values));
  }

  @Override
  public Check check(View view) {
    Reading<T> reading = fact.in(view);
    if (reading instanceof Reading.Known<T> known) {
      return Check.of(values.contains(known.value()));
    }
    return Check.unknown(((Reading.Missing<T>) reading).next());
  }

  @Override
  public String words() {
    return fact.label()
        + " is "
        + values.stream().map(fact::say).collect(Collectors.joining(" or "));
  }

  @Override
  public List<Evidence> evidence(View view) {
    Reading<T> reading = fact.in(view);
    if (!(reading instanceof Reading.Known<T> known)) {
      return List.of(Evidence.of(Truth.UNKNOWN, fact.label() + " is not known"));
    }
    Truth truth = Truth.of(values.contains(known.value()));
    if (fact instanceof Decision<?> decision) {
      return decision.because(view).stream().map(text -> Evidence.of(truth, text)).toList();
    }
    return List.of(Evidence.of(truth, fact.label() + " is " + fact.say(known.value())));
  }

  @Override
  public Stream<Fact<?>> facts() {
    return Stream.of(fact);
  }
}
