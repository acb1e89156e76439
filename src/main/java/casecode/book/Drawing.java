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

  /** A line, an arrow head or a dot, as SVG writes its path. */
  record Stroke(String kind, String path) {

    private static final int HEAD = 5;

    /** A line to the right. */
    static Stroke across(int x, int y, int toX) {
      return new Stroke("line", "M" + x + " " + y + "H" + toX);
    }

    /** A line down. */
    static Stroke down(int x, int y, int toY) {
      return new Stroke("line", "M" + x + " " + y + "V" + toY);
    }

    static Stroke dot(int x, int y) {
      return new Stroke("dot", "M" + x + " " + y + "h0");
    }

    /** The head of an arrow to the right. */
    static Stroke headRight(int x, int y) {
      return new Stroke("head",
          "M" + x + " " + y + "l-" + 2 * HEAD + " -" + HEAD + "v" + 2 * HEAD + "z");
    }

    /** The head of an arrow down. */
    static Stroke headDown(int x, int y) {
      return new Stroke("head",
          "M" + x + " " + y + "l-" + HEAD + " -" + 2 * HEAD + "h" + 2 * HEAD + "z");
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
