package casecode.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every part holds. No as soon as one part is no, whatever else is missing (Kleene). */
public record All(List<Condition> parts) implements Condition {

  public All {
    parts = List.copyOf(parts);
    if (parts.size() < 2) {
      throw new IllegalArgumentException("all of fewer than two");
    }
  }

  public static All all(Condition... parts) {
    return new All(List.of(parts));
  }

  @Override
  public Check check(View view) {
    Optional<Check> unknown = Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      Check check = parts.get(i).check(view);
      if (check.truth() == Truth.NO) {
        return Check.NO;
      }
      if (check.truth() == Truth.UNKNOWN && unknown.isEmpty()) {
        unknown = Optional.of(check);
      }
    }
    return unknown.orElse(Check.YES);
  }

  @Override
  public String words() {
    return parts.stream().map(All::inWords).collect(Collectors.joining(" and "));
  }

  /** A part in words, as it stands beside an "and". */
  public static String inWords(Condition part) {
    return part instanceof Any ? "(" + part.words() + ")" : part.words();
  }

  @Override
  public List<Evidence> evidence(View view) {
    Truth truth = check(view).truth();
    List<Evidence> all = new ArrayList<>();
    for (Condition part : parts) {
      if (part.check(view).truth() == truth) {
        all.addAll(part.evidence(view));
      }
    }
    return all;
  }

  @Override
  public Stream<Fact<?>> facts() {
    return parts.stream().flatMap(Condition::facts);
  }
}
