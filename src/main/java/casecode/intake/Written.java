package casecode.intake;

import casecode.model.Limb;
import casecode.model.Side;
import java.util.Optional;

/**
 * A muscle as somebody wrote it.
 *
 * @param place where it stands, for messages
 * @param field the field of a study that gives it; of a row of a report only the list
 * @param label the name or abbreviation
 * @param side a side given beside it
 * @param limb the limb it is listed under
 * @param nerve a nerve printed beside it
 * @param roots roots printed beside it
 */
public record Written(
    String place, String field, String label, Optional<Side> side, Optional<Limb> limb,
    Optional<String> nerve, Optional<String> roots) {

  /** The list of muscles in a study, each with its side. */
  public static final String LIST = "needleEmg.muscles";

  public static Written under(String place, String field, String label, Limb limb) {
    return new Written(
        place, field, label, Optional.empty(), Optional.of(limb), Optional.empty(),
        Optional.empty());
  }

  public static Written alone(String place, String field, String label) {
    return new Written(
        place, field, label, Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty());
  }

  /** A row of a report. */
  public static Written row(
      int line, String label, Optional<Side> side, Optional<String> nerve, Optional<String> roots) {
    return new Written("line " + line, LIST, label, side, Optional.empty(), nerve, roots);
  }

  /** Whether it is a row of a report: what is printed there nobody typed for this program. */
  boolean isRow() {
    return field.equals(LIST);
  }

  /** Whether it is a label under a limb, and nothing stands beside it. */
  boolean isPlain() {
    return limb.isPresent() && side.isEmpty() && nerve.isEmpty() && roots.isEmpty();
  }

  /** What a question calls it; of a row also where it stands, as its field does not tell. */
  String asked() {
    return isRow() ? place + ", " + label : label;
  }
}
