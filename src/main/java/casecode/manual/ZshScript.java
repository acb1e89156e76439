package casecode.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completion in zsh, on its {@code _arguments}; to be sourced, or found in {@code fpath}. */
final class ZshScript {

  private final Manual manual;
  private final Lists lists;

  private ZshScript(Manual manual) {
    this.manual = manual;
    this.lists = new Lists("_" + manual.name() + "_", manual);
  }

  static String of(Manual manual) {
    return new ZshScript(manual).text();
  }

  private String text() {
    String name = manual.name();
    StringBuilder text =
        new StringBuilder("#compdef " + name + "\n").append(Shell.ZSH.head(manual));
    lists.all().forEach((values, function) -> text.append(function(function, values)));
    text.append("\n_").append(name).append("_commands() {\n  local -a known\n  known=(\n");
    manual.commands()
        .forEach(
            command ->
                text.append("    ")
                    .append(Shell.quoted(command.name() + ":" + command.header())).append('\n'));
    text.append("  )\n  _describe -t commands command known\n}\n\n_").append(name).append("() {\n")
        .append("  local curcontext=$curcontext state line ret=1\n  typeset -A opt_args\n")
        .append(arguments("  ", "-C", manual,
            List.of("1:COMMAND:_" + name + "_commands", "*:: :->rest")))
        .append("  if [[ $state == rest ]]; then\n    case $words[1] in\n");
    for (Manual command : manual.commands()) {
      text.append("      ").append(command.name()).append(")\n")
          .append(arguments("        ", "", command, places(command))).append("        ;;\n");
    }
    return text.append("    esac\n  fi\n  return ret\n}\n\n")
        .append("if [[ $funcstack[1] == _").append(name).append(" ]]; then\n  _").append(name)
        .append(" \"$@\"\nelse\n  compdef _").append(name).append(' ').append(name)
        .append("\nfi\n").toString();
  }

  private String function(String name, Values values) {
    String ways =
        values.behind().entrySet().stream()
            .map(
                entry ->
                    "  if compset -P " + Shell.quoted(entry.getKey()) + "; then\n    "
                        + lists.function(entry.getValue()) + " \"$@\"\n    return\n  fi\n")
            .collect(Collectors.joining());
    String several = values.several() ? "  compset -P '*,'\n" : "";
    String suffix = values.goOn() ? " -S ''" : values.several() ? " -q -S ," : "";
    return values.words().stream().map(Shell::quoted)
        .collect(
            Collectors.joining(" ",
                "\n" + name + "() {\n" + ways + several + "  local -a known\n  known=(",
                ")\n  compadd \"$@\"" + suffix
                    + " -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' -a known\n}\n"));
  }

  private String arguments(String indent, String flags, Manual command, List<String> places) {
    return Stream.concat(command.options().stream().flatMap(this::specs), places.stream())
        .map(spec -> " \\\n" + indent + "  " + Shell.quoted(spec))
        .collect(
            Collectors.joining("", indent + ("_arguments -s -S " + flags).strip(), " && ret=0\n"));
  }

  private List<String> places(Manual command) {
    return Stream.iterate(0, i -> i < command.arguments().size(), i -> i + 1)
        .map(
            i -> {
              Argument argument = command.arguments().get(i);
              return (argument.offeredAgain() ? "*" : String.valueOf(i + 1)) + ":"
                  + escaped(argument.label()) + ":" + action(argument.values());
            })
        .toList();
  }

  /** A spec for each name; the names of an option exclude each other unless it may come again. */
  private Stream<String> specs(Option option) {
    String once =
        option.names().size() > 1 ? "(" + String.join(" ", option.names()) + ")" : "";
    String value =
        option.label()
            .map(label -> ":" + escaped(label) + ":" + action(option.values()))
            .orElse("");
    return option.names().stream()
        .map(
            name ->
                (option.many() ? "*" : once) + name
                    + (option.takesValue() && name.startsWith("--") ? "=" : "")
                    + "[" + escaped(option.description()) + "]" + value);
  }

  private String action(Values values) {
    return switch (values.kind()) {
      case WORDS -> lists.function(values);
      case FILE -> "_files";
      case FOLDER -> "_files -/";
      case UNKNOWN -> " ";
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(":", "\\:").replace("[", "\\[").replace("]", "\\]");
  }
}
