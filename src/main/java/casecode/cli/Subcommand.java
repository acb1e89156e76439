package casecode.cli;

import java.util.Arrays;
import java.util.function.Function;

/** The commands, in the order of the help. Each is made only when it is needed, as making one costs. */
enum Subcommand {
  LOOKUP("lookup", io -> new LookupCommand(io)),
  SUGGEST("suggest", io -> new SuggestCommand(io)),
  CHECK("check", io -> new CheckCommand(io)),
  EXPLAIN("explain", io -> new ExplainCommand(io)),
  MUSCLE("muscle", io -> new MuscleCommand(io)),
  NERVE("nerve", io -> new NerveCommand(io)),
  TRAIN("train", io -> new TrainCommand(io)),
  CONFIG("config", io -> new ConfigCommand(io)),
  HELP("help", io -> new HelpCommand(io));

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
        || args[0].equals(HELP.title)
        || Arrays.stream(values()).noneMatch(each -> args[0].equals(each.title));
  }
}
