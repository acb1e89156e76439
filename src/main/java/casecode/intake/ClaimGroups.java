package casecode.intake;

import casecode.engine.Submitted;
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

  private final Facts defaults;
  private final Names seen = new Names();
  private final Deque<Supplier<Submitted>> ready = new ArrayDeque<>();
  private List<ClaimRow> rows = new ArrayList<>();
  private List<String> doubts = List.of();

  public ClaimGroups(Facts defaults) {
    this.defaults = defaults;
  }

  public void add(ClaimRow row) {
    if (!rows.isEmpty() && !rows.get(0).claim().equals(row.claim())) {
      close();
    }
    if (rows.size() <= ClaimBuilder.MOST_LINES) {
      rows.add(doubts.isEmpty() ? row : row.doubtful(doubts));
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
    ready.add(() -> broken);
  }

  /** No more rows of the claim that is open. */
  public void close() {
    if (rows.isEmpty()) {
      return;
    }
    boolean parted = !seen.add(rows.get(0).claim());
    Map<String, List<ClaimRow>> days = new LinkedHashMap<>();
    rows.forEach(row -> days.computeIfAbsent(row.day(), day -> new ArrayList<>()).add(row));
    days.values().forEach(day -> ready.add(() -> ClaimRows.claim(day, defaults, parted)));
    rows = new ArrayList<>();
  }

  /** A claim that is complete, if there is one. */
  public Optional<Supplier<Submitted>> next() {
    return Optional.ofNullable(ready.poll());
  }

  public boolean isEmpty() {
    return ready.isEmpty();
  }
}
