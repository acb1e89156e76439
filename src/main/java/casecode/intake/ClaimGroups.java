package casecode.intake;

import casecode.engine.Submitted;
import casecode.intake.ClaimSource.Read;
import casecode.logic.Facts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Groups rows by claim and day. The rows of a claim must stand together, as memory holds one claim; a
 * claim that comes back later is told that it was parted.
 */
public final class ClaimGroups {

  private static final String TOO_MANY =
      "the claim has more than " + ClaimBuilder.MOST_LINES + " lines; the rest was not checked";

  private static final String A_DAY_IS_MISSING =
      "a line of this claim has no day that can be read; it may be of this day";

  private final Facts defaults;
  private final Names seen = new Names();
  private final Deque<Supplier<Read>> ready = new ArrayDeque<>();
  private List<ClaimRow> rows = new ArrayList<>();
  private List<String> doubts = List.of();
  private boolean tooMany;

  public ClaimGroups(Facts defaults) {
    this.defaults = defaults;
  }

  public void add(ClaimRow row) {
    if (!rows.isEmpty() && !rows.get(0).claim().equals(row.claim())) {
      close();
    }
    if (rows.size() < ClaimBuilder.MOST_LINES) {
      rows.add(doubts.isEmpty() ? row : row.doubtful(doubts));
    } else {
      tooMany = true;
    }
    doubts = List.of();
  }

  /** A row that could not be read: the claims on both sides of it may have lost a line. */
  public void lost(String place, Submitted broken) {
    List<String> doubt = List.of(place + " beside this claim could not be read; it may be of it");
    rows.replaceAll(row -> row.doubtful(doubt));
    unread(broken);
    doubts = doubt;
  }

  /** Something between the claims that could not be read. */
  public void unread(Submitted broken) {
    close();
    ready.add(() -> Read.unread(broken));
  }

  /** A claim of which no row could be read. */
  public void empty(Submitted claim) {
    close();
    ready.add(() -> Read.claim(claim));
  }

  /** No more rows of the claim that is open. */
  public void close() {
    if (rows.isEmpty()) {
      return;
    }
    if (tooMany) {
      rows.replaceAll(row -> row.mistaken(TOO_MANY));
    }
    byDay().forEach(
        (day, some) -> {
          boolean parted = !seen.add(some.get(0).claim() + ' ' + day);
          ready.add(() -> Read.claim(ClaimRows.claim(some, defaults, parted)));
        });
    rows = new ArrayList<>();
    tooMany = false;
  }

  /** The rows of each day; a row without a day goes with the only one that there is. */
  private Map<String, List<ClaimRow>> byDay() {
    List<String> said =
        rows.stream().map(ClaimRow::day).filter(day -> !day.isEmpty()).distinct().toList();
    boolean unclear =
        said.size() > 1 && rows.stream().anyMatch(row -> Dates.day(row.day()).isEmpty());
    Map<String, List<ClaimRow>> days = new LinkedHashMap<>();
    for (ClaimRow row : rows) {
      String day = row.day().isEmpty() && said.size() == 1 ? said.get(0) : row.day();
      days.computeIfAbsent(day, d -> new ArrayList<>())
          .add(unclear ? row.doubtful(List.of(A_DAY_IS_MISSING)) : row);
    }
    return days;
  }

  /** A claim that is complete, or a place that could not be read, if there is one. */
  public Optional<Supplier<Read>> next() {
    return Optional.ofNullable(ready.poll());
  }

  public boolean isEmpty() {
    return ready.isEmpty();
  }
}
