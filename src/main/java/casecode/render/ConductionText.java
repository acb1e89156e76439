package casecode.render;

import casecode.anatomy.ConductionUnit;
import casecode.intake.ConductionTally;
import java.util.List;

/** A nerve conduction test: whether it counts as a study, and how that is known. */
public final class ConductionText {

  private static final int COLUMN = 12;

  public static final String HEADER =
      Csv.row(List.of("id", "name", "type", "nerve", "site", "limb", "counts", "known"));

  private ConductionText() {}

  public static Page of(ConductionUnit unit) {
    return new Page()
        .item("test", COLUMN, unit.name())
        .item("nerve", COLUMN, unit.nerve())
        .item("recorded", COLUMN, unit.site())
        .item("counts", COLUMN, counts(unit))
        .item("known", COLUMN, unit.known() + ", from " + String.join(", ", unit.sources()));
  }

  public static String counts(ConductionUnit unit) {
    if (unit.counts()) {
      return "as one study on each side, however many sites are stimulated";
    }
    return unit.type().equals("f-wave-included")
        ? "adds none; it " + ConductionTally.WITH_MOTOR
        : "is no nerve conduction study";
  }

  public static String csv(ConductionUnit unit) {
    return Csv.row(
        List.of(unit.id(), unit.name(), unit.type(), unit.nerve(), unit.site(), unit.limb(),
            unit.counts() ? "yes" : "no", unit.known()));
  }
}
