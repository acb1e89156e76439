package casecode.manual;

/**
 * A word of a command that is no option.
 *
 * @param label what it stands for, such as {@code CODE}
 * @param many whether any number of them may follow each other
 */
public record Argument(String label, String description, boolean many, Values values) {

  /** Whether every word may be one of the values; a name of several words is offered once. */
  boolean offeredAgain() {
    return many && values.words().stream().noneMatch(word -> word.contains(" "));
  }
}
