package casecode.book;

import casecode.book.Drawing.Box;
import casecode.book.Drawing.Line;
import casecode.book.Graph.Cell;
import casecode.logic.Decision;
import casecode.logic.Fact;
import casecode.logic.Given;
import casecode.logic.Rule;
import casecode.model.Worded;
import casecode.rules.Bill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole way from what is known of a study to the codes, drawn from the decisions themselves. */
final class Overview {

  private static final int BOX = 168;
  private static final int OUTCOME = 116;

  private final List<Decision<?>> decisions;
  private final int last;
  private final Graph graph;

  private Overview(List<Decision<?>> decisions) {
    this.decisions = decisions;
    this.last = decisions.stream().mapToInt(Overview::depth).max().orElseThrow();
    this.graph = new Graph(last + 2);
  }

  /** The facts, the decisions that read them and one another, and what these come to. */
  static Drawing of(List<Decision<?>> decisions) {
    Overview overview = new Overview(decisions);
    overview.decide();
    overview.gather();
    return overview.graph.drawing(
        "overview", "From what is known of a study to the codes", BOX, OUTCOME, legend());
  }

  /** Decisions that others read stand before them, all others in one column, in claim order. */
  private void decide() {
    Set<Fact<?>> read =
        decisions.stream().flatMap(one -> Reads.of(one).stream()).collect(Collectors.toSet());
    for (Decision<?> decision : decisions) {
      boolean isGround = read.contains(decision);
      graph.put(isGround ? depth(decision) : last, decision.id(),
          List.of(cell("decision", decision, decision.title())));
      if (!isGround) {
        outcomes(decision);
      }
    }
    for (Decision<?> decision : decisions) {
      Reads.of(decision).stream()
          .filter(Decision.class::isInstance)
          .forEach(ground -> graph.connect(ground.id(), decision.id()));
    }
  }

  private static Cell cell(String kind, Fact<?> fact, String text) {
    return new Cell(kind, Reads.place(fact), Line.wrapped(text, BOX, false));
  }

  /** How many decisions stand behind one another up to this one. */
  private static int depth(Decision<?> decision) {
    return 1
        + Reads.of(decision).stream()
            .mapToInt(fact -> fact instanceof Decision<?> ground ? depth(ground) : 0)
            .max().orElse(0);
  }

  /** Facts stand before the first decision that reads them, those with the same readers together. */
  private void gather() {
    Map<List<String>, List<Given<?>>> together = new LinkedHashMap<>();
    for (Given<?> fact : Reads.given(decisions)) {
      together.computeIfAbsent(
              decisions.stream().filter(one -> Reads.of(one).contains(fact)).map(Fact::id).toList(),
              readers -> new ArrayList<>())
          .add(fact);
    }
    together.forEach(
        (readers, facts) -> {
          String key = facts.get(0).id();
          int first = readers.stream().mapToInt(graph::columnOf).min().orElseThrow();
          graph.put(first - 1, key,
              facts.stream().map(fact -> cell("fact", fact, fact.label())).toList());
          readers.forEach(reader -> graph.connect(key, reader));
        });
  }

  /** One box for what several rules of a decision come to. */
  private void outcomes(Decision<? extends Worded> decision) {
    Map<String, List<Rule<? extends Worded>>> rules = new LinkedHashMap<>();
    for (Rule<? extends Worded> rule : decision.rules()) {
      String label = rule.then() instanceof Bill bill ? bill.label() : rule.then().words();
      rules.computeIfAbsent(label, key -> new ArrayList<>()).add(rule);
    }
    rules.forEach(
        (label, same) -> {
          String key = decision.id() + " " + label;
          String names = same.stream().map(Rule::id).collect(Collectors.joining(", "));
          graph.put(last + 1, key,
              List.of(
                  new Cell("outcome", place(same.get(0)), Line.wrapped(label, names, OUTCOME))));
          graph.connect(decision.id(), key);
        });
  }

  /** The page of the code that a rule yields, else the rule itself. */
  static String place(Rule<?> rule) {
    return rule.then() instanceof Bill bill ? Anchor.code(bill.code()) : Anchor.rule(rule.id());
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
}
