package casecode.manual;

import casecode.model.Name;
import casecode.model.Named;

/** A shell that completes what is typed. */
public enum Shell implements Named {
  BASH("bash") {
    @Override
    public String script(Manual manual) {
      return BashScript.of(manual);
    }
  },
  ZSH("zsh") {
    @Override
    public String script(Manual manual) {
      return ZshScript.of(manual);
    }
  },
  FISH("fish") {
    @Override
    public String script(Manual manual) {
      return FishScript.of(manual);
    }
  };

  private final Name called;

  Shell(String id) {
    this.called = Name.of(id, id);
  }

  @Override
  public Name called() {
    return called;
  }

  /** The completion of a program; every choice is written into it, so TAB starts no program. */
  public abstract String script(Manual manual);

  /** The first line of each script. */
  String head(Manual manual) {
    return "# Completion of " + manual.name() + " in " + id() + ", made by: " + manual.name()
        + " completion " + id() + "\n";
  }

  /** A word as the POSIX shells read it. */
  public static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
