package casecode.render;

import casecode.engine.Answer;
import casecode.engine.Answer.LimbSummary;
import casecode.logic.Given;
import casecode.model.Muscle;
import casecode.rules.LimbExtent;
import casecode.rules.MuscleCounting;
import casecode.rules.StudyFacts;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the named muscles of each limb were counted: each with nerve and roots, and what they make. */
final class TallyText {

  private static final int NARROWEST = 34;
  private static final int WIDEST = 50;

  /** Where the sums of a limb stand. */
  private static final int SUM = 12;

  private TallyText() {}

  static Page of(Answer answer) {
    Page page = new Page();
    for (LimbSummary limb : answer.limbs()) {
      limb.tally().ifPresent(tally -> tally(page, limb, tally));
    }
    return page;
  }

  private static void tally(Page page, LimbSummary limb, MuscleCounting.Tally tally) {
    page.blank().line(limb.limb().words() + ": " + StudyFacts.MUSCLES.say(tally.muscles()) + ", "
        + StudyFacts.NERVES.say(tally.nerves().size()) + ", "
        + StudyFacts.LEVELS.say(tally.levels().size()));
    int column = column(tally);
    tally.counted().forEach(
        (muscle, heads) -> page.item("  " + names(heads), column, supply(muscle)));
    tally.left().forEach((muscle, why) -> page.item("  " + muscle.name(), column, why));
    page.item("  nerves", SUM, String.join(", ", tally.nerves()));
    page.item("  levels", SUM, String.join(", ", new TreeSet<>(tally.levels())));
    page.item("  margin", SUM,
        margin(tally.muscles(), LimbExtent.MUSCLES_NEEDED, StudyFacts.MUSCLES) + "; "
            + margin(tally.nerves().size(), LimbExtent.NERVES_NEEDED, StudyFacts.NERVES) + "; "
            + margin(tally.levels().size(), LimbExtent.LEVELS_NEEDED, StudyFacts.LEVELS));
  }

  /** Where the names of all muscles end, within reason. */
  private static int column(MuscleCounting.Tally tally) {
    int longest =
        Stream.concat(
                tally.counted().values().stream().map(TallyText::names),
                tally.left().keySet().stream().map(Muscle::name))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 4));
  }

  private static String names(List<Muscle> heads) {
    return heads.stream().map(Muscle::name).collect(Collectors.joining(" + "));
  }

  private static String supply(Muscle muscle) {
    return muscle.nerve().orElse("nerve not settled") + " " + String.join(" ", muscle.roots());
  }

  /** How far a count is from the number that a complete limb needs. */
  private static String margin(int number, int needed, Given<Integer> what) {
    int over = number - needed;
    String far = over == 0 ? "exactly " : Math.abs(over) + (over > 0 ? " over " : " short of ");
    return far + what.say(needed);
  }
}
