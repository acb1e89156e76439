package casecode.rules;

import static casecode.logic.Given.lookedUp;

import casecode.logic.Condition;
import casecode.logic.Given;
import casecode.logic.Is;
import casecode.logic.Kind.Count;
import casecode.logic.Kind.OneOf;
import casecode.logic.Kind.SomeOf;
import casecode.logic.Kind.Things;
import casecode.logic.Kind.Word;
import casecode.logic.Range;
import casecode.logic.Scope;
import casecode.model.Bilateral;
import casecode.model.Code;
import casecode.model.Mai;
import casecode.model.Modifier;
import casecode.model.ModifierKind;
import casecode.model.PairIndicator;
import casecode.model.PcTc;
import casecode.model.Standing;
import casecode.model.YesNo;
import java.util.Collection;

/** What the tables say of a line, of two lines, and of the claim; looked up, never asked. */
public final class LineFacts {

  private static final Count UNIT = new Count("unit", "units", 0, Range.UNBOUNDED);

  public static final Given<String> CODE = lookedUp("code", Scope.LINE, new Word(), "the code");
  public static final Given<Integer> UNITS =
      lookedUp("units", Scope.LINE, UNIT, "the units of the line");

  public static final Given<PcTc> PC_TC =
      lookedUp("pc-tc", Scope.LINE, OneOf.of(PcTc.values()), "the PC/TC indicator of the code");

  /** The units that the MUE is held against: the line's own, or those of the code that day. */
  public static final Given<Integer> HELD_UNITS =
      lookedUp("held-units", Scope.LINE, UNIT, "the units held against the MUE");

  public static final Given<Bilateral> BILATERAL =
      lookedUp("bilateral", Scope.LINE, OneOf.of(Bilateral.values()),
          "the bilateral indicator of the code");
  public static final Given<Standing> STANDING =
      lookedUp("standing", Scope.LINE, OneOf.of(Standing.values()), "the code on that day");
  public static final Given<String> FIRST_OR_LAST_DAY =
      lookedUp("first-or-last-day", Scope.LINE, new Word(), "the day of the change");
  public static final Given<Collection<Code>> OF_THAT_DAY =
      lookedUp("of-that-day", Scope.LINE, new Things<>(), "the codes that hold in its place");
  public static final Given<Collection<ModifierKind>> MODIFIERS =
      lookedUp("modifiers", Scope.LINE, SomeOf.of(ModifierKind.values()), "the modifiers");
  public static final Given<Collection<Modifier>> UNKNOWN_MODIFIERS =
      lookedUp("unknown-modifiers", Scope.LINE, new Things<>(), "the modifiers on no list");

  /** Whether some NCCI pair of the claim asks for the distinct-service modifier of the line. */
  public static final Given<YesNo> PAIR_NEEDS_IT =
      lookedUp("pair-needs-it", Scope.LINE, OneOf.of(YesNo.values()),
          "an NCCI pair that needs the modifier");

  public static final Given<Integer> MUE =
      lookedUp("mue", Scope.LINE, new Count("unit allowed", "units allowed", 0, Range.UNBOUNDED),
          "the MUE of the code");
  public static final Given<Mai> MAI =
      lookedUp("mai", Scope.LINE, OneOf.of(Mai.values()), "the MUE adjudication indicator");
  public static final Given<String> EDIT_SET =
      lookedUp("edit-set", Scope.LINE, new Word(), "the setting of the table");
  public static final Given<YesNo> ADD_ON =
      lookedUp("add-on", Scope.LINE, OneOf.of(YesNo.values()), "the code as an add-on");
  public static final Given<YesNo> PRIMARY_PRESENT =
      lookedUp("primary-present", Scope.LINE, OneOf.of(YesNo.values()),
          "an allowed primary on the claim");
  public static final Given<Collection<Code>> PRIMARIES =
      lookedUp("primaries", Scope.LINE, new Things<>(), "its primaries");

  public static final Given<String> COLUMN_1 =
      lookedUp("column-1", Scope.PAIR, new Word(), "the column 1 code");
  public static final Given<String> COLUMN_2 =
      lookedUp("column-2", Scope.PAIR, new Word(), "the column 2 code");

  public static final Given<PairIndicator> INDICATOR =
      lookedUp("indicator", Scope.PAIR, OneOf.of(PairIndicator.values()),
          "the NCCI indicator of the pair");

  /** Whether a modifier on either line says that the two are separate. */
  public static final Given<YesNo> SEPARATED =
      lookedUp("separated", Scope.PAIR, OneOf.of(YesNo.values()),
          "a modifier that separates the two lines");

  public static final Given<Integer> LIMB_UNITS =
      lookedUp("limb-units", Scope.CLAIM,
          new Count("unit of 95885 and 95886", "units of 95885 and 95886", 0, Range.UNBOUNDED),
          "the units of 95885 and 95886");
  public static final Given<Integer> STAND_ALONE_LINES =
      lookedUp("stand-alone-lines", Scope.CLAIM,
          new Count("stand-alone EMG line", "stand-alone EMG lines", 0, Range.UNBOUNDED),
          "the stand-alone needle EMG lines");
  public static final Given<Integer> ADD_ON_LINES =
      lookedUp("add-on-lines", Scope.CLAIM,
          new Count("add-on EMG line", "add-on EMG lines", 0, Range.UNBOUNDED),
          "the add-on needle EMG lines");
  public static final Given<Integer> STAND_ALONE_LIMBS =
      lookedUp("stand-alone-limbs", Scope.CLAIM,
          new Count("limb", "limbs", 0, Range.UNBOUNDED), "the limbs of the stand-alone codes");
  public static final Given<Integer> CONDUCTION_LINES =
      lookedUp("conduction-lines", Scope.CLAIM,
          new Count("nerve conduction line", "nerve conduction lines", 0, Range.UNBOUNDED),
          "the lines of 95907-95913");
  public static final Given<Integer> CONDUCTION_UNITS =
      lookedUp("conduction-units", Scope.CLAIM,
          new Count("unit of 95907-95913", "units of 95907-95913", 0, Range.UNBOUNDED),
          "the units of 95907-95913");
  public static final Given<Integer> GUIDANCE_UNITS =
      lookedUp("guidance-units", Scope.CLAIM,
          new Count("unit of 95873 and 95874", "units of 95873 and 95874", 0, Range.UNBOUNDED),
          "the units of 95873 and 95874");
  public static final Given<YesNo> LIMB_CODES_STACKED =
      lookedUp("limb-codes-stacked", Scope.CLAIM, OneOf.of(YesNo.values()),
          "several units of 95860-95864, without an NCCI or MUE error on them");
  public static final Given<Integer> ARRAY_LINES =
      lookedUp("array-lines", Scope.CLAIM,
          new Count("line of 95905", "lines of 95905", 0, Range.UNBOUNDED), "the lines of 95905");
  public static final Given<YesNo> FAMILIES_BUNDLED =
      lookedUp("families-bundled", Scope.CLAIM, OneOf.of(YesNo.values()),
          "an NCCI error between the two families");
  public static final Given<Integer> LINES =
      lookedUp("lines", Scope.CLAIM, new Count("line", "lines", 0, Range.UNBOUNDED),
          "the lines of the claim");
  public static final Given<Integer> USUAL_LIMBS =
      lookedUp("usual-limbs", Scope.CLAIM,
          new Count("limb that AANEM expects", "limbs that AANEM expects", 0, Range.UNBOUNDED),
          "the usual number of limbs");
  public static final Given<Integer> USUAL_STUDIES =
      lookedUp("usual-studies", Scope.CLAIM,
          new Count("study that AANEM expects", "studies that AANEM expects", 0, Range.UNBOUNDED),
          "the usual number of nerve conduction studies");
  public static final Given<String> USUAL_SOURCE =
      lookedUp("usual-source", Scope.CLAIM, new Word(), "where the usual numbers come from");
  public static final Given<Integer> PTP_QUARTERS = quarters("ptp-quarters", "NCCI pair");
  public static final Given<String> PTP_EDITION =
      lookedUp("ptp-edition", Scope.CLAIM, new Word(), "the edition of the NCCI pair table");
  public static final Given<Integer> MUE_QUARTERS = quarters("mue-quarters", "MUE");
  public static final Given<String> MUE_EDITION =
      lookedUp("mue-edition", Scope.CLAIM, new Word(), "the edition of the MUE table");
  public static final Given<Integer> ADD_ON_QUARTERS = quarters("add-on-quarters", "add-on");
  public static final Given<String> ADD_ON_EDITION =
      lookedUp("add-on-edition", Scope.CLAIM, new Word(), "the edition of the add-on table");

  private LineFacts() {}

  /** That the code of a line, or of one side of a pair, is one of these. */
  static Condition codes(Given<String> fact, Collection<Code> codes) {
    return new Is<>(fact, codes.stream().map(Code::value).sorted().toList());
  }

  private static Given<Integer> quarters(String id, String table) {
    String between = " between the " + table + " table and the date of service";
    return lookedUp(id, Scope.CLAIM,
        new Count("quarter" + between, "quarters" + between, 0, Range.UNBOUNDED),
        "the quarters between the " + table + " table and the date of service");
  }
}
