package casecode.anatomy;

import casecode.model.Muscle;
import casecode.model.Side;
import java.util.List;
import java.util.Optional;

/**
 * What a written label can mean.
 *
 * @param readings the muscles; more than one where the label has several readings
 * @param usual the reading to take where nothing else tells
 * @param side a side written into the label
 */
public record Found(List<Muscle> readings, Optional<Muscle> usual, Optional<Side> side) {
  public Found {
    readings = List.copyOf(readings);
  }
}
