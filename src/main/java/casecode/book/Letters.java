package casecode.book;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes in a drawing, whatever sans serif letters a reader's machine has. */
final class Letters {

  /** The room of one letter at the size of the drawings' text; Arial needs nine tenths of it. */
  static final double LETTER = 7.0;

  /** The same for strong text. */
  static final double STRONG_LETTER = 7.6;

  /** From one line to the next. */
  static final int LINE = 16;

  private Letters() {}

  static int room(String text, boolean strong) {
    return (int) Math.ceil(text.length() * (strong ? STRONG_LETTER : LETTER));
  }

  /** The text in lines that fit a width. */
  static List<String> wrapped(String text, int width, boolean strong) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      if (room(word, strong) > width) {
        throw new IllegalArgumentException("no room for " + word + " in " + width);
      }
      String longer = line.isEmpty() ? word : line + " " + word;
      if (room(longer, strong) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
