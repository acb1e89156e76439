package casecode.logic;

import casecode.model.Limb;
import java.util.Arrays;

/** What a computation has read so far, each fact once, in order; used by one thread. */
public final class Trail {

  private static final int ROOM = 16;

  private Look[] looks = new Look[ROOM];

  /** For each look what {@link View#value} gives for it. */
  private Object[] values = new Object[ROOM];

  private int size;

  /** Who has read a whole value learns nothing new from a part of it. */
  void read(Fact<?> fact, Limb limb, Object member, Object value) {
    if (!holds(fact, limb, member)) {
      add(Look.at(fact, limb, member), value);
    }
  }

  /** The same for a look that somebody else took. */
  void read(Look look, Object value) {
    if (!holds(look.fact(), look.limb(), look.member())) {
      add(look, value);
    }
  }

  private boolean holds(Fact<?> fact, Limb limb, Object member) {
    for (int i = 0; i < size; i++) {
      Look look = looks[i];
      if (look.isAt(fact, limb) && (!look.isForChoice() || look.member() == member)) {
        return true;
      }
    }
    return false;
  }

  private void add(Look look, Object value) {
    if (size == looks.length) {
      looks = Arrays.copyOf(looks, size + ROOM);
      values = Arrays.copyOf(values, size + ROOM);
    }
    looks[size] = look;
    values[size] = value;
    size++;
  }

  public int size() {
    return size;
  }

  public Look look(int place) {
    return looks[place];
  }

  public Object value(int place) {
    return values[place];
  }
}
