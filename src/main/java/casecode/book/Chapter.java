package casecode.book;

import casecode.catalog.Entry;
import casecode.catalog.Section;
import casecode.pages.Part;
import casecode.render.CodeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A section of the page of a code: a table where everything in it has a label, else a list.
 *
 * @param notKnown why nothing is said
 */
record Chapter(String title, List<Row> rows, List<Passage> lines, String notKnown) {

  /**
   * A statement under its label.
   *
   * @param decidedBy what decides the code that the label names; empty where it names none
   * @param when what leads to when a neighbour is right; empty in any other section
   */
  record Row(Passage passage, String decidedBy, String when) {}

  /** The section of the page that has this place; what decides a code that a label names. */
  static Chapter of(
      String page, Section section, Part part, Function<String, String> decidedBy,
      Passages passages) {
    List<Row> rows = new ArrayList<>();
    List<Passage> lines = new ArrayList<>();
    boolean isTable = part.entries().stream().noneMatch(entry -> entry.label().isEmpty());
    String when = section == Section.NEIGHBOURS ? CodeText.WHEN : "";
    for (Entry entry : part.entries()) {
      int number = 1 + rows.size() + lines.size();
      Passage passage =
          passages.of(page + "-" + section.id() + "-" + number, entry.label(), entry.says());
      if (isTable) {
        rows.add(new Row(passage, decidedBy.apply(entry.label()), when));
      } else {
        lines.add(passage);
      }
    }
    return new Chapter(section.title(), rows, lines,
        part instanceof Part.NotKnown none ? none.words() : "");
  }

  boolean isTable() {
    return !rows.isEmpty();
  }

  boolean isList() {
    return !lines.isEmpty();
  }
}
