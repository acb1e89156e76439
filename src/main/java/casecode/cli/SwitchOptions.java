package casecode.cli;

import casecode.intake.Choices;
import casecode.logic.Facts;
import casecode.model.Distinct;
import casecode.rules.Choice;
import casecode.rules.StudyFacts;
import casecode.rules.Switch;
import casecode.rules.Switches;
import casecode.words.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** How the rules are to be read, whatever the study. */
final class SwitchOptions {

  @Option(
      names = "--switch",
      paramLabel = "NAME=VALUE",
      completionCandidates = Candidates.Switched.class,
      description = "decide a disputed rule, such as paraspinals=count")
  private List<String> switches = new ArrayList<>();

  @Option(
      names = "--distinct",
      paramLabel = "X",
      completionCandidates = Candidates.Distincts.class,
      description = "write XS where 59 would stand")
  private String distinct;

  /** The facts with the switches and the distinct modifier of the command line. */
  Facts applied(Facts facts) {
    Facts found = facts;
    Set<Switch> seen = new HashSet<>();
    for (String text : switches) {
      String[] parts = text.split("=", 2);
      Switch one = named(parts[0]);
      if (parts.length < 2) {
        throw new UsageError("--switch " + text + ": write " + one.id() + "=" + one.other().id());
      }
      if (!seen.add(one)) {
        throw new UsageError("--switch " + one.id() + " is given twice; give it once");
      }
      Choice value =
          FactOptions.value("--switch " + one.id(), Choices.byId(parts[1], one.choices()));
      found = found.with(one.fact(), value);
    }
    if (distinct != null) {
      found = found.with(StudyFacts.DISTINCT,
          FactOptions.value("--distinct", Choices.named(distinct, List.of(Distinct.values()))));
    }
    return found;
  }

  /** The switches and the distinct modifier of these facts, for a command line. */
  static String asTyped(Facts facts) {
    StringBuilder typed = new StringBuilder();
    for (Switch one : Switches.ALL) {
      facts.get(one.fact())
          .ifPresent(value -> typed.append(" --switch " + one.id() + "=" + value.id()));
    }
    facts.get(StudyFacts.DISTINCT)
        .ifPresent(value -> typed.append(" --distinct ").append(value.id()));
    return typed.toString();
  }

  private static Switch named(String name) {
    List<String> names = Switches.ALL.stream().map(Switch::id).toList();
    return Switches.ALL.stream()
        .filter(one -> one.id().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageError("--switch " + name + ": unknown switch" + Nearest.hint(name, names)
                    + "; switches are " + String.join(", ", names)));
  }
}
