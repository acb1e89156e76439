package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Basis.on;
import static casecode.logic.Is.is;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Slot.value;
import static casecode.rules.LineFacts.COLUMN_1;
import static casecode.rules.LineFacts.COLUMN_2;
import static casecode.rules.LineFacts.INDICATOR;
import static casecode.rules.LineFacts.PC_TC;
import static casecode.rules.StudyFacts.COMPONENT_STATED;
import static casecode.rules.StudyFacts.DISTINCT;
import static casecode.rules.StudyFacts.PAYER;
import static casecode.rules.StudyFacts.SETTING;

import casecode.logic.All;
import casecode.logic.Always;
import casecode.logic.Basis.Known;
import casecode.logic.Basis;
import casecode.logic.Condition;
import casecode.logic.Decision;
import casecode.logic.Is;
import casecode.logic.Reason;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.logic.Slot;
import casecode.model.Code;
import casecode.model.Component;
import casecode.model.Distinct;
import casecode.model.Modifier;
import casecode.model.PairIndicator;
import casecode.model.Payer;
import casecode.model.PcTc;
import casecode.model.Setting;
import java.util.ArrayList;
import java.util.List;

/** Section 7: the modifiers of the lines; 50 and 52 come with the region they belong to. */
public final class ModifierRules {

  static final Condition IN_A_FACILITY =
      is(SETTING, Setting.OUTPATIENT_HOSPITAL, Setting.INPATIENT_HOSPITAL, Setting.ASC);

  private static final Basis COMPONENTS = on(Known.TABLE, "CMS-RVU26C", "AAPC-26", "LNI");
  private static final Basis PAIRS = on(Known.TABLE, "CMS-PTP-2024Q3", "CMS-PTP-2026Q4");

  public static final Decision<Component> COMPONENT =
      new Decision<>(
          "component", Scope.DAY, "the component billed",
          "Which component is billed: what is stated decides, else the setting",
          List.of(
              stated("O1", Component.PROFESSIONAL), stated("O2", Component.TECHNICAL),
              stated("O3", Component.GLOBAL),
              new Rule<>("O4", IN_A_FACILITY, Component.PROFESSIONAL,
                  says("{}", Slot.EVIDENCE), COMPONENTS),
              new Rule<>("O5", new Always(), Component.GLOBAL,
                  says("no component and no facility is stated"), COMPONENTS)));

  /** Of one line: 26 or TC on every code with two components. */
  public static final Decision<Modifier> COMPONENT_MODIFIER =
      new Decision<>(
          "component-modifier", Scope.LINE, "the component modifier",
          "26 or TC, on each line whose code has two components",
          List.of(
              new Rule<>("Q1",
                  all(is(COMPONENT, Component.PROFESSIONAL), is(PC_TC, PcTc.TWO_COMPONENTS)),
                  new Modifier("26"), says("26 because {}", component()), COMPONENTS),
              new Rule<>("Q2",
                  all(is(COMPONENT, Component.TECHNICAL), is(PC_TC, PcTc.TWO_COMPONENTS)),
                  new Modifier("TC"), says("TC because {}", component()), COMPONENTS)));

  /** Of two lines: the column 2 line is a distinct service. */
  public static final Decision<Modifier> DISTINCT_SERVICE =
      new Decision<>(
          "distinct-service", Scope.PAIR, "the distinct-service modifier",
          "59 or XS, on the column 2 line of each NCCI pair with indicator 1",
          distinctRules());

  private ModifierRules() {}

  private static Rule<Component> stated(String id, Component component) {
    return new Rule<>(id, is(COMPONENT_STATED, component), component,
        says("the " + component.words() + " component is stated"), COMPONENTS);
  }

  private static Slot component() {
    return (view, when) -> String.join(", ", COMPONENT.because(view));
  }

  private static List<Rule<Modifier>> distinctRules() {
    Condition limbs = all(is(COLUMN_1, "95886"), is(COLUMN_2, "95885"));
    Condition stackable =
        new Is<>(COLUMN_1,
            EmgFamilies.COMPLETE_STAND_ALONE.stream().map(Code::value).sorted().toList());
    List<Rule<Modifier>> rules = new ArrayList<>();
    for (Distinct distinct : Distinct.values()) {
      int first = rules.size() + 1;
      rules.add(distinctRule(first, distinct, limbs, says("{} names another limb", value(COLUMN_1))));
      rules.add(distinctRule(first + 1, distinct, stackable,
          says("{} covers other limbs", value(COLUMN_1))));
      rules.add(distinctRule(first + 2, distinct, new Always(),
          says("{} is a separate service", value(COLUMN_1))));
    }
    return rules;
  }

  private static Rule<Modifier> distinctRule(
      int number, Distinct distinct, Condition where, Reason.Sentence because) {
    List<Condition> parts = new ArrayList<>(
        List.of(is(PAYER, Payer.MEDICARE), is(INDICATOR, PairIndicator.WITH_MODIFIER),
            new Is<>(DISTINCT, List.of(distinct))));
    if (!(where instanceof Always)) {
      parts.add(where);
    }
    return new Rule<>("R" + number, new All(parts), new Modifier(distinct.words()),
        says(distinct.words() + " because " + because.pattern(), because.slots().get(0)), PAIRS);
  }
}
