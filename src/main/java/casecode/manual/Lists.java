package casecode.manual;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A shell function for every list of choices; the same list is written once. */
final class Lists {

  private final String prefix;
  private final Map<Values, String> functions = new LinkedHashMap<>();

  Lists(String prefix, Manual manual) {
    this.prefix = prefix;
    Stream.concat(Stream.of(manual), manual.commands().stream()).forEach(this::add);
  }

  private void add(Manual command) {
    command.arguments().forEach(argument -> add(command, argument.label(), argument.values()));
    command.options().forEach(option -> add(command, option.name(), option.values()));
  }

  private void add(Manual command, String place, Values values) {
    if (values.kind() == Values.Kind.WORDS) {
      String name = place.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
      functions.putIfAbsent(values, prefix + command.name() + "_" + name);
      values.behind().forEach((word, next) -> add(command, place + word, next));
    }
  }

  /** The name of the function that knows these choices. */
  String function(Values values) {
    return functions.get(values);
  }

  Map<Values, String> all() {
    return functions;
  }
}
