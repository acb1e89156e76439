package casecode.book;

import casecode.book.Columns.Edge;
import casecode.book.Columns.Node;
import casecode.book.Drawing.Box;
import casecode.book.Drawing.Line;
import casecode.book.Drawing.Stroke;
import casecode.logic.Decision;
import casecode.logic.Fact;
import casecode.logic.Given;
import casecode.logic.Rule;
import casecode.model.Worded;
import casecode.rules.Bill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole way from what is known of a study to the codes, drawn from the decisions themselves. */
final class Overview {

  private static final int BOX = 168;
  private static final int OUTCOME = 116;

  /** A box, or one of several that stand on one another. */
  private record Cell(String kind, String to, List<Line> text) {}

  /** What stands in a column: boxes, or none where a line passes. */
  private record Item(Node node, List<Cell> cells) {}

  private final List<Map<String, Item>> columns = new ArrayList<>();
  private final Map<String, Integer> columnOf = new HashMap<>();
  private final Set<Edge> edges = new LinkedHashSet<>();

  private Overview() {}

  /** The facts, the decisions that read them and one another, and what these come to. */
  static Drawing of(List<Decision<?>> decisions) {
    Overview overview = new Overview();
    overview.gather(decisions);
    return overview.drawn();
  }

  private void gather(List<Decision<?>> decisions) {
    int last = decisions.stream().mapToInt(Overview::depth).max().orElseThrow();
    for (int i = 0; i <= last + 1; i++) {
      columns.add(new LinkedHashMap<>());
    }
    Set<Fact<?>> read =
        decisions.stream().flatMap(one -> Reads.of(one).stream()).collect(Collectors.toSet());
    for (Decision<?> decision : decisions) {
      boolean isGround = read.contains(decision);
      put(isGround ? depth(decision) : last, decision.id(),
          new Cell("decision", Reads.place(decision), Line.wrapped(decision.title(), BOX, false)));
      if (!isGround) {
        outcomes(decision, last + 1);
      }
    }
    facts(decisions);
    for (Decision<?> decision : decisions) {
      Reads.of(decision).stream()
          .filter(Decision.class::isInstance)
          .forEach(ground -> connect(ground.id(), decision.id()));
    }
  }

  /** How many decisions stand behind one another up to this one. */
  private static int depth(Decision<?> decision) {
    return 1
        + Reads.of(decision).stream()
            .mapToInt(fact -> fact instanceof Decision<?> ground ? depth(ground) : 0)
            .max().orElse(0);
  }

  /** Facts stand before the first decision that reads them, those with the same readers together. */
  private void facts(List<Decision<?>> decisions) {
    Map<List<String>, List<Given<?>>> together = new LinkedHashMap<>();
    for (Given<?> fact : Reads.given(decisions)) {
      together.computeIfAbsent(
              decisions.stream().filter(one -> Reads.of(one).contains(fact)).map(Fact::id).toList(),
              readers -> new ArrayList<>())
          .add(fact);
    }
    together.forEach(
        (readers, facts) -> {
          put(readers.stream().mapToInt(columnOf::get).min().orElseThrow() - 1, facts.get(0).id(),
              facts.stream()
                  .map(
                      fact ->
                          new Cell("fact", Reads.place(fact), Line.wrapped(fact.label(), BOX, false)))
                  .toArray(Cell[]::new));
          readers.forEach(reader -> connect(facts.get(0).id(), reader));
        });
  }

  /** One box for what several rules of a decision come to. */
  private void outcomes(Decision<? extends Worded> decision, int at) {
    Map<String, List<Rule<? extends Worded>>> rules = new LinkedHashMap<>();
    for (Rule<? extends Worded> rule : decision.rules()) {
      String label = rule.then() instanceof Bill bill ? bill.label() : rule.then().words();
      rules.computeIfAbsent(label, key -> new ArrayList<>()).add(rule);
    }
    rules.forEach(
        (label, same) -> {
          String key = decision.id() + " " + label;
          put(at, key,
              new Cell("outcome", place(same.get(0)),
                  Line.wrapped(label,
                      same.stream().map(Rule::id).collect(Collectors.joining(", ")), OUTCOME)));
          connect(decision.id(), key);
        });
  }

  /** The page of the code that a rule yields, else the rule itself. */
  static String place(Rule<?> rule) {
    return rule.then() instanceof Bill bill ? Anchor.code(bill.code()) : Anchor.rule(rule.id());
  }

  private void put(int at, String key, Cell... cells) {
    int height = 0;
    for (Cell cell : cells) {
      height += Box.height(cell.text().size());
    }
    columns.get(at).put(key, new Item(new Node(key, height), List.of(cells)));
    columnOf.put(key, at);
  }

  /** Leads from one to the other; through the columns between them all lines of one source are one. */
  private void connect(String from, String to) {
    String near = from;
    for (int i = columnOf.get(from) + 1; i < columnOf.get(to); i++) {
      String passing = from + " through " + i;
      if (!columnOf.containsKey(passing)) {
        put(i, passing);
      }
      edges.add(new Edge(node(near), node(passing)));
      near = passing;
    }
    edges.add(new Edge(node(near), node(to)));
  }

  private Node node(String key) {
    return columns.get(columnOf.get(key)).get(key).node();
  }

  private Drawing drawn() {
    Map<Node, Integer> tops =
        new Columns(
                columns.stream().map(all -> all.values().stream().map(Item::node).toList()).toList(),
                List.copyOf(edges))
            .tops();
    List<Box> boxes = legend();
    List<Stroke> strokes = new ArrayList<>();
    int x = 1;
    for (int i = 0; i < columns.size(); i++) {
      int right = x + (i == columns.size() - 1 ? OUTCOME : BOX);
      for (Item item : columns.get(i).values()) {
        strokes.addAll(passing(item, x, right, tops));
        boxes.addAll(boxes(item, x, right, tops));
      }
      int at = i;
      Routes routes =
          new Routes(
              edges.stream().filter(edge -> columnOf.get(edge.from().key()) == at).toList(), tops);
      strokes.addAll(routes.strokes(right));
      x = right + routes.width();
    }
    return new Drawing("overview", "From what is known of a study to the codes",
        1 + boxes.stream().mapToInt(box -> box.x() + box.width()).max().orElse(0),
        1 + boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0),
        boxes, strokes, List.of());
  }

  /** What each kind of box is; it stands in the corner that the first decision leaves free. */
  private static List<Box> legend() {
    List<Box> boxes = new ArrayList<>();
    for (Cell cell : List.of(
        new Cell("fact", Anchor.FACTS, List.of(new Line("", "what is known"))),
        new Cell("decision", Anchor.RULES, List.of(new Line("", "what is decided"))),
        new Cell("outcome", Anchor.CODES, List.of(new Line("what it comes to", ""))))) {
      int y = 1 + boxes.size() * (Box.height(1) + Columns.GAP);
      boxes.add(Box.of(cell.kind(), cell.to(), 1, y, BOX, cell.text()));
    }
    return boxes;
  }

  private static List<Stroke> passing(Item item, int x, int right, Map<Node, Integer> tops) {
    return item.node().isPassing()
        ? List.of(new Stroke("line", "M" + x + " " + Routes.leaving(item.node(), tops) + "H" + right))
        : List.of();
  }

  private static List<Box> boxes(Item item, int x, int right, Map<Node, Integer> tops) {
    List<Box> boxes = new ArrayList<>();
    int y = tops.get(item.node());
    for (Cell cell : item.cells()) {
      Box box = Box.of(cell.kind(), cell.to(), x, y, right - x, cell.text());
      boxes.add(box);
      y += box.height();
    }
    return boxes;
  }
}
