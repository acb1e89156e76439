package casecode.model;

import java.util.List;

/**
 * What a choice is called.
 *
 * @param id the word used in JSON and on the command line, for example {@code right-arm}
 * @param words the words used in sentences, for example {@code right arm}
 * @param shortForms other forms that a coder types, lower case, for example {@code rue}
 */
public record Name(String id, String words, List<String> shortForms) {
  public Name {
    shortForms = List.copyOf(shortForms);
  }

  public static Name of(String id, String words, String... shortForms) {
    return new Name(id, words, List.of(shortForms));
  }
}
