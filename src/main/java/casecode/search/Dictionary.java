package casecode.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people say for what is written, from {@code codes/words.json}.
 *
 * @param ignored words that stand everywhere and tell nothing
 * @param commonest the codes that are meant most often, the commonest first
 */
public record Dictionary(List<Row> rows, Set<String> ignored, List<String> commonest) {

  public Dictionary {
    rows = List.copyOf(rows);
    ignored = Set.copyOf(ignored);
    commonest = List.copyOf(commonest);
  }

  /**
   * Who says one of these finds what is written with the others, or in a section.
   *
   * @param say words and phrases
   * @param find words and phrases of the passages
   * @param section the id of the section that is meant
   */
  public record Row(List<String> say, List<String> find, Optional<String> section) {
    public Row {
      say = List.copyOf(say);
      find = List.copyOf(find);
    }
  }
}
