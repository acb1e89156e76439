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
        local command='' option='' bare='' place=0 value='' head='' undo='' takes several i
        local text=${COMP_LINE:0:COMP_POINT} word='' any='' quote='' char kept=0 keep=0
        local -a known line
        COMPREPLY=() line=()
        # The words before the cursor as the shell reads them. What readline leaves alone of the last
        # one, and so must not come again, are its first $keep characters.
        text=${text#*"${COMP_WORDS[0]}"}
        for ((i = 0; i < ${#text}; i++)); do
          char=${text:i:1}
          if [[ $char == \\\\ && $quote != "'" ]]; then
            ((++i))
            char=${text:i:1}
            [[ -n $quote && $char != [\\"\\\\\\`\\$] ]] && word+=\\\\
            word+=$char any=1
          elif [[ -n $quote && $char == "$quote" ]]; then
            quote='' keep=$kept
          elif [[ -n $quote ]]; then
            word+=$char
          elif [[ $char == [\\"\\'] ]]; then
            quote=$char kept=$keep keep=${#word} any=1
          elif [[ $char == [[:space:]] ]]; then
            [[ -z $any ]] || line+=("$word")
            word='' any='' keep=0
          else
            word+=$char any=1
            [[ $COMP_WORDBREAKS != *"$char"* ]] || keep=${#word}
          fi
        done
        value=$word
        for word in "${line[@]}"; do
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
        if [[ -z $option && -z $bare && $value == --*=* ]]; then
          option=${value%%=*}
          head=$option=
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
        if [[ $takes == file || $takes == folder ]]; then
          compopt -o filenames 2>/dev/null
          [[ $takes == file ]] && takes=-f || takes=-d
          while IFS= read -r word; do
            word=$head$word
            # Readline itself marks only a folder that it sees whole.
            if ((keep > ${#head})) && [[ -d ${word:${#head}} ]]; then
              word+=/
              compopt -o nospace 2>/dev/null
            fi
            COMPREPLY+=("${word:keep}")
          done < <(compgen $takes -- "$value")
          return
        fi
        shopt -q nocasematch || { shopt -s nocasematch; undo=1; }
        for word in "${known[@]}"; do
          if [[ $word == *= && $value == "$word"* ]]; then
            _NAME_known "$command" "$option $word"
            head+=$word value=${value:${#word}}
            break
          fi
        done
        if [[ -n $several && $value == *,* ]]; then
          head+=${value%,*}, value=${value##*,}
        fi
        for word in "${known[@]}"; do
          if [[ $word == "$value"* ]]; then
            [[ $word == *= ]] && compopt -o nospace 2>/dev/null
            word=$head$word
            word=${word:keep}
            if [[ -z $quote ]]; then
              printf -v word %q "$word"
              word=${word//\\\\,/,}
            fi
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
                "_" + manual.name() + "_known() {\n  takes=words known=() several=''\n"
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
        option.names().forEach(word -> value(places, name + " " + word, option.values()));
      }
    }
  }

  /** What may stand for an option, and what behind each word of it that goes on. */
  private static void value(Map<Values, List<String>> places, String place, Values values) {
    add(places, "'" + place + "'", values);
    values.behind().forEach((word, next) -> value(places, place + " " + word, next));
  }

  private static void add(Map<Values, List<String>> places, String place, Values values) {
    places.computeIfAbsent(values, none -> new ArrayList<>()).add(place);
  }

  private static String set(Values values) {
    return switch (values.kind()) {
      case WORDS ->
          values.words().stream().map(Shell::quoted)
              .collect(
                  Collectors.joining(" ", values.several() ? "several=1 known=(" : "known=(", ")"));
      case FILE -> "takes=file";
      case FOLDER -> "takes=folder";
      case UNKNOWN -> "takes=anything";
    };
  }
}
