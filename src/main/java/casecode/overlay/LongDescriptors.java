package casecode.overlay;

import casecode.csv.Lines;
import casecode.model.Code;
import java.io.BufferedReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The AMA's older file of long descriptors, a licence of unknown length above it: a code and a tab,
 * a code and blanks, or a code with the number of the record, as a long descriptor takes several.
 */
final class LongDescriptors {

  private static final String LABEL = CodeList.label("Long");

  /** Code, number of the record if there is one, and text. */
  private enum Layout {
    TAB("(\\d{4}[0-9A-Z])()\\t(.*)"),
    NUMBERED("(\\d{4}[0-9A-Z])([0-9 ]\\d) (.*)"),
    BLANKS("(\\d{4}[0-9A-Z])() +(.*)");

    private final Pattern record;

    Layout(String record) {
      this.record = Pattern.compile(record);
    }

    Matcher record(String line) {
      return record.matcher(line);
    }

    /** The layout of a file, told by what may be its first record; its number would be 1. */
    static Optional<Layout> of(String line) {
      for (Layout layout : values()) {
        Matcher record = layout.record(line);
        if (record.matches() && (layout != NUMBERED || number(record) == 1)) {
          return Optional.of(layout);
        }
      }
      return Optional.empty();
    }
  }

  private final FromFile into;
  private Optional<Code> code = Optional.empty();
  private long line;
  private int number;
  private final StringBuilder text = new StringBuilder();

  private LongDescriptors(FromFile into) {
    this.into = into;
  }

  static void read(BufferedReader reader, FromFile into) {
    Lines lines = new Lines(reader);
    Optional<String> line = lines.next();
    Optional<Layout> layout = line.flatMap(Layout::of);
    while (line.isPresent() && layout.isEmpty()) {
      line = lines.next();
      layout = line.flatMap(Layout::of);
    }
    if (layout.isEmpty()) {
      into.remark("no line begins with a code; take the file as the AMA sends it");
      return;
    }
    LongDescriptors found = new LongDescriptors(into);
    for (; line.isPresent(); line = lines.next()) {
      found.line(layout.get().record(line.get()), lines.number(), line.get().isBlank());
    }
    found.end();
  }

  private static int number(Matcher record) {
    return record.group(2).isEmpty() ? 1 : Integer.parseInt(record.group(2).strip());
  }

  private void line(Matcher record, long at, boolean blank) {
    if (!record.matches()) {
      if (!blank) {
        into.lost(at, "does not begin with a code as the lines above do");
      }
      return;
    }
    Code read = Code.of(record.group(1));
    int next = number(record);
    boolean same = code.filter(read::equals).isPresent();
    if (!same || next == 1) {
      end();
    }
    if (next == 1) {
      code = Optional.of(read);
      line = at;
    } else if (!same || next != number + 1) {
      into.lost(at, "record " + next + " of " + read + " does not follow record " + (next - 1)
          + "; its descriptor is left out");
      begin();
      return;
    }
    number = next;
    text.append(' ').append(record.group(3));
  }

  /** The descriptor before is whole. */
  private void end() {
    code.filter(into::wants)
        .ifPresent(found -> into.add(line, found, LABEL, text.toString(), Optional.empty()));
    begin();
  }

  private void begin() {
    code = Optional.empty();
    text.setLength(0);
  }
}
