package casecode.book;

import casecode.book.Drawing.Box;
import casecode.book.Drawing.Line;
import casecode.book.Drawing.Stroke;
import casecode.book.Drawing.Words;
import casecode.logic.All;
import casecode.logic.Condition;
import casecode.logic.Decision;
import casecode.logic.Rule;
import casecode.model.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One decision as its rules are tried: from the top, and the first that holds leads to the right. */
final class Ladder {

  private static final int CONDITION = 228;
  private static final int ACROSS = 42;
  private static final int OUTCOME = 156;
  private static final int DOWN = 26;

  private Ladder() {}

  /** The rules of a decision, each with its condition beside what follows from it. */
  static Drawing of(Decision<? extends Worded> decision) {
    List<Box> boxes = new ArrayList<>();
    List<Stroke> strokes = new ArrayList<>();
    List<Words> marks = new ArrayList<>();
    int centre = 1 + CONDITION / 2;
    int right = 1 + CONDITION + ACROSS;
    int y = 1;
    int bottom = 0;
    for (Rule<? extends Worded> rule : decision.rules()) {
      List<Line> when = when(rule);
      List<Line> then = Line.wrapped(rule.then().words(), OUTCOME, true);
      int height = Box.height(Math.max(when.size(), then.size()));
      int middle = y + height / 2;
      Box condition = inMiddle("condition", Anchor.rule(rule.id()), 1, middle, CONDITION, when);
      if (!boxes.isEmpty()) {
        strokes.add(Stroke.down(centre, bottom, condition.y()));
        strokes.add(Stroke.headDown(centre, condition.y()));
        marks.add(new Words(centre + Box.PAD, (bottom + condition.y()) / 2 + 2, "no", false));
      }
      bottom = condition.y() + condition.height();
      boxes.add(condition);
      boxes.add(inMiddle("outcome", Overview.place(rule), right, middle, OUTCOME, then));
      strokes.add(Stroke.across(1 + CONDITION, middle, right));
      strokes.add(Stroke.headRight(right, middle));
      marks.add(new Words(1 + CONDITION + Box.PAD, middle - Box.PAD / 2, "yes", false));
      y += height + DOWN;
    }
    return new Drawing("ladder-" + decision.id(), decision.title(), right + OUTCOME + 1,
        y - DOWN + 1, boxes, strokes, marks);
  }

  private static Box inMiddle(
      String kind, String to, int x, int middle, int width, List<Line> text) {
    return Box.of(kind, to, x, middle - Box.height(text.size()) / 2, width, text);
  }

  /** The rule's name, and its condition with every part on a line of its own. */
  private static List<Line> when(Rule<?> rule) {
    List<Line> lines = new ArrayList<>(List.of(new Line(rule.id(), "")));
    for (String part : parts(rule.when())) {
      lines.addAll(Line.wrapped((lines.size() == 1 ? "" : "and ") + part, CONDITION, false));
    }
    return lines;
  }

  private static List<String> parts(Condition when) {
    return when instanceof All all
        ? all.parts().stream()
            .flatMap(part -> part instanceof All ? parts(part).stream() : Stream.of(All.inWords(part)))
            .toList()
        : List.of(when.words());
  }
}
