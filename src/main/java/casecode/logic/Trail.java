package casecode.logic;

import casecode.model.Limb;
import java.util.ArrayList;
import java.util.List;

/** What a computation has read so far, each fact once, in order; used by one thread. */
public final class Trail {

  private final List<Look> looks = new ArrayList<>();

  /** For each look what {@link View#value} gives for it. */
  private final List<Object> values = new ArrayList<>();

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
    for (int i = 0; i < looks.size(); i++) {
      Look look = looks.get(i);
      if (look.isAt(fact, limb) && (!look.isForChoice() || look.member() == member)) {
        return true;
      }
    }
    return false;
  }

  private void add(Look look, Object value) {
    looks.add(look);
    values.add(value);
  }

  public int size() {
    return looks.size();
  }

  public Look look(int place) {
    return looks.get(place);
  }

  public Object value(int place) {
    return values.get(place);
  }
}
