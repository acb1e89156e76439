package casecode.cli;

/** What a command does when it is run. */
interface Action {
  ExitCode run();
}
