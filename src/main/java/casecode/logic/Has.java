package casecode.logic;

import casecode.model.Named;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fact of several choices holds at least one of these. */
public record Has<E extends Named>(Fact<Collection<E>> fact, List<E> members)
    implements Condition {

  public Has {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("no members for " + fact.id());
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <E extends Named> Has<E> has(Fact<Collection<E>> fact, E... members) {
    return new Has<>(fact, List.of(members));
  }

  @Override
  public Check check(View view) {
    Reading<Collection<E>> reading = fact.in(view);
    if (reading instanceof Reading.Known<Collection<E>> known) {
      return Check.of(!Collections.disjoint(known.value(), members));
    }
    return Check.unknown(((Reading.Missing<Collection<E>>) reading).next());
  }

  @Override
  public String words() {
    return fact.label() + " include " + named(members, " or ");
  }

  @Override
  public List<Evidence> evidence(View view) {
    if (!(fact.in(view) instanceof Reading.Known<Collection<E>> known)) {
      return List.of(Evidence.of(Truth.UNKNOWN, fact.label() + " are not known"));
    }
    List<E> found = members.stream().filter(known.value()::contains).toList();
    return List.of(
        found.isEmpty()
            ? Evidence.of(Truth.NO, "no " + named(members, " or "))
            : Evidence.of(Truth.YES, named(found, ", ")));
  }

  @Override
  public Stream<Fact<?>> facts() {
    return Stream.of(fact);
  }

  private static String named(List<? extends Named> members, String between) {
    return members.stream().map(Named::words).collect(Collectors.joining(between));
  }
}
