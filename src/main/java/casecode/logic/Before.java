package casecode.logic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A day is given and lies before this one. */
public record Before(Fact<Optional<LocalDate>> fact, LocalDate limit) implements Condition {

  @Override
  public Check check(View view) {
    Reading<Optional<LocalDate>> reading = fact.in(view);
    if (reading instanceof Reading.Known<Optional<LocalDate>> known) {
      return Check.of(known.value().isPresent() && known.value().get().isBefore(limit));
    }
    return Check.unknown(((Reading.Missing<Optional<LocalDate>>) reading).next());
  }

  @Override
  public String words() {
    return fact.label() + " is before " + limit;
  }

  @Override
  public List<Evidence> evidence(View view) {
    String value =
        fact.in(view) instanceof Reading.Known<Optional<LocalDate>> known
            ? fact.say(known.value())
            : "not known";
    return List.of(Evidence.of(check(view).truth(), fact.label() + " is " + value));
  }

  @Override
  public Stream<Fact<?>> facts() {
    return Stream.of(fact);
  }
}
