package casecode.logic;

import java.util.List;

/**
 * What a rule rests on.
 *
 * @param known how well it is known
 * @param sources keys into {@code codes/sources.json}
 */
public record Basis(Known known, List<String> sources) {

  public Basis {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a rule without a source");
    }
  }

  public static Basis on(Known known, String... sources) {
    return new Basis(known, List.of(sources));
  }

  /** How a rule is known; the tags of the evidence. */
  public enum Known {
    PRIMARY("read in a document of CMS, AMA, AANEM, AAN or AAPM&R"),
    QUOTED("primary text as quoted by others"),
    TABLE("a CMS table"),
    SECONDARY("secondary sources"),
    DERIVED("derived by combining rules; no published example found"),
    CONTESTED("sources disagree"),
    UNVERIFIED("professional recall; nobody has checked it");

    private final String words;

    Known(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
