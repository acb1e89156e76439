package casecode.cli;

import casecode.model.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

  /** What is known of them before they come: any code can come through a pipe. */
  Predicate<Code> wanted() {
    Set<Code> named =
        typed.stream().flatMap(Shelf::codes).map(Code::parse).flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return code -> typed.contains(PIPE) || named.contains(code);
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
