package casecode.cli;

import casecode.engine.Editions;
import casecode.engine.Objection;
import casecode.engine.Verdict;
import casecode.engine.Verdict.Status;
import casecode.model.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the claims of a file came out, counted. Each is filled by one thread. */
final class ClaimTally {

  private final Map<Status, Long> claims = new EnumMap<>(Status.class);
  private final Map<String, Long> errors = new TreeMap<>();
  private Optional<Editions> editions = Optional.empty();
  private long unread;
  private long warned;
  private long ofAnotherTime;
  private boolean anyRead;
  private boolean bug;

  void add(Verdict verdict) {
    claims.merge(verdict.status(), 1L, Long::sum);
    for (Objection finding : verdict.findings()) {
      if (finding.isError()) {
        errors.merge(finding.edit(), 1L, Long::sum);
      }
    }
    warned += verdict.findings().stream().anyMatch(ClaimTally::isWarning) ? 1 : 0;
    ofAnotherTime += verdict.findings().stream().anyMatch(Objection::isOfTables) ? 1 : 0;
    anyRead |= !verdict.lines().isEmpty();
    editions = editions.or(() -> Optional.of(verdict.editions()));
  }

  private static boolean isWarning(Objection finding) {
    return finding.severity() == Severity.WARNING;
  }

  void add(ClaimTally other) {
    other.claims.forEach((status, count) -> claims.merge(status, count, Long::sum));
    other.errors.forEach((edit, count) -> errors.merge(edit, count, Long::sum));
    unread += other.unread;
    warned += other.warned;
    ofAnotherTime += other.ofAnotherTime;
    anyRead |= other.anyRead;
    bug |= other.bug;
    editions = editions.or(() -> other.editions);
  }

  /** A place that could not be read is no claim, and yet the file does not pass. */
  void addUnread() {
    unread++;
  }

  void addBug() {
    bug = true;
  }

  long claims() {
    return claims.values().stream().mapToLong(Long::longValue).sum();
  }

  boolean allPass() {
    return unread == 0 && claims() == claims.getOrDefault(Status.PASS, 0L);
  }

  /** Whether any claim could be read at all. */
  boolean anyRead() {
    return anyRead;
  }

  boolean bug() {
    return bug;
  }

  /** The tables of the first claim. */
  Optional<Editions> editions() {
    return editions;
  }

  /** One line for standard error. */
  String summary() {
    String text =
        Progress.grouped(claims()) + (claims() == 1 ? " claim" : " claims")
            + (claims.isEmpty() ? "" : ": ")
            + claims.entrySet().stream()
                .map(entry -> Progress.grouped(entry.getValue()) + " " + entry.getKey().words())
                .collect(Collectors.joining(", "));
    if (unread > 0) {
      text += "; " + Progress.grouped(unread)
          + (unread == 1 ? " place" : " places") + " could not be read";
    }
    if (!errors.isEmpty()) {
      text += "; errors: "
          + errors.entrySet().stream()
              .map(entry -> entry.getKey() + " " + Progress.grouped(entry.getValue()))
              .collect(Collectors.joining(", "));
    }
    if (warned > 0) {
      text += "; with a warning: " + Progress.grouped(warned);
    }
    return ofAnotherTime == 0
        ? text
        : text + "; a table is over two quarters from the date of service: "
            + Progress.grouped(ofAnotherTime);
  }
}
