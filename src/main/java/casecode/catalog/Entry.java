package casecode.catalog;

import java.util.List;

/**
 * One statement of a section.
 *
 * @param label what it is about, such as a modifier, a code or an ICD-10-CM category; else empty
 */
public record Entry(String label, Statement says) {

  public static Entry of(String label, String text, String... sources) {
    return new Entry(label, new Statement(text, List.of(sources)));
  }

  public String text() {
    return says.text();
  }

  public List<String> sources() {
    return says.sources();
  }
}
