package casecode.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casecode.book.Drawing.Box;
import casecode.book.Drawing.Stroke;
import casecode.book.Drawing.Words;
import casecode.logic.Decision;
import casecode.logic.Rule;
import casecode.rules.Bill;
import casecode.rules.DayFamily;
import casecode.rules.LimbExtent;
import casecode.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The diagrams of the book hold what the rules hold, and can be read. */
class DrawingTest {

  private static final Drawing OVERVIEW = Overview.of(RuleBook.decisions());
  private static final Pattern STEP = Pattern.compile("([MHV])(\\d+)(?: (\\d+))?");

  /** A piece of a line at right angles; the smaller end first. */
  private record Piece(int x, int y, int toX, int toY) {

    boolean liesOn(Piece other) {
      return x == toX && other.x == other.toX && x == other.x && overlap(y, toY, other.y, other.toY)
          || y == toY && other.y == other.toY && y == other.y
              && overlap(x, toX, other.x, other.toX);
    }

    boolean runsThrough(Box box) {
      return overlap(x, Math.max(toX, x + 1), box.x(), box.x() + box.width())
          && overlap(y, Math.max(toY, y + 1), box.y(), box.y() + box.height());
    }
  }

  private static boolean overlap(int from, int to, int otherFrom, int otherTo) {
    return from < otherTo && otherFrom < to;
  }

  private static List<Drawing> all() {
    return Stream.concat(Stream.of(OVERVIEW), RuleBook.decisions().stream().map(DrawingTest::ladder))
        .toList();
  }

  private static Drawing ladder(Decision<?> decision) {
    return Ladder.of(decision);
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.boxes().stream()
        .map(box -> box.lines().stream().map(Words::text).collect(Collectors.joining(" ")))
        .toList();
  }

  /** The lines of the overview, piece by piece. */
  private static List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (Stroke stroke : OVERVIEW.strokes()) {
      int x = 0;
      int y = 0;
      for (MatchResult step : (Iterable<MatchResult>) STEP.matcher(stroke.path()).results()::iterator) {
        int number = Integer.parseInt(step.group(2));
        int toX = step.group(1).equals("V") ? x : number;
        int toY =
            step.group(1).equals("M")
                ? Integer.parseInt(step.group(3))
                : step.group(1).equals("V") ? number : y;
        if (!step.group(1).equals("M")) {
          pieces.add(new Piece(Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY)));
        }
        x = toX;
        y = toY;
      }
    }
    return pieces;
  }

  @Test
  void the_overview_names_every_code_that_a_rule_yields_and_leads_to_its_page() {
    for (Decision<Bill> decision : RuleBook.CODES) {
      for (Rule<Bill> rule : decision.rules()) {
        assertThat(OVERVIEW.boxes())
            .as(rule.id())
            .anyMatch(
                box ->
                    box.to().equals(Anchor.code(rule.then().code()))
                        && box.lines().get(0).text().equals(rule.then().label())
                        && List.of(box.lines().get(1).text().split(", ")).contains(rule.id()));
      }
    }
  }

  @Test
  void the_overview_names_every_decision() {
    assertThat(texts(OVERVIEW))
        .containsAll(RuleBook.decisions().stream().map(Decision::title).toList());
  }

  @Test
  void every_rule_of_a_decision_stands_in_its_ladder_from_the_top() {
    for (Decision<?> decision : RuleBook.decisions()) {
      assertThat(ladder(decision).boxes().stream()
              .filter(box -> box.kind().equals("condition"))
              .map(box -> box.lines().get(0).text()))
          .containsExactlyElementsOf(decision.rules().stream().map(Rule::id).toList());
    }
  }

  @Test
  void a_ladder_shows_each_condition_beside_what_follows() {
    assertThat(texts(ladder(DayFamily.FAMILY)))
        .containsExactly(
            "F1 1 nerve conduction study or more", "add-on codes 95885-95887",
            "F2 none of the above", "stand-alone codes 95860-95870");
    assertThat(texts(ladder(LimbExtent.EXTENT)))
        .startsWith(
            "X1 5 muscles or more and (3 nerves or more or 4 spinal levels or more)", "complete");
  }

  @Test
  void facts_that_the_same_decisions_read_stand_on_one_another_before_them() {
    List<Box> facts = OVERVIEW.boxes().stream().filter(box -> box.kind().equals("fact")).toList();
    Box muscles = facts.stream().filter(box -> box.to().equals("fact-muscles")).findFirst().orElseThrow();
    Box levels = facts.stream().filter(box -> box.to().equals("fact-levels")).findFirst().orElseThrow();
    Box extent =
        OVERVIEW.boxes().stream().filter(box -> box.to().equals("decision-extent")).findFirst()
            .orElseThrow();
    assertThat(muscles.x()).isEqualTo(levels.x()).isLessThan(extent.x());
  }

  @Test
  void no_two_boxes_overlap_and_all_lie_inside_the_drawing() {
    for (Drawing drawing : all()) {
      List<Box> boxes = drawing.boxes();
      for (int i = 0; i < boxes.size(); i++) {
        Box one = boxes.get(i);
        assertThat(one.x()).isPositive();
        assertThat(one.y()).isPositive();
        assertThat(one.x() + one.width()).isLessThan(drawing.width());
        assertThat(one.y() + one.height()).isLessThan(drawing.height());
        for (Box other : boxes.subList(i + 1, boxes.size())) {
          assertThat(
                  overlap(one.x(), one.x() + one.width(), other.x(), other.x() + other.width())
                      && overlap(
                          one.y(), one.y() + one.height(), other.y(), other.y() + other.height()))
              .as(drawing.id() + ": " + one + " and " + other)
              .isFalse();
        }
      }
    }
  }

  @Test
  void no_text_is_wider_or_higher_than_its_box() {
    for (Drawing drawing : all()) {
      for (Box box : drawing.boxes()) {
        for (Words words : box.lines()) {
          assertThat(words.x() + Letters.room(words.text(), words.strong()))
              .as(drawing.id() + ": " + words)
              .isLessThan(box.x() + box.width());
          assertThat(words.y()).isBetween(box.y() + 12, box.y() + box.height() - 4);
        }
      }
    }
  }

  @Test
  void the_lines_of_the_overview_cross_but_none_lies_on_another_or_runs_through_a_box() {
    List<Piece> pieces = pieces();
    assertThat(pieces).hasSizeGreaterThan(100);
    for (int i = 0; i < pieces.size(); i++) {
      Piece one = pieces.get(i);
      assertThat(pieces.subList(i + 1, pieces.size())).as("" + one).noneMatch(one::liesOn);
      assertThat(OVERVIEW.boxes()).as("" + one).noneMatch(one::runsThrough);
    }
  }

  @Test
  void a_word_that_no_line_has_room_for_is_a_mistake_of_ours() {
    assertThat(Letters.wrapped("so many muscles", 60, false))
        .containsExactly("so many", "muscles");
    assertThatThrownBy(() -> Letters.wrapped("electromyography", 60, false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
