package casecode.intake;

import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.logic.Scope;
import casecode.model.Muscle;
import casecode.model.Name;
import casecode.model.Named;
import casecode.model.Side;
import java.util.List;
import java.util.stream.Collectors;

/** Facts that a list of muscles or a report leaves open. */
final class Unread {

  private static final String OPTION = "--muscle \"SIDE NAME\"";

  private static final String SIDE = "muscle-side";
  private static final String READING = "muscle-reading";

  /** One of the muscles that a label can mean. */
  record Reading(Muscle muscle) implements Named {
    @Override
    public Name called() {
      return Name.of(muscle.id(), muscle.name());
    }
  }

  private Unread() {}

  /** Whether it tells what a label means, and nothing of the study by itself. */
  static boolean isOfLabel(Given<?> fact) {
    return fact.id().equals(SIDE) || fact.id().equals(READING);
  }

  static Given<Side> side(Written written) {
    return Given.asked(SIDE, Scope.DAY, new Kind.OneOf<>(Side.STATED),
        "the side of a muscle", written.asked() + ": left or right?",
        "A muscle counts for the limb of its side.", written.field(), OPTION);
  }

  /** A row of the needle table; which muscle it is, nobody knows. */
  static Given<String> needleRow(String where) {
    return row(where, Written.LIST, OPTION);
  }

  /** A row of a table whose rows are counted as that fact. */
  static Given<String> row(String where, Given<Integer> counted) {
    return row(where, counted.field(), counted.option());
  }

  private static Given<String> row(String where, String field, String option) {
    return Given.asked("report-row", Scope.DAY, new Kind.Word(),
        "a row of the report",
        where + " was not understood; what was studied?",
        "A muscle or nerve that is not counted could change the lines.", field, option);
  }

  static Given<Reading> reading(Written written, List<Muscle> readings) {
    return Given.asked(READING, Scope.DAY,
        new Kind.OneOf<>(readings.stream().map(Reading::new).toList()),
        "the muscle meant by a label",
        written.asked() + ": "
            + readings.stream().map(Muscle::name).collect(Collectors.joining(" or ")) + "?",
        "The readings give different lines.", written.field(), OPTION);
  }
}
