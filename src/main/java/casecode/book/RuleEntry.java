package casecode.book;

import casecode.book.Passage.Piece;
import casecode.logic.Decision;
import casecode.logic.Guard;
import casecode.model.Worded;
import casecode.render.RuleText;
import casecode.rules.Switch;
import java.util.List;

/**
 * A decision of the rule book as the book shows it.
 *
 * @param reads what its rules read, each leading to where that is told
 * @param drawing its rules as they are tried; none where there is only one
 */
record RuleEntry(
    String id, String title, List<Piece> reads, List<Drawing> drawing, List<Passage> rules) {

  static RuleEntry of(Decision<? extends Worded> decision, Passages passages) {
    return new RuleEntry(
        Anchor.decision(decision.id()), RuleText.title(decision),
        Reads.of(decision).stream()
            .map(
                fact ->
                    new Piece(fact instanceof Decision<?> other ? other.title() : fact.label(),
                        Reads.place(fact)))
            .toList(),
        decision.rules().size() == 1 ? List.of() : List.of(Ladder.of(decision)),
        decision.rules().stream()
            .map(
                rule ->
                    passages.of(Anchor.rule(rule.id()), rule.id(), rule.words(),
                        rule.basis()))
            .toList());
  }

  static Passage of(Guard guard, Passages passages) {
    return passages.of(Anchor.check(guard.id()), guard.id(), RuleText.says(guard), guard.basis());
  }

  static Passage of(Switch one, Passages passages) {
    return passages.of(Anchor.choice(one.id()), one.id(),
        RuleText.says(one.standard()) + "; " + RuleText.says(one.other()), one.basis());
  }
}
