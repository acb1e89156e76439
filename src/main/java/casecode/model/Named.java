package casecode.model;

import java.util.List;

/** A choice that a coder can name. */
public interface Named extends Worded {

  Name called();

  default String id() {
    return called().id();
  }

  @Override
  default String words() {
    return called().words();
  }

  default List<String> shortForms() {
    return called().shortForms();
  }
}
