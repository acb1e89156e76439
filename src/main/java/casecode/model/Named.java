package casecode.model;

import java.util.List;

/** A choice that a coder can name. */
public interface Named extends Worded {

  Name called();

  /** The one of these that is called so; that there is none is a mistake of ours. */
  static <N extends Named> N byId(N[] values, String id) {
    for (N value : values) {
      if (value.id().equals(id)) {
        return value;
      }
    }
    throw new IllegalArgumentException("none is called " + id);
  }

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
