package casecode.engine;

import casecode.model.ClaimLine;
import casecode.model.Component;
import casecode.model.Payer;
import casecode.model.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * What followed from the claims last seen. Claims of a file are much alike: the same lines on the
 * same day come again and again, and what follows from them is the same. Safe for several threads.
 */
final class Remembered {

  /** So many kinds of claims, a power of two; memory stays bounded. */
  private static final int MOST = 1 << 13;

  /** All that a finding can depend on. */
  record Key(
      Optional<Payer> payer, Optional<Setting> setting, Optional<Component> component,
      Optional<LocalDate> date, List<ClaimLine> lines) {}

  /** What follows from it. */
  record Found(List<Objection> findings, Editions editions) {}

  private record Entry(Key key, Found found) {}

  /** Each kind has one place; of two kinds that share one, the later is remembered. */
  private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(MOST);

  Found of(Key key, Supplier<Found> finding) {
    int hash = key.hashCode();
    int place = (hash ^ hash >>> 16) & MOST - 1;
    Entry entry = entries.get(place);
    if (entry == null || !entry.key().equals(key)) {
      entry = new Entry(key, finding.get());
      entries.set(place, entry);
    }
    return entry.found();
  }
}
