package casecode.book;

import casecode.book.Columns.Edge;
import casecode.book.Columns.Node;
import casecode.book.Drawing.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws the lines between two columns at right angles: each source has a track of its own and each
 * line a landing of its own, so that lines cross but none lies on another. A dot is a branch.
 */
final class Routes {

  private static final int TRACK = 9;

  /** Lines leave boxes, pass columns and land at different remainders of this height. */
  private static final int STEP = 6;

  private static final int PASSING = 2;
  private static final int LANDING = 4;

  private final Map<Node, Integer> tops;
  private final Map<Node, List<Node>> targets = new LinkedHashMap<>();
  private final Map<Node, List<Node>> sources = new LinkedHashMap<>();
  private final List<List<Node>> tracks = new ArrayList<>();

  /** The lines of one gap. */
  Routes(List<Edge> edges, Map<Node, Integer> tops) {
    this.tops = tops;
    edges.stream()
        .sorted(Comparator.comparingInt(edge -> leaving(edge.from(), tops)))
        .forEach(
            edge -> {
              targets.computeIfAbsent(edge.from(), node -> new ArrayList<>()).add(edge.to());
              sources.computeIfAbsent(edge.to(), node -> new ArrayList<>()).add(edge.from());
            });
    // Who leads to many stands furthest to the right, where its branches cross no other track.
    targets.keySet().stream()
        .filter(source -> range(source).getMin() < range(source).getMax())
        .sorted(Comparator.comparingInt(source -> targets.get(source).size()))
        .forEach(this::lay);
  }

  /** Gives a source the first track on which nothing is in its way. */
  private void lay(Node source) {
    tracks.stream()
        .filter(track -> track.stream().noneMatch(other -> meet(source, other)))
        .findFirst()
        .orElseGet(
            () -> {
              tracks.add(new ArrayList<>());
              return tracks.get(tracks.size() - 1);
            })
        .add(source);
  }

  private boolean meet(Node one, Node other) {
    return range(one).getMin() <= range(other).getMax() + STEP
        && range(other).getMin() <= range(one).getMax() + STEP;
  }

  /** From the highest to the lowest line of a source. */
  private IntSummaryStatistics range(Node source) {
    return IntStream.concat(
            IntStream.of(leaving(source, tops)),
            targets.get(source).stream().mapToInt(target -> landing(source, target)))
        .summaryStatistics();
  }

  /** How wide the gap must be. */
  int width() {
    return (tracks.size() + 3) * TRACK;
  }

  /** At which height lines leave a node, or pass its column. */
  static int leaving(Node node, Map<Node, Integer> tops) {
    return at(tops.get(node) + node.height() / 2, node.isPassing() ? PASSING : 0);
  }

  private static int at(int height, int remainder) {
    return Math.floorDiv(height, STEP) * STEP + remainder;
  }

  /** The lines, in a gap that begins at x. */
  List<Stroke> strokes(int x) {
    List<Stroke> strokes = new ArrayList<>();
    int right = x + width();
    targets.forEach(
        (source, all) -> {
          int y = leaving(source, tops);
          IntSummaryStatistics range = range(source);
          if (range.getMin() == range.getMax()) {
            strokes.add(Stroke.across(x, y, right));
            return;
          }
          int track = x + 2 * TRACK + TRACK * on(source);
          strokes.add(Stroke.across(x, y, track));
          strokes.add(Stroke.down(track, range.getMin(), range.getMax()));
          for (Node target : all) {
            strokes.add(Stroke.across(track, landing(source, target), right));
          }
          IntStream.concat(IntStream.of(y), all.stream().mapToInt(to -> landing(source, to)))
              .filter(branch -> branch != range.getMin() && branch != range.getMax())
              .forEach(branch -> strokes.add(Stroke.dot(track, branch)));
        });
    return strokes;
  }

  private int on(Node source) {
    for (int i = 0; i < tracks.size(); i++) {
      if (tracks.get(i).contains(source)) {
        return i;
      }
    }
    throw new IllegalStateException("no track for " + source);
  }

  /** At which height a line reaches a node: below those of the sources above its own. */
  private int landing(Node source, Node target) {
    if (target.isPassing()) {
      return leaving(target, tops);
    }
    List<Node> all = sources.get(target);
    int middle = tops.get(target) + target.height() / 2;
    int straight = leaving(source, tops);
    if (all.size() == 1 && targets.get(source).size() == 1
        && Math.abs(straight - middle) < target.height() / 2) {
      return straight;
    }
    int apart = Math.min(2 * STEP, target.height() / all.size() / STEP * STEP);
    return at(middle + (2 * all.indexOf(source) - all.size() + 1) * apart / 2, LANDING);
  }
}
