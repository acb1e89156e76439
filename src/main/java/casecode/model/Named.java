package casecode.model;

import java.util.List;

/** A choice that a coder can name. */
public interface Named extends Worded {

  /** The word used in JSON and on the command line, for example {@code right-arm}. */
  String id();

  /** Other short forms that a coder types, lower case, for example {@code rue}. */
  default List<String> shortForms() {
    return List.of();
  }
}
