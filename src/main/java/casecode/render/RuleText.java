package casecode.render;

import casecode.logic.Basis;
import casecode.logic.Decision;
import casecode.logic.Guard;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.model.Worded;
import casecode.rules.RuleBook;
import casecode.rules.Switch;
import casecode.rules.Switches;

/** Rules in plain words, printed from the objects that the engine evaluates. */
public final class RuleText {

  private static final int COLUMN = 6;

  private RuleText() {}

  /** The whole book. */
  public static Page book() {
    Page page = new Page();
    page.line("Rule book " + RuleBook.EDITION + ". In each part the first rule that holds decides.");
    for (Decision<?> decision : RuleBook.decisions()) {
      decision(page, decision);
    }
    page.blank().line("Checks: each is made, each may raise a finding");
    RuleBook.GUARDS.forEach(guard -> guard(page, guard));
    page.blank().line("Checks that only a claim can fail");
    RuleBook.guards().stream()
        .filter(guard -> !RuleBook.GUARDS.contains(guard))
        .forEach(guard -> guard(page, guard));
    page.blank().line("Switches: where sources disagree or are silent; the first value is taken");
    for (Switch one : Switches.ALL) {
      page.item("  " + one.id(), COLUMN, "");
      page.item("", COLUMN, one.standard().id() + ": " + one.standard().words());
      page.item("", COLUMN, one.other().id() + ": " + one.other().words());
      basis(page, one.basis());
    }
    return page;
  }

  static void decision(Page page, Decision<? extends Worded> decision) {
    page.blank().line(decision.title() + each(decision.scope()));
    for (Rule<? extends Worded> rule : decision.rules()) {
      rule(page, rule);
    }
  }

  static void rule(Page page, Rule<? extends Worded> rule) {
    page.item("  " + rule.id(), COLUMN, rule.words());
    basis(page, rule.basis());
  }

  private static void guard(Page page, Guard guard) {
    page.item("  " + guard.id(), COLUMN, "");
    page.item("", COLUMN, guard.severity().words() + each(guard.scope()) + ", if "
        + guard.when().words());
    basis(page, guard.basis());
  }

  private static void basis(Page page, Basis basis) {
    page.item("", COLUMN, String.join(", ", basis.sources()) + ": " + basis.known().words());
  }

  private static String each(Scope scope) {
    return switch (scope) {
      case LIMB -> " (each limb)";
      case LINE -> " (each line)";
      case PAIR -> " (every two lines)";
      case DAY, CLAIM -> "";
    };
  }
}
