package casecode.cli;

import casecode.model.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** The codes that somebody asks for, typed or through a pipe, each handed on as it comes. */
final class AskedCodes {

  private static final String PIPE = "-";

  /** More letters than any code has; what follows them is not kept. */
  private static final int LONGEST = 100;

  /** After so many answers it looks whether anybody reads them. */
  private static final int OFTEN = 128;

  private final Io io;
  private final List<String> typed;

  /**
   * Nothing is read yet.
   *
   * @param typed the words of the command line; none stand for a pipe, if there is one
   */
  AskedCodes(Io io, List<String> typed) {
    this.io = io;
    this.typed = typed.isEmpty() && !io.interactive() ? List.of(PIPE) : List.copyOf(typed);
  }

  /** Whether a code may be among them: any can come through a pipe. */
  boolean mayAsk(Code code) {
    return typed.contains(PIPE)
        || typed.stream().flatMap(word -> Shelf.codes(word).stream()).map(Code::parse)
            .anyMatch(asked -> asked.filter(code::equals).isPresent());
  }

  /** Hands on each code, as it was written; stops where nobody reads the answers. */
  void each(Consumer<String> answer) {
    for (String word : typed) {
      if (word.equals(PIPE)) {
        piped(answer);
      } else {
        Shelf.codes(word).forEach(answer);
      }
    }
  }

  private void piped(Consumer<String> answer) {
    try (BufferedReader text = Input.reader(io.in())) {
      StringBuilder word = new StringBuilder();
      int answered = 0;
      for (int letter = text.read(); letter >= 0; letter = text.read()) {
        if (!isBetween(letter)) {
          word.append(word.length() < LONGEST ? String.valueOf((char) letter) : "");
        } else if (word.length() > 0) {
          answer.accept(word.toString());
          word.setLength(0);
          answered++;
          // Who waits for the next code sees the answers so far.
          if ((answered % OFTEN == 0 || !text.ready()) && io.closed()) {
            return;
          }
        }
      }
      if (word.length() > 0) {
        answer.accept(word.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBetween(int letter) {
    return Character.isWhitespace(letter) || letter == ',' || letter == ';';
  }
}
