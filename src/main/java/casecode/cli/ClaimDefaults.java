package casecode.cli;

import casecode.config.Configuration;
import casecode.engine.Checker;
import casecode.engine.Submitted;
import casecode.render.ConfigText;
import casecode.render.Page;

/** How every claim of a run is read: as it says, and only then as configured. */
record ClaimDefaults(Checker checker, Configuration configured) {

  /** The claim with what is configured, where neither it nor its modifiers say otherwise. */
  Submitted applied(Submitted claim) {
    return isUnread(claim)
        ? claim
        : claim.with(configured.applied(checker.stated(claim)));
  }

  /** Which configured values made a difference to a claim. */
  Page told(Submitted claim) {
    return isUnread(claim)
        ? new Page()
        : ConfigText.used(configured.changing(checker.stated(claim)));
  }

  /** A claim without a line says nothing that could be read in one way or another. */
  private boolean isUnread(Submitted claim) {
    return configured.values().isEmpty() || claim.lines().isEmpty();
  }
}
