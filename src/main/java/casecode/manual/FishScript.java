package casecode.manual;

import java.util.stream.Collectors;

/** Completion in fish, from 3.0 on. */
final class FishScript {

  /** Whether a command, or none yet, is the first word of the line. */
  private static final String AT =
      """

      function __NAME_at
          set -l words (commandline -opc)
          for word in $words[2..-1]
              string match -q -- '-*' $word; and continue
              test "$word" = "$argv[1]"
              return
          end
          test -z "$argv[1]"
      end

      # How many words other than options stand behind the command.
      function __NAME_behind
          set -l words (commandline -opc)
          set -l plain (string match -v -- '-*' $words[2..-1])
          test (count $plain) -eq $argv[1]
      end

      complete -c NAME -f
      """;

  private final Manual manual;
  private final Lists lists;
  private final StringBuilder text = new StringBuilder();

  private FishScript(Manual manual) {
    this.manual = manual;
    this.lists = new Lists("__" + manual.name() + "_", manual);
  }

  static String of(Manual manual) {
    return new FishScript(manual).text();
  }

  private String text() {
    text.append(Shell.FISH.head(manual)).append(AT.replace("NAME", manual.name()));
    lists.all().forEach(this::function);
    text.append('\n');
    for (Manual command : manual.commands()) {
      line("", " -a " + command.name() + described(command.header()));
    }
    options("", manual);
    for (Manual command : manual.commands()) {
      text.append('\n');
      for (int i = 0; i < command.arguments().size(); i++) {
        argument(command, i);
      }
      options(command.name(), command);
    }
    return text.toString();
  }

  private void function(Values values, String name) {
    text.append("\nfunction ").append(name).append("\n    printf '%s\\n' ")
        .append(values.words().stream().map(FishScript::quoted).collect(Collectors.joining(" ")))
        .append("\nend\n");
  }

  private void argument(Manual command, int index) {
    Argument argument = command.arguments().get(index);
    if (!argument.values().equals(Values.UNKNOWN)) {
      String place =
          argument.offeredAgain() ? "" : "; and __" + manual.name() + "_behind " + (index + 1);
      line(command.name() + place, offered(argument.values()).replaceFirst("^ -[xr]", ""));
    }
  }

  private void options(String name, Manual command) {
    for (Option option : command.options()) {
      String names =
          option.names().stream()
              .map(word -> word.replaceFirst("^--", " -l ").replaceFirst("^-", " -s "))
              .collect(Collectors.joining());
      String value = option.takesValue() ? offered(option.values()) : "";
      line(name, names + value + described(option.description()));
    }
  }

  private void line(String condition, String rest) {
    String at = "__" + manual.name() + "_at";
    text.append("complete -c ").append(manual.name()).append(" -n '").append(at)
        .append(condition.isEmpty() ? " \"\"" : " " + condition).append('\'').append(rest)
        .append('\n');
  }

  private String offered(Values values) {
    return switch (values.kind()) {
      case WORDS -> " -x -a '(" + lists.function(values) + ")'";
      case FILE -> " -r -F";
      case FOLDER -> " -x -a '(__fish_complete_directories)'";
      case UNKNOWN -> " -x";
    };
  }

  private static String described(String description) {
    return " -d " + quoted(description);
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./=-]+")
        ? word
        : "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
