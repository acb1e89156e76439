package casecode.rules;

import casecode.logic.Decision;
import casecode.logic.Fact;
import casecode.logic.Rule;
import casecode.model.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks the book: which rules yield a code, and which decisions they rest on. */
public final class Reach {

  private Reach() {}

  /** The decisions that can put a code on the claim. */
  public static List<Decision<Bill>> yielding(Code code) {
    return RuleBook.CODES.stream()
        .filter(decision -> decision.rules().stream().anyMatch(rule -> yields(rule, code)))
        .toList();
  }

  public static boolean yields(Rule<Bill> rule, Code code) {
    return rule.then().code().equals(code);
  }

  /** The rules that yield a code. */
  public static List<Rule<Bill>> rules(Code code) {
    return yielding(code).stream()
        .flatMap(decision -> decision.rules().stream())
        .filter(rule -> yields(rule, code))
        .toList();
  }

  /** The decisions that the rules for a code read, and those that these read, in book order. */
  public static List<Decision<?>> grounds(Code code) {
    Set<Decision<?>> found = new LinkedHashSet<>();
    List<Rule<?>> rules = new ArrayList<>(rules(code));
    while (!rules.isEmpty()) {
      List<Fact<?>> read = rules.remove(0).when().facts().toList();
      for (Fact<?> fact : read) {
        if (fact instanceof Decision<?> decision && found.add(decision)) {
          rules.addAll(decision.rules());
        }
      }
    }
    return RuleBook.GROUNDS.stream().<Decision<?>>map(ground -> ground).filter(found::contains)
        .toList();
  }
}
