package casecode.cli;

import casecode.words.Nearest;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, and what to do. */
final class Complaint {

  private Complaint() {}

  static String of(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException unmatched
        ? unknown(unmatched)
        : wrong.getMessage();
  }

  /** Of the words that fit nowhere only the first is told: the next are most often what belongs to it. */
  private static String unknown(UnmatchedArgumentException wrong) {
    String word = wrong.getUnmatched().get(0);
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    List<String> near = near(word, command, wrong.getSuggestions());
    if (!near.isEmpty()) {
      return "unknown: " + word + "; did you mean " + String.join(" or ", near) + "?";
    }
    boolean isValue = !word.startsWith("-") && command.parent() != null;
    return "unknown: " + word + "; " + (isValue ? "put quotes around what has blanks, or " : "")
        + "try: " + command.qualifiedName() + " --help";
  }

  private static List<String> near(String word, CommandSpec command, List<String> suggested) {
    return suggested.isEmpty() && word.startsWith("-")
        ? Nearest.words(word, command.optionsMap().keySet(), 1)
        : suggested;
  }
}
