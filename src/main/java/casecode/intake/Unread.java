package casecode.intake;

import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.logic.Scope;
import casecode.model.Muscle;
import java.util.List;
import java.util.stream.Collectors;

/** Facts that a list of muscles leaves open. */
final class Unread {

  private static final String OPTION = "--muscle \"SIDE NAME\"";

  private Unread() {}

  static Given<String> side(Written written) {
    return Given.asked("muscle-side", Scope.DAY, new Kind.Word(), "the side of a muscle",
        written.label() + ": left or right?", "A muscle counts for the limb of its side.",
        written.place(), OPTION);
  }

  static Given<String> row(String where, String table) {
    return Given.asked("report-row", Scope.DAY, new Kind.Word(),
        "a row of the report",
        where + " of the " + table + " was not understood; what was studied?",
        "A muscle or nerve that is not counted could change the lines.", where,
        "the facts as options");
  }

  static Given<String> reading(Written written, List<Muscle> readings) {
    return Given.asked("muscle-reading", Scope.DAY, new Kind.Word(), "the muscle meant by a label",
        written.label() + ": "
            + readings.stream().map(Muscle::name).collect(Collectors.joining(" or ")) + "?",
        "The readings give different lines.", written.place(), OPTION);
  }
}
