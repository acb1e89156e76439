package casecode.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a search found, the best first.
 *
 * @param corrected words that nobody wrote, and what was searched in their place
 * @param unknown words that nobody wrote and that are like none
 */
public record Found(List<Corrected> corrected, List<String> unknown, List<Hit> hits) {

  public Found {
    corrected = List.copyOf(corrected);
    unknown = List.copyOf(unknown);
    hits = List.copyOf(hits);
  }

  /** A misspelling and the word that was searched. */
  public record Corrected(String typed, String searched) {}

  /**
   * A subject that fits.
   *
   * @param passage the one that fits best beside what the subject itself says
   * @param also further subjects that fit by the very same passage
   */
  public record Hit(Subject subject, Passage passage, List<Subject> also) {
    public Hit {
      also = List.copyOf(also);
    }

    public String command() {
      return passage.place().command(subject);
    }

    /** Codes that fit by one and the same passage are one answer; anything else is one of its own. */
    String sameness() {
      return subject.isCode()
          ? subject.kind().id() + passage.place().id() + passage.text()
          : subject.kind().id() + subject.name();
    }

    Hit with(Hit same) {
      List<Subject> more = new ArrayList<>(also);
      more.add(same.subject);
      return new Hit(subject, passage, more);
    }
  }

  /** Searches for what somebody typed. */
  public static Found of(Index index, String typed) {
    Query query = new Query(index, typed);
    return new Found(query.corrected(), query.unknown(), new Ranking(index, query.concepts()).hits());
  }
}
