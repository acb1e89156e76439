package casecode.render;

import casecode.catalog.Source;
import casecode.catalog.Statement;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether a statement shows its sources, and how far to trust each. */
public interface Cited {

  /** Without sources. */
  Cited NO = statement -> "";

  /** What follows the statement. */
  String mark(Statement statement);

  /** {@code [ACN primary, AAPMR secondary]} behind each statement. */
  static Cited with(Map<String, Source> sources) {
    return statement ->
        statement.sources().stream()
            .map(id -> sources.containsKey(id) ? id + " " + sources.get(id).trust().id() : id)
            .collect(Collectors.joining(", ", " [", "]"));
  }
}
