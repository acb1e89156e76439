package casecode.corpus;

import casecode.logic.Decision;
import casecode.logic.Guard;
import casecode.logic.Rule;
import casecode.rules.RuleBook;
import casecode.rules.Switch;
import casecode.rules.Switches;
import casecode.search.Passage;
import casecode.search.Place;
import casecode.search.Subject;
import java.util.ArrayList;
import java.util.List;

/** What the rule book says that belongs to no single code. */
final class RulePassages {

  private static final String BOOK = "casecode explain --rules";

  private static final Place DECIDING = new Place(Place.DECIDING, "decided by", 8, BOOK);
  private static final Place TITLE = new Place(Place.TITLE, "settles", 5, BOOK);
  private static final Place CONDITION = new Place("condition", "when", 3, BOOK);
  private static final Place OTHER = new Place("other", "or", 8, BOOK);

  private RulePassages() {}

  static List<Passage> ofTheBook() {
    List<Passage> all = new ArrayList<>();
    for (Decision<?> decision : RuleBook.decisions()) {
      if (!RuleBook.CODES.contains(decision)) {
        decision.rules().forEach(rule -> all.addAll(of(decision, rule)));
      }
    }
    RuleBook.guards().forEach(guard -> all.addAll(of(guard)));
    Switches.ALL.forEach(one -> all.addAll(of(one)));
    return all;
  }

  private static List<Passage> of(Decision<?> decision, Rule<?> rule) {
    Subject subject = new Subject(Subject.Kind.RULE, rule.id(), rule.words());
    return List.of(
        new Passage(subject, DECIDING, rule.words()), new Passage(subject, TITLE, decision.title()));
  }

  private static List<Passage> of(Guard guard) {
    String says = guard.label() + ": " + guard.says().pattern().replace("{}", "...");
    Subject subject = new Subject(Subject.Kind.CHECK, guard.id(), says);
    return List.of(
        new Passage(subject, DECIDING, says),
        new Passage(subject, CONDITION, guard.severity().words() + ", if " + guard.when().words()));
  }

  private static List<Passage> of(Switch one) {
    Subject subject = new Subject(Subject.Kind.SWITCH, one.id(), one.standard().words());
    return List.of(
        new Passage(subject, DECIDING, one.standard().words()),
        new Passage(subject, OTHER,
            one.other().words() + ", with --switch " + one.id() + "=" + one.other().id()));
  }
}
