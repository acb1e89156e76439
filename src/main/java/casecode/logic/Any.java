package casecode.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** At least one part holds. Yes as soon as one part is yes, whatever else is missing (Kleene). */
public record Any(List<Condition> parts) implements Condition {

  public Any {
    parts = List.copyOf(parts);
    if (parts.size() < 2) {
      throw new IllegalArgumentException("any of fewer than two");
    }
  }

  public static Any any(Condition... parts) {
    return new Any(List.of(parts));
  }

  @Override
  public Check check(View view) {
    Optional<Check> unknown = Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      Check check = parts.get(i).check(view);
      if (check.truth() == Truth.YES) {
        return Check.YES;
      }
      if (check.truth() == Truth.UNKNOWN && unknown.isEmpty()) {
        unknown = Optional.of(check);
      }
    }
    return unknown.orElse(Check.NO);
  }

  @Override
  public String words() {
    return parts.stream()
        .map(part -> part instanceof All ? "(" + part.words() + ")" : part.words())
        .collect(Collectors.joining(" or "));
  }

  @Override
  public List<Evidence> evidence(View view) {
    Truth truth = check(view).truth();
    List<Evidence> all = new ArrayList<>();
    for (Condition part : parts) {
      if (part.check(view).truth() == truth) {
        all.addAll(part.evidence(view));
        if (truth == Truth.YES) {
          return all;
        }
      }
    }
    return all;
  }

  @Override
  public Stream<Fact<?>> facts() {
    return parts.stream().flatMap(Condition::facts);
  }
}
