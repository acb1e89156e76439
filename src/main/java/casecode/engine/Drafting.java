package casecode.engine;

import casecode.logic.Computation;
import casecode.logic.Decision;
import casecode.logic.Reading;
import casecode.logic.Reason;
import casecode.logic.View;
import casecode.model.ClaimLine;
import casecode.model.Code;
import casecode.model.Family;
import casecode.recall.Remembered;
import casecode.rules.Bill;
import casecode.rules.DayFamily;
import casecode.rules.NerveConduction;
import casecode.rules.RuleBook;
import casecode.rules.Switch;
import casecode.rules.Switches;
import java.util.ArrayList;
import java.util.List;

/** The rules on a day whose family and limbs are judged, in parts each of which sees few different days. */
final class Drafting {

  /** The tier of nerve conduction, which stands first on the claim, is chosen by the number of studies. */
  private static final List<Decision<Bill>> NUMBERED = List.of(NerveConduction.TIER);

  private static final List<Computation<Draft.Chosen>> BY_NUMBER = Draft.choosing(NUMBERED);

  /** For all others the number tells no more than the family of the day. */
  private static final List<Computation<Draft.Chosen>> BY_FAMILY =
      Draft.choosing(
          RuleBook.CODES.stream().filter(decision -> !NUMBERED.contains(decision)).toList());

  private final Remembered<List<ClaimLine>, List<ClaimLine>> lists = Remembered.few();
  private final Computation<Drafted> byNumber = new Computation<>(this::byNumber);
  private final Computation<Drafted> byFamily = new Computation<>(this::byFamily);

  /** The parts of the claim, in order. */
  List<Drafted> parts(View judged) {
    return List.of(judged.recalled(byNumber), judged.recalled(byFamily));
  }

  private Drafted byNumber(View judged) {
    Draft draft = Draft.of(BY_NUMBER, judged);
    return drafted(draft, read(draft), List.of());
  }

  private Drafted byFamily(View judged) {
    Draft draft = Draft.of(BY_FAMILY, judged);
    // Before the other day is looked at, which may read more.
    List<Switch> read = read(draft);
    List<Code> others =
        DayFamily.FAMILY.in(judged) instanceof Reading.Known<Family> family
            ? Draft.of(BY_FAMILY, judged.supposing(DayFamily.FAMILY, family.value().other())).codes()
            : List.of();
    return drafted(draft, read, others);
  }

  private static List<Switch> read(Draft draft) {
    List<Switch> read = new ArrayList<>();
    for (Switch one : Switches.ALL) {
      if (draft.day().hasRead(one.fact())) {
        read.add(one);
      }
    }
    return List.copyOf(read);
  }

  private Drafted drafted(Draft draft, List<Switch> read, List<Code> onTheOtherDay) {
    List<ClaimLine> lines = draft.lines();
    List<Code> others = new ArrayList<>(onTheOtherDay);
    others.removeAll(draft.codes());
    return new Drafted(
        lists.firstOf(lines, lines),
        because(draft),
        draft.missing(),
        Findings.ofRules(draft),
        List.copyOf(others),
        read);
  }

  private static List<List<Reason.Part>> because(Draft draft) {
    List<List<Reason.Part>> because = new ArrayList<>();
    for (Draft.Entry entry : draft.entries()) {
      because.add(entry.because());
    }
    return List.copyOf(because);
  }
}
