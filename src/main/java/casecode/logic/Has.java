package casecode.logic;

import casecode.model.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fact of several choices holds at least one of these. */
public record Has<E extends Named>(Given<Collection<E>> fact, List<E> members)
    implements Condition {

  public Has {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("no members for " + fact.id());
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <E extends Named> Has<E> has(Given<Collection<E>> fact, E... members) {
    return new Has<>(fact, List.of(members));
  }

  @Override
  public Check check(View view) {
    for (int i = 0; i < members.size(); i++) {
      Optional<Boolean> held = view.holds(fact, members.get(i));
      if (held.isEmpty()) {
        return Check.unknown(view.ask(fact));
      }
      if (held.get()) {
        return Check.YES;
      }
    }
    return Check.NO;
  }

  @Override
  public String words() {
    return fact.label() + " include " + named(members, " or ");
  }

  @Override
  public List<Evidence> evidence(View view) {
    List<E> found = new ArrayList<>();
    for (E member : members) {
      Optional<Boolean> held = view.holds(fact, member);
      if (held.isEmpty()) {
        return List.of(Evidence.of(Truth.UNKNOWN, fact.label() + " are not known"));
      }
      if (held.get()) {
        found.add(member);
      }
    }
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
