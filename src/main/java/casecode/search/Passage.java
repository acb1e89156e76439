package casecode.search;

/** Something that is written of a subject. */
public record Passage(Subject subject, Place place, String text) {

  /** Whether a word is its label; what says what a subject is, is headed by its first word. */
  boolean isHeadedBy(String stem) {
    String head = place.isDeciding() || place.isTitle() ? stem : stem + ":";
    return text.regionMatches(true, 0, head, 0, head.length());
  }
}
