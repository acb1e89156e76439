package casecode.report;

import casecode.model.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a side-to-side table: under each L or R of its heading stand values of that side. */
record SideColumns(List<Column> columns) {

  record Column(int at, Side side) {}

  private static final Pattern HEAD =
      Pattern.compile("(?i)(?<!\\S)(" + Side.pattern(Side.LEFT, Side.RIGHT) + ")(?!\\S)");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(\\s|\\b(nerves?|stim(ulus)?|sites?|rec(ording)?|dist(ance)?|lat(ency)?|on|onset|pk|peak"
              + "|npk|laton|latnpk|cv|vel(ocity)?|amp|b-?pamp|bp|p|area|dur|ms|mv|uv|cm|m/s)\\b\\.?|[()/-])*");
  private static final Pattern VALUE = Pattern.compile("(?<!\\S)[<>]?\\d+([.,]\\d+)?(?!\\S)");

  /** The heading, if the line is one: sides, at least one of each, and names of columns. */
  static SideColumns read(String line) {
    List<Column> columns = new ArrayList<>();
    Matcher head = HEAD.matcher(line);
    while (head.find()) {
      int at = head.start();
      Side.of(head.group()).ifPresent(side -> columns.add(new Column(at, side)));
    }
    boolean only = NAMES.matcher(HEAD.matcher(line).replaceAll("")).matches();
    boolean both = columns.stream().map(Column::side).distinct().count() > 1;
    return new SideColumns(only && both ? columns : List.of());
  }

  boolean isHeading() {
    return !columns.isEmpty();
  }

  /** The sides that have a value in a row. */
  Set<Side> sides(String row) {
    Set<Side> found = EnumSet.noneOf(Side.class);
    Matcher value = VALUE.matcher(row);
    while (value.find()) {
      int at = value.start();
      columns.stream()
          .min((one, other) -> Math.abs(one.at() - at) - Math.abs(other.at() - at))
          .ifPresent(column -> found.add(column.side()));
    }
    return found;
  }
}
