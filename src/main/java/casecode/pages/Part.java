package casecode.pages;

import casecode.catalog.Entry;
import java.util.List;

/** One section of a page: what is known, or why nothing is. */
public sealed interface Part {

  /** What is known; empty where nothing is. */
  List<Entry> entries();

  record Known(List<Entry> entries) implements Part {
    public Known {
      entries = List.copyOf(entries);
      if (entries.isEmpty()) {
        throw new IllegalArgumentException("what is known of nothing");
      }
    }
  }

  /** Nothing is known here, and why. */
  record NotKnown(String why) implements Part {

    /** What a reader is told in place of a fact. */
    public static final String WORDS = "not known here";

    /** That nothing is known, and why. */
    public String words() {
      return WORDS + ": " + why;
    }

    @Override
    public List<Entry> entries() {
      return List.of();
    }
  }
}
