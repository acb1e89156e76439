package casecode.csv;

import casecode.words.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cell of a row is what.
 *
 * @param at the places of the columns that there are
 * @param unread the numbers, from 1, of the columns that are of no use here
 * @param cells how many cells a row has
 */
record CsvColumns(Map<Column, Integer> at, List<Integer> unread, int cells) {

  /** Enough letters of a title to tell the column: "date", "unit". */
  private static final int BEGINNING = 4;

  enum Column {
    CLAIM("claim"),
    CODE("code"),
    MODIFIERS("modifiers"),
    UNITS("units"),
    DATE("dateOfService"),
    SETTING("setting"),
    PAYER("payer"),
    COMPONENT("component");

    private final String title;

    Column(String title) {
      this.title = title;
    }
  }

  /** The columns, or why the header will not do; nothing of it is quoted, as it may be a row. */
  sealed interface Header {
    record Read(CsvColumns columns) implements Header {}

    record Wrong(String message) implements Header {}
  }

  static Header of(List<String> cells) {
    Map<Column, Integer> at = new EnumMap<>(Column.class);
    List<Integer> unread = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Optional<Column> column = named(cells.get(i));
      if (column.isEmpty()) {
        unread.add(i + 1);
      } else if (at.put(column.get(), i) != null) {
        return new Header.Wrong("the column " + column.get().title + " stands twice");
      }
    }
    List<String> absent =
        Arrays.stream(Column.values()).filter(c -> !at.containsKey(c)).map(c -> c.title).toList();
    for (int number : unread) {
      Optional<String> near = near(cells.get(number - 1), absent);
      if (near.isPresent()) {
        return new Header.Wrong(
            "column " + number + " is almost \"" + near.get() + "\"; write it so");
      }
    }
    List<String> missing = new ArrayList<>();
    for (Column column : List.of(Column.CLAIM, Column.CODE)) {
      if (!at.containsKey(column)) {
        missing.add(column.title);
      }
    }
    return missing.isEmpty()
        ? new Header.Read(new CsvColumns(at, List.copyOf(unread), cells.size()))
        : new Header.Wrong("the first line must name the columns; missing "
            + (missing.size() == 1 ? "is " : "are ") + String.join(" and ", missing)
            + " (known are " + String.join(", ", titles()) + ")");
  }

  /** A column that a title could mean: by a slip, by blanks in it, or by its beginning. */
  private static Optional<String> near(String title, List<String> absent) {
    String letters = title.replaceAll("[\\s_-]", "");
    return absent.stream()
        .filter(column -> letters.length() >= BEGINNING
            && column.regionMatches(true, 0, letters, 0, letters.length()))
        .findFirst()
        .or(() -> Nearest.slip(title.strip(), absent));
  }

  private static Optional<Column> named(String title) {
    for (Column column : Column.values()) {
      if (column.title.equalsIgnoreCase(title.strip())) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private static List<String> titles() {
    return Arrays.stream(Column.values()).map(c -> c.title).toList();
  }

  /** The text of a cell; empty where the row or the file has none. */
  String cell(List<String> row, Column column) {
    Integer place = at.get(column);
    return place == null || place >= row.size() ? "" : row.get(place).strip();
  }
}
