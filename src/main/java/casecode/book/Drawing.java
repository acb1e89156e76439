package casecode.book;

import java.util.ArrayList;
import java.util.List;

/**
 * A diagram, ready to be written as SVG.
 *
 * @param id the place of the book where it stands
 * @param title what it shows, for who cannot see it
 * @param marks words beside lines
 */
record Drawing(
    String id, String title, int width, int height, List<Box> boxes, List<Stroke> strokes,
    List<Words> marks) {

  Drawing {
    boxes = List.copyOf(boxes);
    strokes = List.copyOf(strokes);
    marks = List.copyOf(marks);
  }

  /** One line of text; y is its base line. */
  record Words(int x, int y, String text, boolean strong) {}

  /** A line or an arrow head. */
  record Stroke(String kind, String path) {

    private static final int HEAD = 5;

    /** A smooth line from left to right. */
    static Stroke curve(int x, int y, int toX, int toY) {
      int middle = (x + toX) / 2;
      return new Stroke("line", y == toY
          ? "M" + x + " " + y + "H" + toX
          : "M" + x + " " + y + "C" + middle + " " + y + " " + middle + " " + toY + " " + toX + " "
              + toY);
    }

    /** An arrow to the right. */
    static List<Stroke> right(int x, int toX, int y) {
      return List.of(
          new Stroke("line", "M" + x + " " + y + "H" + toX),
          new Stroke("head", "M" + toX + " " + y + "l-" + 2 * HEAD + " -" + HEAD + "v" + 2 * HEAD
              + "z"));
    }

    /** An arrow down. */
    static List<Stroke> down(int x, int y, int toY) {
      return List.of(
          new Stroke("line", "M" + x + " " + y + "V" + toY),
          new Stroke("head", "M" + x + " " + toY + "l-" + HEAD + " -" + 2 * HEAD + "h" + 2 * HEAD
              + "z"));
    }
  }

  /**
   * A box that leads to a place of the book.
   *
   * @param kind how it looks
   * @param to the place
   */
  record Box(String kind, String to, int x, int y, int width, int height, List<Words> lines) {

    /** Between the edge and the text. */
    static final int PAD = 8;

    /** From the top of a line to its base. */
    private static final int BASE = 12;

    Box {
      lines = List.copyOf(lines);
    }

    /** How high a box is that holds so many lines. */
    static int height(int lines) {
      return lines * Letters.LINE + PAD;
    }

    /** A box that is as high as its text. */
    static Box of(String kind, String to, int x, int y, int width, List<Line> text) {
      List<Words> words = new ArrayList<>();
      int base = y + PAD / 2 + BASE;
      for (Line line : text) {
        int from = x + PAD;
        if (!line.strong().isEmpty()) {
          words.add(new Words(from, base, line.strong(), true));
          from += Letters.room(line.strong() + " ", true);
        }
        if (!line.plain().isEmpty()) {
          words.add(new Words(from, base, line.plain(), false));
        }
        base += Letters.LINE;
      }
      return new Box(kind, to, x, y, width, height(text.size()), words);
    }
  }

  /** A line of text that has no place yet: strong words, and plain ones behind them. */
  record Line(String strong, String plain) {

    /** Text in lines that fit a box of a width. */
    static List<Line> wrapped(String text, int boxWidth, boolean strong) {
      return Letters.wrapped(text, room(boxWidth), strong).stream()
          .map(line -> strong ? new Line(line, "") : new Line("", line))
          .toList();
    }

    /** Strong words and plain ones, on one line where both fit. */
    static List<Line> wrapped(String strong, String plain, int boxWidth) {
      if (Letters.room(strong + " ", true) + Letters.room(plain, false) <= room(boxWidth)) {
        return List.of(new Line(strong, plain));
      }
      List<Line> lines = new ArrayList<>(wrapped(strong, boxWidth, true));
      lines.addAll(wrapped(plain, boxWidth, false));
      return lines;
    }

    private static int room(int boxWidth) {
      return boxWidth - 2 * Box.PAD;
    }
  }
}
