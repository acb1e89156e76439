package casecode.rules;

import casecode.model.Name;
import casecode.model.Named;

/** One value of a switch. */
public record Choice(Name called) implements Named {

  static Choice of(String id, String words) {
    return new Choice(Name.of(id, words));
  }

  /** As a record's own, which takes long to be made at the start of the program. */
  @Override
  public boolean equals(Object other) {
    return other == this || other instanceof Choice choice && id().equals(choice.id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
