package casecode.intake;

import casecode.engine.Submitted;
import java.util.Optional;
import java.util.function.Supplier;

/** Claims that come one after another from a file; only one of them is held at a time. */
public interface ClaimSource {

  /**
   * What stands next in the file.
   *
   * @param isClaim false for a place that could not be read: it is told among the claims, and is none
   */
  record Read(Submitted submitted, boolean isClaim) {

    public static Read claim(Submitted submitted) {
      return new Read(submitted, true);
    }

    public static Read unread(Submitted place) {
      return new Read(place, false);
    }
  }

  /** What stands next; reading it out may be left to another thread. Nothing at the end. */
  Optional<Supplier<Read>> next();
}
