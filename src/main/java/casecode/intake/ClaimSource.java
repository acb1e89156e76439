package casecode.intake;

import casecode.engine.Submitted;
import java.util.Optional;
import java.util.function.Supplier;

/** Claims that come one after another from a file; only one of them is held at a time. */
public interface ClaimSource {

  /** The next claim; reading it out may be left to another thread. Nothing at the end. */
  Optional<Supplier<Submitted>> next();
}
