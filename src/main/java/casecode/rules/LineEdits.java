package casecode.rules;

import static casecode.logic.Reason.Sentence.says;
import static casecode.rules.Change.Which.FIRST;
import static casecode.rules.Edit.edit;
import static casecode.rules.LineFacts.CODE;
import static casecode.rules.LineFacts.OF_THAT_DAY;
import static casecode.rules.LineFacts.codes;

import casecode.logic.Always;
import casecode.logic.Reading;
import casecode.logic.Reason.Sentence;
import casecode.logic.Slot;
import casecode.model.Code;
import casecode.model.ModifierKind;
import casecode.rules.Change.LeaveOut;
import casecode.rules.Change.Recode;
import casecode.rules.Change.Strip;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The checks of one line by itself, its days and its modifiers, and what may put each right. */
final class LineEdits {

  private static final Always ALWAYS = new Always();

  private static final Slot THEN =
      (view, when) ->
          OF_THAT_DAY.in(view) instanceof Reading.Known<Collection<Code>> codes
                  && !codes.value().isEmpty()
              ? (codes.value().size() == 1 ? "" : "one of ") + OF_THAT_DAY.say(codes.value())
              : "no code that is known here";

  private static final Repair DATE_OF_SERVICE =
      new Repair(ALWAYS,
          says("is the date of service right? The record of that day takes {}:", THEN),
          new LeaveOut(FIRST));

  static final Edit DELETED =
      edit(Edits.DELETED, LineGuards.DELETED, DATE_OF_SERVICE);

  static final Edit NOT_YET =
      edit(Edits.DELETED, LineGuards.NOT_YET, DATE_OF_SERVICE);

  static final List<Edit> MODIFIERS =
      List.of(
          edit("modifier", LineGuards.UNKNOWN_MODIFIER,
              strip(ModifierKind.UNKNOWN, says("which modifier was meant? Without one:"))),
          edit("modifier", LineGuards.BOTH_SIDES,
              new Repair(codes(CODE, BothSides.WITHOUT_50),
                  says("were both sides done?"), Recode.WITHOUT_50),
              strip(ModifierKind.BILATERAL,
                  says("were both sides studied? The code is paid once, whatever the sides:"))),
          edit("modifier", LineGuards.BOTH_SIDES_DISPUTED),
          edit("modifier", LineGuards.NO_COMPONENTS,
              new Repair(ALWAYS,
                  says("was the whole service billed? The code has no components:"),
                  new Strip(FIRST, Set.of(ModifierKind.PROFESSIONAL, ModifierKind.TECHNICAL)))),
          edit("modifier", LineGuards.BOTH_COMPONENTS,
              strip(ModifierKind.TECHNICAL,
                  says("whoever owns the equipment and reads bills neither; did this party only"
                      + " read?"))),
          edit("modifier", LineGuards.MULTIPLE_ON_ADD_ON,
              strip(ModifierKind.MULTIPLE,
                  says("was 51 meant for a primary? An add-on goes without it:"))),
          edit("modifier", LineGuards.COMPONENT_MISSING),
          edit("modifier", LineGuards.COMPONENT_IN_OFFICE),
          edit("modifier", LineGuards.SIDE_WITHOUT_SIDES));

  private LineEdits() {}

  private static Repair strip(ModifierKind kind, Sentence question) {
    return new Repair(ALWAYS, question, new Strip(FIRST, Set.of(kind)));
  }
}
