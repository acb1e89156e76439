package casecode.model;

import java.util.List;

/**
 * Something that a reader of an answer should know.
 *
 * @param rule the id of the rule that raised it
 * @param label two or three words that head it
 * @param sources keys into the list of sources
 */
public record Finding(
    String rule, Severity severity, String label, String message, List<String> sources) {
  public Finding {
    sources = List.copyOf(sources);
  }
}
