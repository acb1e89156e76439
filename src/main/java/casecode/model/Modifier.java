package casecode.model;

/** A modifier as it is printed, for example {@code 26}. */
public record Modifier(String value) implements Worded {
  @Override
  public String words() {
    return "modifier " + value;
  }
}
