package casecode.render;

import casecode.logic.Basis;
import casecode.logic.Decision;
import casecode.logic.Guard;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.model.Worded;
import casecode.rules.Choice;
import casecode.rules.RuleBook;
import casecode.rules.Switch;
import casecode.rules.Switches;

/** Rules in plain words, printed from the objects that the engine evaluates. */
public final class RuleText {

  /** How a decision is read. */
  public static final String ORDER = "In each part the first rule that holds decides.";

  /** Headings of what follows the decisions. */
  public static final String CHECKS = "Checks: each is made, each may raise a finding";
  public static final String CLAIM_CHECKS = "Checks that only a claim can fail";
  public static final String SWITCHES =
      "Switches: where sources disagree or are silent; the first value is taken";

  private static final int COLUMN = 6;

  private RuleText() {}

  /** The whole book. */
  public static Page book() {
    Page page = new Page();
    page.line("Rule book " + RuleBook.EDITION + ". " + ORDER);
    for (Decision<?> decision : RuleBook.decisions()) {
      decision(page, decision);
    }
    page.blank().line(CHECKS);
    RuleBook.GUARDS.forEach(guard -> guard(page, guard));
    page.blank().line(CLAIM_CHECKS);
    RuleBook.claimGuards().forEach(guard -> guard(page, guard));
    page.blank().line(SWITCHES);
    for (Switch one : Switches.ALL) {
      page.item("  " + one.id(), COLUMN, "");
      one.choices().forEach(choice -> page.item("", COLUMN, says(choice)));
      basis(page, one.basis());
    }
    return page;
  }

  static void decision(Page page, Decision<? extends Worded> decision) {
    page.blank().line(title(decision));
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
    page.item("", COLUMN, says(guard));
    basis(page, guard.basis());
  }

  /** What a decision settles, and of what. */
  public static String title(Decision<?> decision) {
    return decision.title() + each(decision.scope());
  }

  /** What a check raises, and when. */
  public static String says(Guard guard) {
    return guard.severity().words() + each(guard.scope()) + ", if " + guard.when().words();
  }

  /** A value of a switch, and what it means. */
  public static String says(Choice choice) {
    return choice.id() + ": " + choice.words();
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
