package casecode.book;

import casecode.logic.Given;
import casecode.logic.Scope;
import java.util.List;

/**
 * A fact that a decision reads, as the book shows it.
 *
 * @param question what is asked; or where the fact comes from, if nothing is
 * @param help why it matters; may be empty
 */
record FactEntry(String id, String label, String question, List<Passage.Piece> help) {

  static <T> FactEntry of(Given<T> fact, Passages passages) {
    return new FactEntry(Reads.place(fact), fact.label(), question(fact),
        fact.help().isEmpty() ? List.of() : passages.pieces(fact.help()));
  }

  private static <T> String question(Given<T> fact) {
    if (fact.standard().isPresent()) {
      return "not asked; " + fact.say(fact.standard().get()) + " unless somebody says otherwise";
    }
    return isLookedUp(fact) ? "looked up in the tables" : fact.question().replace("{limb}", "Each limb");
  }

  private static boolean isLookedUp(Given<?> fact) {
    return fact.scope() != Scope.DAY && fact.scope() != Scope.LIMB;
  }
}
