package casecode.anatomy;

import java.util.Set;

/** A nerve conduction unit with its nerve and its site as they are compared. */
record ListedUnit(ConductionUnit unit, String nerve, String site) {

  /** Whether its site has one of these names, which is no part of a word. */
  boolean isAtOneOf(Set<String> names) {
    String words = " " + site;
    return names.stream().anyMatch(name -> words.contains(" " + name));
  }
}
