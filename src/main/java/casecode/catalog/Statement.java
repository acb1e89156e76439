package casecode.catalog;

import java.util.List;

/** One sentence about a code, and the keys of the sources it rests on. */
public record Statement(String text, List<String> sources) {
  public Statement {
    sources = List.copyOf(sources);
  }
}
