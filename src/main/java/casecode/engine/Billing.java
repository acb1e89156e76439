package casecode.engine;

import casecode.logic.Decision;
import casecode.logic.Decision.Outcome;
import casecode.logic.Facts;
import casecode.logic.View;
import casecode.model.Besides;
import casecode.model.ClaimLine;
import casecode.model.Injection;
import casecode.model.Line;
import casecode.model.Modifier;
import casecode.rules.ModifierRules;
import casecode.rules.StudyFacts;
import casecode.tables.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** From the lines that the rules chose to the lines on the claim: their modifiers, by the tables. */
record Billing(Tables tables) {

  /** The lines of the study together with the injections that the claim already has. */
  Claim claim(Facts facts, List<ClaimLine> lines) {
    List<ClaimLine> all = new ArrayList<>(lines);
    all.addAll(injections(facts));
    return new Claim(facts, all, tables);
  }

  /** The drafted lines with 26 or TC, and with 59 or XS where the NCCI table asks for it. */
  List<Line> withModifiers(Facts facts, List<ClaimLine> drafted) {
    List<Line> lines = new ArrayList<>();
    Claim claim = claim(facts, drafted);
    for (ClaimLine line : drafted) {
      lines.add(
          modified(
              Line.of(line), View.of(claim.of(line)), ModifierRules.COMPONENT_MODIFIER));
    }
    for (Claim.Couple couple : claim.couples()) {
      View view = View.of(claim.of(couple));
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).code().equals(couple.pair().column2())) {
          lines.set(i, modified(lines.get(i), view, ModifierRules.DISTINCT_SERVICE));
        }
      }
    }
    return List.copyOf(lines);
  }

  private static Line modified(Line line, View view, Decision<Modifier> decision) {
    return decision.outcome(view) instanceof Outcome.Fired<Modifier> fired
        ? line.with(fired.rule().then().value(), String.join(", ", fired.rule().because(view)))
        : line;
  }

  /** The injections are lines that the claim already has: they take part, but are not printed. */
  private static List<ClaimLine> injections(Facts facts) {
    if (!facts.has(StudyFacts.INJECTIONS)) {
      return List.of();
    }
    boolean given =
        facts.get(StudyFacts.BESIDES).filter(b -> b.contains(Besides.CHEMODENERVATION)).isPresent();
    return given
        ? facts.get(StudyFacts.INJECTIONS).stream()
            .flatMap(Collection::stream)
            .map(Injection::code)
            .map(code -> ClaimLine.of(code, 1, List.of()))
            .toList()
        : List.of();
  }
}
