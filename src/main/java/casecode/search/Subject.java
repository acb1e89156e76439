package casecode.search;

import casecode.model.Name;
import casecode.model.Named;

/**
 * What a search can lead to.
 *
 * @param name a code, the name of a muscle or a nerve, the id of a rule, a check or a switch
 * @param says in a line, what decides it or what it stands for
 */
public record Subject(Kind kind, String name, String says) {

  /** The kinds, and how much a passage on each is worth to somebody who looks for a code. */
  public enum Kind implements Named {
    CODE("code", 1.0),
    DELETED("deleted", 0.3),
    MUSCLE("muscle", 0.2),
    NERVE("nerve", 0.15),
    RULE("rule", 0.2),
    CHECK("check", 0.2),
    SWITCH("switch", 0.3);

    private final Name called;
    private final double worth;

    Kind(String id, double worth) {
      this.called = Name.of(id, id);
      this.worth = worth;
    }

    @Override
    public Name called() {
      return called;
    }

    double worth() {
      return worth;
    }
  }

  /** Whether its name is a code. */
  public boolean isCode() {
    return kind == Kind.CODE || kind == Kind.DELETED;
  }

  boolean isCode(String value) {
    return isCode() && name.equals(value);
  }

  /** One name of a kind, one subject; a record's own takes long to be made at the start of the program. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Subject subject && kind == subject.kind && name.equals(subject.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
