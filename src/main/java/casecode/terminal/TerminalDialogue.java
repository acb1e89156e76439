package casecode.terminal;

import casecode.intake.Dialogue;
import casecode.intake.Interview;
import casecode.intake.Typed;
import casecode.logic.Ask;
import casecode.model.Named;
import casecode.render.Page;
import casecode.render.Printable;
import casecode.render.QuestionText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.ShutdownHooks;

/** Holds the dialogue at a terminal, also a dumb one. */
public final class TerminalDialogue implements Dialogue {

  private static final List<String> WORDS = List.of("?", "back", "quit");

  /** Nobody who ends the program waits longer, even where the terminal takes nothing any more. */
  private static final int LONGEST_WAIT_S = 2;

  private Interview interview;

  @Override
  public Ended hold(Interview begun) {
    interview = begun;
    CountDownLatch over = new CountDownLatch(1);
    endWithProgram(Thread.currentThread(), over);
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      LineReader reader = reader(terminal);
      say(terminal, QuestionText.INTRODUCTION);
      boolean interrupted = ask(terminal, reader);
      return new Ended(interview, interrupted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      over.countDown();
    }
  }

  /**
   * A signal that ends the program interrupts the wait for a line, and the program waits until the
   * terminal is as it was. JLine by itself would close the terminal while a line is read from it.
   */
  private static void endWithProgram(Thread dialogue, CountDownLatch over) {
    System.setProperty(ShutdownHooks.PROP_DISABLE_SHUTDOWN_HOOK, "true");
    Runtime.getRuntime().addShutdownHook(
        new Thread(
            () -> {
              if (over.getCount() > 0) {
                dialogue.interrupt();
                awaitEnd(over);
              }
            }));
  }

  private static void awaitEnd(CountDownLatch over) {
    try {
      over.await(LONGEST_WAIT_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks until nothing is missing or the person stops; true if the person broke it off. */
  private boolean ask(Terminal terminal, LineReader reader) {
    try {
      boolean show = true;
      for (Optional<Ask> ask = interview.next(); ask.isPresent(); ask = interview.next()) {
        if (show) {
          int width = width(terminal);
          say(terminal, QuestionText.of(interview, ask.get(), width).print(width));
        }
        String typed = reader.readLine("> ").strip();
        if (typed.equalsIgnoreCase("quit") || typed.equalsIgnoreCase("exit")) {
          return false;
        }
        show = take(terminal, typed, ask.get());
      }
      return false;
    } catch (EndOfFileException e) {
      return false;
    } catch (UserInterruptException e) {
      return true;
    }
  }

  /** Takes one line; true if the next question is to be shown. */
  private boolean take(Terminal terminal, String typed, Ask ask) {
    if (typed.isEmpty()) {
      return true;
    }
    if (typed.equals("?") || typed.equalsIgnoreCase("help")) {
      say(terminal, QuestionText.why(interview, ask).print(width(terminal)));
      return true;
    }
    if (typed.equalsIgnoreCase("back")) {
      Optional<Interview> before = interview.back();
      if (before.isEmpty()) {
        say(terminal, "  this is the first question\n");
      }
      interview = before.orElse(interview);
      return before.isPresent();
    }
    Typed<Interview> reply = interview.reply(typed);
    if (reply instanceof Typed.Read<Interview> read) {
      interview = read.value();
      return true;
    }
    say(terminal, "  " + Printable.of(((Typed.Wrong<Interview>) reply).message()) + "\n");
    return false;
  }

  private LineReader reader(Terminal terminal) {
    DefaultParser plain = new DefaultParser();
    plain.setEscapeChars(null);
    plain.setQuoteChars(null);
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .appName("casecode")
        .parser(plain)
        .completer(
            (line, parsed, candidates) -> candidates().map(Candidate::new).forEach(candidates::add))
        .variable(LineReader.DISABLE_HISTORY, true)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.BRACKETED_PASTE, false)
        .option(LineReader.Option.CASE_INSENSITIVE, true)
        .build();
  }

  private Stream<String> candidates() {
    Stream<String> names =
        interview.next().stream()
            .flatMap(ask -> Interview.choices(ask).stream())
            .map(Named::id)
            .map(id -> id.toLowerCase(Locale.ROOT));
    return Stream.concat(names, WORDS.stream());
  }

  private static int width(Terminal terminal) {
    int columns = terminal.getSize().getColumns();
    return columns > 0 ? columns : Page.WIDTH;
  }

  private static void say(Terminal terminal, String text) {
    terminal.writer().print(text);
    terminal.writer().flush();
  }
}
