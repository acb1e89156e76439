package casecode.cli;

import casecode.render.Page;
import casecode.render.Printable;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program as a whole: its commands, its help and its exit codes. */
@Command(
    name = "casecode",
    header = "From what was done in a needle EMG study to the CPT codes, units and modifiers.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = {
      "  casecode lookup 95861",
      "  casecode suggest --ncs 4 --limb right-arm=6/3 --limb left-arm=3",
      "  casecode check 95910 95886x2 95885-59",
      "  casecode explain 95861 95886",
      "  casecode search botox guidance"
    },
    exitCodeListHeading = "%nExit codes:%n",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%n")
public final class Casecode implements Action {

  private final Io io;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "this help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "the version")
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "a stack trace if casecode fails")
  private boolean debug;

  @Option(
      names = "--quiet",
      scope = ScopeType.INHERIT,
      description = "only errors on standard error")
  private boolean quiet;

  Casecode(Io io) {
    this.io = io;
  }

  /** Runs one command line and says how it ended; never ends the process. */
  public static ExitCode run(Io io, String... args) {
    Casecode casecode = new Casecode(io);
    Io told = io.with(() -> casecode.quiet);
    return LookupCommand.ofPlainCodes(told, args)
        .map(casecode::run)
        .orElseGet(() -> casecode.parse(told, args));
  }

  private ExitCode parse(Io told, String... args) {
    CommandLine line = line(told, args);
    ExitCode[] ended = {ExitCode.ANSWERED};
    line.setOut(new PrintWriter(io.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(io.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setExecutionStrategy(
        parsed -> {
          if (isRead(parsed)) {
            io.reading().run();
          }
          if (CommandLine.executeHelpRequest(parsed) == null) {
            ended[0] = act(parsed);
          }
          return ended[0].number();
        });
    line.setParameterExceptionHandler(
        (wrong, given) -> {
          io.complain(Printable.of(Complaint.of(wrong)));
          ended[0] = ExitCode.USAGE;
          return ended[0].number();
        });
    line.execute(args);
    return ended[0];
  }

  /** The commands that a command line needs, with their options and help; all of them for none. */
  CommandLine line(String... args) {
    return line(io, args);
  }

  private CommandLine line(Io told, String... args) {
    CommandLine line = new CommandLine(this);
    for (Subcommand each : Subcommand.values()) {
      if (each.isNeeded(args)) {
        line.addSubcommand(each.make(told));
      }
    }
    line.getCommandSpec().version("casecode " + version());
    line.setUsageHelpWidth(Page.WIDTH);
    line.setExpandAtFiles(false);
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    for (CommandLine sub : line.getSubcommands().values()) {
      sub.getCommandSpec().usageMessage().parameterListHeading("%n").optionListHeading("%n");
    }
    return line;
  }

  /** Help and answers in text are read; data is not. */
  private static boolean isRead(CommandLine.ParseResult parsed) {
    CommandLine.ParseResult last = last(parsed);
    return parsed.isUsageHelpRequested()
        || last.isUsageHelpRequested()
        || last.commandSpec().userObject() instanceof HelpCommand
        || Format.isText(last.commandSpec());
  }

  private static CommandLine.ParseResult last(CommandLine.ParseResult parsed) {
    return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
  }

  private ExitCode act(CommandLine.ParseResult parsed) {
    return last(parsed).commandSpec().userObject() instanceof Action action
        ? run(action)
        : ExitCode.ANSWERED;
  }

  private ExitCode run(Action action) {
    try {
      return action.run();
    } catch (RuntimeException | Error e) {
      return failed(e);
    }
  }

  /** Only where no command is named. */
  @Override
  public ExitCode run() {
    throw new UsageError("no command; try: casecode --help");
  }

  private ExitCode failed(Throwable thrown) {
    if (debug) {
      thrown.printStackTrace(io.err());
    }
    if (thrown instanceof UncheckedIOException) {
      io.complain("the input cannot be read; check that it is a file or a pipe");
      return ExitCode.USAGE;
    }
    if (thrown instanceof UsageError wrong) {
      wrong.mistakes().forEach(mistake -> io.complain(Printable.of(mistake)));
      return ExitCode.USAGE;
    }
    io.complain(bug(thrown));
    return ExitCode.BUG;
  }

  /** What is said of a mistake of ours; nothing of the input is quoted. */
  static String bug(Throwable thrown) {
    return "a bug in casecode (" + thrown.getClass().getSimpleName()
        + "); run it again with --debug and report what it prints";
  }

  private static String version() {
    String version = Casecode.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  static Map<String, String> exitCodes() {
    Map<String, String> all = new LinkedHashMap<>();
    Arrays.stream(ExitCode.values())
        .forEach(code -> all.put(String.valueOf(code.number()), code.words()));
    return all;
  }
}
