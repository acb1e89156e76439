package casecode.manual;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completion in fish, from 3.0 on. */
final class FishScript {

  /** How the line is taken apart, whatever the program. */
  private static final String ENGINE =
      """

      # The words that are no options and no values of options.
      function __NAME_plain
          set -l words (commandline -opc)
          set -l value
          set -l bare
          for word in $words[2..-1]
              if set -q value[1]
                  set -e value
              else if set -q bare[1]
                  echo $word
              else
                  switch $word
                      case --
                          set bare yes
                      case VALUED
                          set value next
                      case '-*'
                      case '*'
                          echo $word
                  end
              end
          end
      end

      # Whether a command, or none yet, is the first word of the line.
      function __NAME_at
          set -l plain (__NAME_plain)
          test "$plain[1]" = "$argv[1]"
      end

      # How many words other than options stand behind the command.
      function __NAME_behind
          set -l plain (__NAME_plain)
          test (count $plain) -eq $argv[1]
      end

      # The value that is typed, without its quotes and without its option.
      function __NAME_typed
          set -l token (commandline -ct)
          for quote in '' '"' "'"
              if set -l value (string unescape -- $token$quote 2>/dev/null)
                  string replace -r -- '^--[^=]*=' '' $value
                  return
              end
          end
      end

      # Puts before each choice what is typed before the last = or comma.
      function __NAME_list
          set -l head (string match -r -- '^.*[=,]' (__NAME_typed))
          while read -l word
              echo "$head$word"
          end
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
    text.append(Shell.FISH.head(manual)).append(engine());
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

  private String engine() {
    return ENGINE.replace("NAME", manual.name()).replace("VALUED", String.join(" ", valued()));
  }

  /** The names of the options that take a value, in whatever command. */
  private SortedSet<String> valued() {
    return Stream.concat(Stream.of(manual), manual.commands().stream())
        .flatMap(command -> command.options().stream())
        .filter(Option::takesValue)
        .flatMap(option -> option.names().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void function(Values values, String name) {
    String choices =
        "printf '%s\\n' "
            + values.words().stream().map(FishScript::quoted).collect(Collectors.joining(" "))
            + (values.several() ? " | __" + manual.name() + "_list" : "");
    text.append("\nfunction ").append(name).append('\n');
    if (values.behind().isEmpty()) {
      text.append("    ").append(choices).append('\n');
    } else {
      text.append("    switch (__").append(manual.name()).append("_typed)\n");
      values.behind()
          .forEach(
              (word, next) ->
                  text.append("        case '").append(word).append("*'\n            ")
                      .append(lists.function(next)).append('\n'));
      text.append("        case '*'\n            ").append(choices).append("\n    end\n");
    }
    text.append("end\n");
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
