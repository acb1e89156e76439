package casecode.engine;

import casecode.engine.Answer.Alternative;
import casecode.engine.Answer.NotChosen;
import casecode.logic.Facts;
import casecode.logic.Reading;
import casecode.logic.View;
import casecode.model.Code;
import casecode.model.Family;
import casecode.model.Line;
import casecode.rules.DayFamily;
import casecode.rules.MuscleCounting;
import casecode.rules.Switch;
import casecode.rules.Switches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would come otherwise: under the other value of a switch, or on the other kind of day. */
record Otherwise(Billing billing) {

  /** The switches whose other value would give other lines. */
  List<Alternative> alternatives(Facts facts, Draft draft) {
    List<Alternative> found = new ArrayList<>();
    for (Switch changed : Switches.ALL) {
      Facts other = MuscleCounting.counted(facts.with(changed.fact(), changed.notIn(facts)));
      // A fact that no rule read, and that changes no count, cannot change a line.
      if (!draft.day().hasRead(changed.fact()) && MuscleCounting.sameCounts(facts, other)) {
        continue;
      }
      Draft otherDraft = Draft.of(other);
      if (!otherDraft.missing().isEmpty() || !draft.billsLike(otherDraft)) {
        List<Line> lines =
            otherDraft.missing().isEmpty()
                ? billing.withModifiers(other, otherDraft.lines())
                : List.of();
        found.add(new Alternative(changed, changed.notIn(facts), lines, otherDraft.missing()));
      }
    }
    return List.copyOf(found);
  }

  /** The codes of the other family: what the same needle EMG would be on the other kind of day. */
  Optional<NotChosen> notChosen(Facts facts, Draft draft) {
    View day = View.of(facts);
    if (!(DayFamily.FAMILY.in(day) instanceof Reading.Known<Family> family)) {
      return Optional.empty();
    }
    Set<Code> chosen = codes(draft).collect(Collectors.toSet());
    List<Code> others =
        codes(Draft.of(facts.supposing(DayFamily.FAMILY, family.value().other())))
            .filter(code -> !chosen.contains(code))
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(new NotChosen(others, String.join(", ", DayFamily.FAMILY.because(day))));
  }

  private static Stream<Code> codes(Draft draft) {
    return draft.entries().stream().map(entry -> entry.rule().then().code());
  }
}
