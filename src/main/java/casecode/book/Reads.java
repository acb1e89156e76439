package casecode.book;

import casecode.logic.Decision;
import casecode.logic.Fact;
import casecode.logic.Given;
import casecode.logic.Rule;
import casecode.logic.Trait;
import casecode.rules.Switch;
import casecode.rules.Switches;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What decisions read: facts that come from outside, and other decisions. */
final class Reads {

  private Reads() {}

  /** What the rules of a decision read, in their order; a limb's own name is not told. */
  static Set<Fact<?>> of(Decision<?> decision) {
    Set<Fact<?>> found = new LinkedHashSet<>();
    for (Rule<?> rule : decision.rules()) {
      rule.when().facts().filter(fact -> !(fact instanceof Trait<?>)).forEach(found::add);
    }
    return found;
  }

  /** The facts from outside that some decisions read, in the order in which they first do. */
  static List<Given<?>> given(Collection<Decision<?>> decisions) {
    Set<Given<?>> found = new LinkedHashSet<>();
    for (Decision<?> decision : decisions) {
      for (Fact<?> fact : of(decision)) {
        if (fact instanceof Given<?> given) {
          found.add(given);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The place of the book that tells of a fact. */
  static String place(Fact<?> fact) {
    return fact instanceof Decision<?>
        ? Anchor.decision(fact.id())
        : isSwitch(fact) ? Anchor.choice(fact.id()) : Anchor.fact(fact.id());
  }

  static boolean isSwitch(Fact<?> fact) {
    return Switches.ALL.stream().map(Switch::fact).anyMatch(fact::equals);
  }
}
