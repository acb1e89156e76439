package casecode.manual;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A section of a page of the manual that tells more than what can be typed.
 *
 * @param paragraphs what stands before the items
 * @param items what each word means, in their order
 */
public record Section(String title, List<String> paragraphs, Map<String, String> items) {

  public Section {
    paragraphs = List.copyOf(paragraphs);
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }
}
