package casecode.rules;

import casecode.model.Name;
import casecode.model.Named;

/** One value of a switch. */
public record Choice(Name called) implements Named {

  static Choice of(String id, String words) {
    return new Choice(Name.of(id, words));
  }
}
