package casecode.book;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Finds heights for what stands in columns, so that what belongs together is near and nothing
 * overlaps. The last column keeps its order; each earlier one is put in the order of what it leads to.
 */
final class Columns {

  /** Between two neighbours of a column. */
  static final int GAP = 8;

  /** Something of a height in a column. */
  record Node(String key, int height) {

    /** Whether only a line passes here. */
    boolean isPassing() {
      return height == 0;
    }
  }

  /** Leads from a node to one of the next column. */
  record Edge(Node from, Node to) {}

  /** Neighbours that pushed each other aside and now move together. */
  private record Pool(double sum, int count) {
    double mean() {
      return sum / count;
    }

    Pool with(Pool other) {
      return new Pool(sum + other.sum, count + other.count);
    }
  }

  private final List<List<Node>> columns;
  private final Map<Node, List<Node>> after;
  private final Map<Node, List<Node>> before;
  private final Map<Node, Double> middles = new HashMap<>();

  Columns(List<List<Node>> columns, List<Edge> edges) {
    this.columns = columns;
    after =
        edges.stream().collect(
            Collectors.groupingBy(Edge::from, Collectors.mapping(Edge::to, Collectors.toList())));
    before =
        edges.stream().collect(
            Collectors.groupingBy(Edge::to, Collectors.mapping(Edge::from, Collectors.toList())));
  }

  /** The top of every node; the highest is at 1. */
  Map<Node, Integer> tops() {
    int last = columns.size() - 1;
    List<Node> ends = columns.get(last);
    spread(ends, node -> 0);
    for (int i = last - 1; i >= 0; i--) {
      ToDoubleFunction<Node> target = node -> mean(after.getOrDefault(node, List.of()));
      spread(
          columns.get(i).stream().sorted(Comparator.comparingDouble(target)).toList(), target);
      if (i == last - 1) {
        // Boxes are higher than what they lead to, which now follows them.
        spread(ends, node -> mean(before.getOrDefault(node, List.of())));
      }
    }
    double highest =
        middles.keySet().stream().mapToDouble(this::top).min().orElse(0);
    return middles.keySet().stream().collect(
        Collectors.toMap(node -> node, node -> 1 + (int) Math.round(top(node) - highest)));
  }

  private double top(Node node) {
    return middles.get(node) - node.height() / 2.0;
  }

  private double mean(List<Node> nodes) {
    return nodes.stream().mapToDouble(middles::get).average().orElse(0);
  }

  /**
   * Gives the nodes of a column, in this order, the heights that are nearest to those wanted and keep
   * them apart (pool adjacent violators).
   */
  private void spread(List<Node> column, ToDoubleFunction<Node> wanted) {
    Map<Node, Double> offsets = new HashMap<>();
    Deque<Pool> pools = new ArrayDeque<>();
    double offset = 0;
    for (Node node : column) {
      offset += node.height() / 2.0;
      offsets.put(node, offset);
      Pool pool = new Pool(wanted.applyAsDouble(node) - offset, 1);
      while (!pools.isEmpty() && pools.peekLast().mean() >= pool.mean()) {
        pool = pools.removeLast().with(pool);
      }
      pools.addLast(pool);
      offset += node.height() / 2.0 + GAP;
    }
    Iterator<Node> nodes = column.iterator();
    for (Pool pool : pools) {
      for (int i = 0; i < pool.count(); i++) {
        Node node = nodes.next();
        middles.put(node, pool.mean() + offsets.get(node));
      }
    }
  }
}
