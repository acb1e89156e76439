package casecode.intake;

import casecode.logic.Ask;
import casecode.logic.Given;
import casecode.model.Besides;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Side;
import java.util.List;
import java.util.Optional;

/**
 * What a report leaves open: a row that was not understood, or a muscle without its side.
 *
 * @param said what is wrong with it, for a remark
 * @param ask the question that is left
 * @param counted what the rows of its table are counted as; empty for the needle table
 * @param side the side of the row; unsaid where none is printed
 * @param readings the muscles that it can be; empty where it may be any
 */
record Gap(String said, Ask ask, Optional<Given<Integer>> counted, Side side, List<Muscle> readings) {
  Gap {
    readings = List.copyOf(readings);
  }

  /** A row of a table whose rows are counted. */
  static Gap row(String where, Given<Integer> counted) {
    return new Gap(notUnderstood(where), Ask.of(Unread.row(where, counted)), Optional.of(counted),
        Side.UNSAID, List.of());
  }

  /** A row of the needle table. */
  static Gap needleRow(String where, Optional<Side> side) {
    return new Gap(notUnderstood(where), Ask.of(Unread.needleRow(where)), Optional.empty(),
        side.orElse(Side.UNSAID), List.of());
  }

  /** A row of the needle table that names its muscle and no side. */
  static Gap side(Written written, List<Muscle> readings) {
    return new Gap(written.asked() + ": no side is printed", Ask.of(Unread.side(written)),
        Optional.empty(), Side.UNSAID, readings);
  }

  private static String notUnderstood(String where) {
    return where + " was not understood";
  }

  /** The sides that it needs an answer for. */
  List<Side> sides() {
    return side == Side.BOTH ? List.of(Side.LEFT, Side.RIGHT) : List.of(side);
  }

  boolean mayBe(Muscle muscle) {
    return readings.isEmpty() || readings.contains(muscle);
  }

  boolean mayBe(Besides region) {
    return readings.isEmpty()
        || readings.stream().anyMatch(m -> m.region().coded().filter(region::equals).isPresent());
  }

  boolean mayLieIn(Limb limb) {
    return readings.isEmpty()
        || readings.stream().anyMatch(m -> m.region().part().filter(limb.part()::equals).isPresent());
  }
}
