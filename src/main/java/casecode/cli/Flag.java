package casecode.cli;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** An option that is given or left out; a value with it would say the contrary, or nothing. */
final class Flag implements IParameterPreprocessor {

  /** What stands before a value that is written with its option; else it is a blank. */
  private static final String SEPARATOR = "=";

  @Override
  public boolean preprocess(
      Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
    if (SEPARATOR.equals(info.get("separator"))) {
      throw new ParameterException(command.commandLine(),
          ((OptionSpec) option).longestName() + " takes no value; give it or leave it out");
    }
    return false;
  }
}
