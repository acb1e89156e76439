package casecode.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Completion in bash, from 3.2 on; needs no package of completions. */
final class BashScript {

  /** How the line is taken apart and the choices are matched, whatever the program. */
  private static final String ENGINE =
      """
      _NAME() {
        local command='' option='' bare='' place=0 glued='' value='' quote='' before='' word undo=''
        local takes i
        local -a known line
        COMPREPLY=()
        line=()
        # Readline breaks words at =; what was typed together is put together again.
        for ((i = 1; i <= COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if ((i > 1)) && [[ -n $glued || $word == =* ]]; then
            line[${#line[@]} - 1]+=$word
            [[ $word == =* && -z $glued ]] && glued=1 || glued=''
          else
            line+=("$word")
          fi
        done
        for ((i = 0; i < ${#line[@]} - 1; i++)); do
          word=${line[i]}
          if [[ -n $option ]]; then
            option=''
          elif [[ -z $bare && $word == -- ]]; then
            bare=1
          elif [[ -z $bare && $word == -?* ]]; then
            _NAME_known "$command" "$word"
            [[ $takes == nothing ]] || option=$word
          elif [[ -z $command ]]; then
            command=$word
          else
            ((place++))
          fi
        done
        value=${line[${#line[@]} - 1]}
        if [[ -z $option && -z $bare && $value == --*=* ]]; then
          option=${value%%=*}
          before=$option=
          value=${value#*=}
        fi
        if [[ -n $option ]]; then
          _NAME_known "$command" "$option"
        elif [[ -z $bare && $value == -* ]]; then
          _NAME_known "$command" options
        elif [[ -z $command ]]; then
          _NAME_known '' commands
        else
          _NAME_known "$command" $((place + 1))
        fi
        case $value in
          [\\"\\']*) quote=${value:0:1} value=${value:1} ;;
          *) value=${value//\\\\/} ;;
        esac
        # Readline replaces only what stands behind the last =.
        if [[ $COMP_WORDBREAKS == *=* ]]; then
          before=${value%"${value##*=}"}
        fi
        if [[ $takes == file ]]; then
          compopt -o filenames 2>/dev/null
          while IFS= read -r word; do
            COMPREPLY+=("$word")
          done < <(compgen -f -- "$value")
          return
        elif [[ $takes == folder ]]; then
          compopt -o filenames 2>/dev/null
          while IFS= read -r word; do
            COMPREPLY+=("$word")
          done < <(compgen -d -- "$value")
          return
        fi
        shopt -q nocasematch || { shopt -s nocasematch; undo=1; }
        for word in "${known[@]}"; do
          if [[ $word == "$value"* ]]; then
            [[ $word == *= ]] && compopt -o nospace 2>/dev/null
            if [[ $COMP_WORDBREAKS == *=* ]]; then
              word=${word:${#before}}
            else
              word=$before$word
            fi
            [[ -n $quote ]] || printf -v word %q "$word"
            COMPREPLY+=("$word")
          fi
        done
        [[ -z $undo ]] || shopt -u nocasematch
      }

      complete -F _NAME NAME
      """;

  private BashScript() {}

  static String of(Manual manual) {
    return Shell.BASH.head(manual) + known(manual) + ENGINE.replace("NAME", manual.name());
  }

  /** What may stand for an option or an argument of a command; the same list stands once. */
  private static String known(Manual manual) {
    Map<Values, List<String>> places = new LinkedHashMap<>();
    places(places, "", manual);
    manual.commands().forEach(command -> places(places, command.name(), command));
    return places.entrySet().stream()
        .map(
            entry ->
                "    " + String.join(" | ", entry.getValue()) + ")\n      " + set(entry.getKey())
                    + " ;;\n")
        .collect(
            Collectors.joining(
                "",
                "_" + manual.name() + "_known() {\n  takes=words known=()\n"
                    + "  case \"$1 $2\" in\n",
                "    *)\n      takes=nothing ;;\n  esac\n}\n\n"));
  }

  private static void places(Map<Values, List<String>> places, String name, Manual command) {
    if (!command.commands().isEmpty()) {
      add(places, "'" + name + " commands'", Values.of(command.commandNames()));
    }
    add(places, "'" + name + " options'", Values.of(command.optionNames()));
    for (int i = 0; i < command.arguments().size(); i++) {
      Argument argument = command.arguments().get(i);
      String at = argument.offeredAgain() ? "'[" + (i + 1) + "-9]*" : (i + 1) + "'";
      add(places, "'" + name + " " + at, argument.values());
    }
    for (Option option : command.options()) {
      if (option.takesValue()) {
        option.names().forEach(word -> add(places, "'" + name + " " + word + "'", option.values()));
      }
    }
  }

  private static void add(Map<Values, List<String>> places, String place, Values values) {
    places.computeIfAbsent(values, none -> new ArrayList<>()).add(place);
  }

  private static String set(Values values) {
    return switch (values.kind()) {
      case WORDS ->
          values.words().stream().map(Shell::quoted)
              .collect(Collectors.joining(" ", "known=(", ")"));
      case FILE -> "takes=file";
      case FOLDER -> "takes=folder";
      case UNKNOWN -> "takes=anything";
    };
  }
}
