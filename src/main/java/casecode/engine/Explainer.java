package casecode.engine;

import casecode.logic.Decision;
import casecode.logic.Facts;
import casecode.logic.Scope;
import casecode.logic.View;
import casecode.model.ClaimLine;
import casecode.model.Limb;
import casecode.model.Line;
import casecode.rules.Eras;
import casecode.rules.ModifierRules;
import casecode.rules.MuscleCounting;
import casecode.rules.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Tells how an answer came about; it decides nothing itself. */
record Explainer(Billing billing) {

  /** How the answer came about: every decision of the book, with each rule that was tried. */
  List<Trace> trace(Facts given) {
    Facts facts = MuscleCounting.counted(given);
    View day = View.of(facts);
    List<Trace> traces = new ArrayList<>();
    for (Decision<?> decision : RuleBook.decisions()) {
      if (decision.scope() == Scope.DAY || decision.scope() == Scope.LIMB) {
        for (View view : Draft.views(decision, day, new LinkedHashSet<>())) {
          traces.add(Trace.of(decision, view, view.at().map(Limb::words).orElse("")));
        }
      }
    }
    Draft draft = Draft.of(View.of(facts));
    if (draft.missing().isEmpty()) {
      Claim claim = billing.claim(facts, draft.lines());
      for (ClaimLine line : draft.lines()) {
        traces.add(
            Trace.of(ModifierRules.COMPONENT_MODIFIER, View.of(claim.of(line)), line.label()));
      }
      for (Claim.Couple couple : claim.couples()) {
        traces.add(
            Trace.of(ModifierRules.DISTINCT_SERVICE, View.of(claim.of(couple)),
                couple.pair().column2() + " beside " + couple.pair().column1()));
      }
    }
    return traces;
  }

  /** The trace and, of a decided study, every check; of a study before its time, only why. */
  List<Trace> explained(Facts given) {
    Facts facts = MuscleCounting.counted(given);
    if (!Engine.isCurrent(View.of(facts))) {
      return List.of(Trace.of(Eras.ERA, View.of(facts), ""));
    }
    List<Trace> traces = new ArrayList<>(trace(facts));
    Draft draft = Draft.of(View.of(facts));
    if (draft.missing().isEmpty()) {
      List<Line> lines = billing.withModifiers(facts, draft.lines());
      traces.add(
          Findings.tried(billing.claim(facts, lines.stream().map(Line::billed).toList())));
    }
    return traces;
  }
}
