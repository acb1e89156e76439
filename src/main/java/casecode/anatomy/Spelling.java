package casecode.anatomy;

import java.util.List;
import java.util.Optional;

/**
 * A spelling that reports use.
 *
 * @param readings the muscles that it can mean, by id
 * @param usual the one to take where nothing else tells
 */
public record Spelling(String text, List<String> readings, Optional<String> usual) {
  public Spelling {
    readings = List.copyOf(readings);
  }
}
