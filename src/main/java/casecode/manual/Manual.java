package casecode.manual;

import java.util.List;

/**
 * A command as somebody can type it: its words, its options, and the commands below it.
 *
 * @param header what it does, in a sentence
 * @param description more about it, by paragraph
 * @param examples whole command lines
 */
public record Manual(
    String name, String header, List<String> description, List<String> examples,
    List<Argument> arguments, List<Option> options, List<Manual> commands) {

  public Manual {
    description = List.copyOf(description);
    examples = List.copyOf(examples);
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
    commands = List.copyOf(commands);
  }

  List<String> commandNames() {
    return commands.stream().map(Manual::name).toList();
  }

  List<String> optionNames() {
    return options.stream().flatMap(option -> option.names().stream()).toList();
  }
}
