package casecode.intake;

import casecode.model.Limb;
import casecode.model.Side;
import java.util.Optional;

/**
 * A muscle as somebody wrote it.
 *
 * @param place where it stands, for messages
 * @param label the name or abbreviation
 * @param side a side given beside it
 * @param limb the limb it is listed under
 * @param nerve a nerve printed beside it
 * @param roots roots printed beside it
 */
public record Written(
    String place, String label, Optional<Side> side, Optional<Limb> limb,
    Optional<String> nerve, Optional<String> roots) {

  public static Written under(String place, String label, Limb limb) {
    return new Written(
        place, label, Optional.empty(), Optional.of(limb), Optional.empty(), Optional.empty());
  }

  public static Written alone(String place, String label) {
    return new Written(
        place, label, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
