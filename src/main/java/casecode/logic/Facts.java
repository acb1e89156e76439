package casecode.logic;

import casecode.model.Limb;
import casecode.model.Worded;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of one study. Immutable; {@code with} gives a copy that knows more. A study holds a
 * few dozen facts at most, so they stand in one array: who gave what, where, and the value.
 */
public final class Facts {

  public static final Facts NONE = new Facts(new Object[0], Optional.empty());

  private static final int SUBJECT = 0;
  private static final int PLACE = 1;
  private static final int VALUE = 2;
  private static final int WIDTH = 3;

  /** What a line or a claim adds. */
  private static final int ROOM = 20 * WIDTH;

  /** In threes: a given fact or a decision supposed, the limb or null, the value. */
  private final Object[] entries;

  /** Which facts of a study are left, where the others were taken away. */
  private final Optional<List<Given<?>>> kept;

  private Facts(Object[] entries, Optional<List<Given<?>>> kept) {
    this.entries = entries;
    this.kept = kept;
  }

  public <T> Facts with(Given<T> fact, T value) {
    return put(fact, null, value);
  }

  public <T> Facts with(Given<T> fact, Limb limb, T value) {
    return put(fact, limb, value);
  }

  /** The same facts, with the outcome of a decision set by force: for "what would it be otherwise?". */
  public <T extends Worded> Facts supposing(Decision<T> decision, T value) {
    return put(decision, null, value);
  }

  private Facts put(Fact<?> fact, Limb limb, Object value) {
    int at = find(entries, entries.length, fact, limb);
    Object[] more = Arrays.copyOf(entries, at < 0 ? entries.length + WIDTH : entries.length);
    int to = at < 0 ? entries.length : at;
    more[to + SUBJECT] = fact;
    more[to + PLACE] = limb;
    more[to + VALUE] = value;
    return new Facts(more, kept);
  }

  /** The same facts and several more, added at once. */
  public Adding adding() {
    return new Adding(this);
  }

  /** Facts in the making; used by one thread. */
  public static final class Adding {
    private Object[] all;
    private int length;
    private final Optional<List<Given<?>>> kept;

    private Adding(Facts facts) {
      this.all = Arrays.copyOf(facts.entries, facts.entries.length + ROOM);
      this.length = facts.entries.length;
      this.kept = facts.kept;
    }

    /** One more; it must be new, as a fact that is looked up for a line always is. */
    public <T> Adding with(Given<T> fact, T value) {
      return add(fact, null, value);
    }

    /** The same for the outcome of a decision. */
    public <T extends Worded> Adding supposing(Decision<T> decision, T value) {
      return add(decision, null, value);
    }

    /** The same for the outcome of a decision about a limb. */
    public <T extends Worded> Adding supposing(Decision<T> decision, Limb limb, T value) {
      return add(decision, limb, value);
    }

    /** One more, or another value of one that is there. */
    public <T> Adding set(Given<T> fact, T value) {
      return set(fact, null, value);
    }

    /** The same for a fact of a limb. */
    public <T> Adding set(Given<T> fact, Limb limb, T value) {
      int at = find(all, length, fact, limb);
      if (at < 0) {
        return add(fact, limb, value);
      }
      all[at + VALUE] = value;
      return this;
    }

    private Adding add(Fact<?> fact, Limb limb, Object value) {
      if (length == all.length) {
        all = Arrays.copyOf(all, length + ROOM);
      }
      all[length + SUBJECT] = fact;
      all[length + PLACE] = limb;
      all[length + VALUE] = value;
      length += WIDTH;
      return this;
    }

    public Facts facts() {
      return new Facts(Arrays.copyOf(all, length), kept);
    }
  }

  // Facts are constants of the book, so the same fact is the same object.
  private static int find(Object[] entries, int length, Fact<?> fact, Limb limb) {
    for (int i = 0; i < length; i += WIDTH) {
      if (entries[i + SUBJECT] == fact && entries[i + PLACE] == limb) {
        return i;
      }
    }
    return -1;
  }

  public <T> Optional<T> get(Given<T> fact) {
    return read(fact, null);
  }

  public <T> Optional<T> get(Given<T> fact, Limb limb) {
    return read(fact, limb);
  }

  <T extends Worded> Optional<T> supposed(Decision<T> decision, Limb limb) {
    return read(decision, limb);
  }

  /** The values of some facts of the day, standard ones where nobody gave any. */
  public Values values(List<Given<?>> some) {
    Object[] values = new Object[some.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = inForce(some.get(i), null);
    }
    return new Values(values);
  }

  /** The values of the same facts in different studies can be compared. */
  public static final class Values {
    private final Object[] values;

    private Values(Object[] values) {
      this.values = values;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Values others && Arrays.equals(values, others.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }

  /** Whether somebody gave a fact, in whatever place. */
  public boolean has(Given<?> fact) {
    for (int i = 0; i < entries.length; i += WIDTH) {
      if (entries[i + SUBJECT] == fact) {
        return true;
      }
    }
    return false;
  }

  /** The value of a fact in a place, a limb or null for the day; null if it is not known. */
  Object value(Fact<?> fact, Limb limb) {
    int at = find(entries, entries.length, fact, limb);
    if (at < 0 && kept.isPresent() && isMissed(fact, kept.get())) {
      throw new IllegalStateException(fact.id() + " was taken away and is read all the same");
    }
    return at < 0 ? null : entries[at + VALUE];
  }

  /** The value of a fact in a place or, where nobody gave one, its standard value; null for none. */
  Object inForce(Fact<?> fact, Limb limb) {
    Object value = value(fact, limb);
    return value == null && fact instanceof Given<?> given && given.standard().isPresent()
        ? given.standard().get()
        : value;
  }

  // A value enters only through with(), whose signature ties it to its fact, as a standard one is tied.
  @SuppressWarnings("unchecked")
  <T> Optional<T> taken(Given<T> fact, Limb limb) {
    return Optional.ofNullable((T) inForce(fact, limb));
  }

  // A value enters only through with() and supposing(), whose signatures tie it to its fact.
  @SuppressWarnings("unchecked")
  private <T> Optional<T> read(Fact<T> fact, Limb limb) {
    return Optional.ofNullable((T) value(fact, limb));
  }

  /**
   * Only these facts. Whoever reads another one of the day or of a limb is stopped, so that nobody takes
   * it for one that was not given.
   */
  public Facts only(List<Given<?>> some) {
    Object[] left = new Object[entries.length];
    int length = 0;
    for (int i = 0; i < entries.length; i += WIDTH) {
      if (isOneOf(some, entries[i + SUBJECT])) {
        System.arraycopy(entries, i, left, length, WIDTH);
        length += WIDTH;
      }
    }
    return new Facts(Arrays.copyOf(left, length), Optional.of(some));
  }

  private static boolean isMissed(Fact<?> fact, List<Given<?>> kept) {
    boolean isOfTheStudy = fact.scope() == Scope.DAY || fact.scope() == Scope.LIMB;
    return fact instanceof Given<?> && isOfTheStudy && !isOneOf(kept, fact);
  }

  private static boolean isOneOf(List<Given<?>> facts, Object subject) {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i) == subject) {
        return true;
      }
    }
    return false;
  }

  /** Everything that somebody gave, in the order given. */
  public Map<Ask, Object> given() {
    Map<Ask, Object> given = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += WIDTH) {
      if (entries[i + SUBJECT] instanceof Given<?> fact) {
        given.put(
            new Ask(fact, Optional.ofNullable((Limb) entries[i + PLACE])), entries[i + VALUE]);
      }
    }
    return given;
  }

  /** The same facts given in the same order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && Arrays.equals(entries, facts.entries);
  }

  /** A fact is told by its id: a decision is too large to be hashed. */
  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = 0; i < entries.length; i += WIDTH) {
      hash = 31 * hash + ((Fact<?>) entries[i + SUBJECT]).id().hashCode();
      hash = 31 * hash + Objects.hashCode(entries[i + PLACE]);
      hash = 31 * hash + entries[i + VALUE].hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    given()
        .forEach(
            (ask, value) -> {
              ask.limb().ifPresent(limb -> text.append(limb.id()).append(' '));
              text.append(ask.fact().id()).append('=').append(value).append("; ");
            });
    return text.toString();
  }
}
