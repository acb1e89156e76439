package casecode.overlay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The titles of a table's columns; a column is found by its title, wherever it stands. */
final class Titles {

  private final List<String> titles;

  Titles(List<String> header) {
    titles = header.stream().map(Titles::plain).toList();
  }

  private static String plain(String title) {
    return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  boolean has(String title) {
    return place(title) >= 0;
  }

  /** The first of these titles that stands above two columns, of which one would be lost. */
  Optional<String> twice(List<String> known) {
    return known.stream()
        .filter(title -> titles.indexOf(plain(title)) != titles.lastIndexOf(plain(title)))
        .findFirst();
  }

  /** How many columns stand before that of a title; negative where there is none. */
  int place(String title) {
    return titles.indexOf(plain(title));
  }

  /** The titles, lower case, that are none of these. */
  List<String> without(List<String> known) {
    return titles.stream().filter(title -> !title.isEmpty() && !known.contains(title)).toList();
  }

  /** What a row says under a title; empty where it says nothing. */
  String cell(List<String> row, String title) {
    int place = place(title);
    return place < 0 || place >= row.size() ? "" : row.get(place).strip();
  }
}
