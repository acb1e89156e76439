package casecode.cli;

import casecode.config.Configuration;
import casecode.logic.Facts;
import casecode.render.ConfigText;
import casecode.render.Page;
import java.util.function.UnaryOperator;

/** How every study of a run is read: as was typed, then as it says, and only then as configured. */
record Defaults(SwitchOptions typed, Configuration configured) implements UnaryOperator<Facts> {

  @Override
  public Facts apply(Facts facts) {
    return configured.applied(typed.applied(facts));
  }

  /** Which configured values made a difference to a study. */
  Page told(Facts facts) {
    return ConfigText.used(configured.changing(typed.applied(facts)));
  }
}
