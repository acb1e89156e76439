package casecode.book;

import casecode.book.Columns.Edge;
import casecode.book.Columns.Node;
import casecode.book.Drawing.Box;
import casecode.book.Drawing.Line;
import casecode.book.Drawing.Stroke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Boxes in columns, and what leads from one to another to the right of it. */
final class Graph {

  /**
   * A box, or one of several that stand on one another.
   *
   * @param kind how it looks
   * @param to the place of the book that it leads to
   */
  record Cell(String kind, String to, List<Line> text) {}

  /** What stands in a column: boxes, or none where a line passes. */
  private record Item(Node node, List<Cell> cells) {}

  private final List<Map<String, Item>> columns = new ArrayList<>();
  private final Map<String, Integer> columnOf = new HashMap<>();
  private final Set<Edge> edges = new LinkedHashSet<>();

  Graph(int size) {
    for (int i = 0; i < size; i++) {
      columns.add(new LinkedHashMap<>());
    }
  }

  int columnOf(String key) {
    return columnOf.get(key);
  }

  /** Puts boxes into a column, under a key by which lines lead to them. */
  void put(int at, String key, List<Cell> cells) {
    int height = cells.stream().mapToInt(cell -> Box.height(cell.text().size())).sum();
    columns.get(at).put(key, new Item(new Node(key, height), cells));
    columnOf.put(key, at);
  }

  /** Leads from one to the other; through the columns between them all lines of one source are one. */
  void connect(String from, String to) {
    String near = from;
    for (int i = columnOf(from) + 1; i < columnOf(to); i++) {
      String passing = from + " through " + i;
      if (!columnOf.containsKey(passing)) {
        put(i, passing, List.of());
      }
      edges.add(new Edge(node(near), node(passing)));
      near = passing;
    }
    edges.add(new Edge(node(near), node(to)));
  }

  private Node node(String key) {
    return columns.get(columnOf(key)).get(key).node();
  }

  /**
   * The drawing of it.
   *
   * @param width of the boxes
   * @param lastWidth of those in the last column
   * @param more boxes in places of their own, which the columns leave free
   */
  Drawing drawing(String id, String title, int width, int lastWidth, List<Box> more) {
    Map<Node, Integer> tops =
        new Columns(
                columns.stream().map(all -> all.values().stream().map(Item::node).toList()).toList(),
                List.copyOf(edges))
            .tops();
    List<Box> boxes = new ArrayList<>(more);
    List<Stroke> strokes = new ArrayList<>();
    int x = 1;
    for (int i = 0; i < columns.size(); i++) {
      int right = x + (i == columns.size() - 1 ? lastWidth : width);
      for (Item item : columns.get(i).values()) {
        if (item.node().isPassing()) {
          strokes.add(Stroke.across(x, Routes.leaving(item.node(), tops), right));
        }
        boxes.addAll(boxes(item, x, tops.get(item.node()), right - x));
      }
      int at = i;
      Routes routes =
          new Routes(edges.stream().filter(edge -> columnOf(edge.from().key()) == at).toList(), tops);
      strokes.addAll(routes.strokes(right));
      x = right + routes.width();
    }
    return new Drawing(id, title,
        1 + boxes.stream().mapToInt(box -> box.x() + box.width()).max().orElse(0),
        1 + boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0),
        boxes, strokes, List.of());
  }

  private static List<Box> boxes(Item item, int x, int top, int width) {
    List<Box> boxes = new ArrayList<>();
    int y = top;
    for (Cell cell : item.cells()) {
      Box box = Box.of(cell.kind(), cell.to(), x, y, width, cell.text());
      boxes.add(box);
      y += box.height();
    }
    return boxes;
  }
}
