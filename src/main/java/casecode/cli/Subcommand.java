package casecode.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The commands, in the order of the help. Each is made only when it is needed, as making one costs. */
enum Subcommand {
  LOOKUP("lookup", io -> new LookupCommand(io)),
  SUGGEST("suggest", io -> new SuggestCommand(io)),
  CHECK("check", io -> new CheckCommand(io)),
  EXPLAIN("explain", io -> new ExplainCommand(io)),
  SEARCH("search", io -> new SearchCommand(io)),
  BOOK("book", io -> new BookCommand(io)),
  MUSCLE("muscle", io -> new MuscleCommand(io)),
  NERVE("nerve", io -> new NerveCommand(io)),
  CONFIG("config", io -> new ConfigCommand(io)),
  COMPLETION("completion", io -> new CompletionCommand(io)),
  MAN("man", io -> new ManCommand()),
  TRAIN("train", io -> new TrainCommand(io)),
  BUNDLE("bundle", io -> new BundleCommand()),
  HELP("help", io -> new HelpCommand(io));

  /** These tell of the others. */
  private static final Set<Subcommand> OF_ALL = EnumSet.of(COMPLETION, MAN, HELP);

  /** These are run by the build and by the launcher. */
  private static final Set<Subcommand> OF_BUILD = EnumSet.of(MAN, TRAIN, BUNDLE);

  private final String title;
  private final Function<Io, Action> maker;

  Subcommand(String title, Function<Io, Action> maker) {
    this.title = title;
    this.maker = maker;
  }

  String title() {
    return title;
  }

  Action make(Io io) {
    return maker.apply(io);
  }

  /** Whether the command line names it first, or names none and so may need any of them. */
  boolean isNeeded(String... args) {
    return args.length == 0
        || args[0].equals(title)
        || OF_ALL.stream().anyMatch(each -> args[0].equals(each.title))
        || Arrays.stream(values()).noneMatch(each -> args[0].equals(each.title));
  }

  /** The titles of those that the help lists. */
  static Stream<String> listed() {
    return Arrays.stream(values()).filter(each -> !OF_BUILD.contains(each)).map(each -> each.title);
  }
}
