package casecode.manual;

import java.util.List;
import java.util.Optional;

/**
 * An option of a command.
 *
 * @param names every name, the short ones first
 * @param label what its value stands for; nothing where it takes none
 * @param many whether it may be given again
 */
public record Option(
    List<String> names, Optional<String> label, String description, boolean many, Values values) {

  public Option {
    names = List.copyOf(names);
  }

  boolean takesValue() {
    return label.isPresent();
  }

  /** The name in full. */
  String name() {
    return names.get(names.size() - 1);
  }
}
