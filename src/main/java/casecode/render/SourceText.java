package casecode.render;

import casecode.catalog.Source;
import casecode.catalog.Trust;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Sources as a list: key, how far to trust it, what it is and where it stands. */
public final class SourceText {

  private static final int TRUST = 16;

  /** Whose the codes are, and what casecode is not. */
  public static final String NOTICE =
      "CPT is a registered trademark of the American Medical Association, and its descriptors"
          + " belong to the AMA: casecode holds none of them. What it says is no coding advice for"
          + " a claim; check it against a current CPT book and the payer's rules. Each source says"
          + " how far to trust it, and what rests on recall is marked unverified.";

  private SourceText() {}

  /** How many sources there are, how far to trust them, and the notice. */
  public static Page overview(List<Source> sources) {
    Page page =
        new Page()
            .line("What casecode says rests on " + sources.size() + " sources; casecode explain"
                + " CODE and --why name those of an answer.")
            .blank();
    for (Trust trust : Trust.values()) {
      long count = sources.stream().filter(source -> source.trust() == trust).count();
      page.item(trust.id(), TRUST, count + ": " + trust.words());
    }
    return page.blank().line(NOTICE);
  }

  public static Page of(Collection<String> keys, Map<String, Source> sources) {
    Page page = new Page();
    page.blank().line("sources");
    keys.stream().sorted().distinct().map(sources::get).forEach(source -> entry(page, source));
    return keys.isEmpty() ? new Page() : page;
  }

  private static void entry(Page page, Source source) {
    String edition = source.edition().map(text -> ", " + text).orElse("");
    page.item("", 2, source.id() + " (" + source.trust().id() + "): " + source.title() + "; "
        + source.publisher() + edition);
    source.url().ifPresent(url -> page.item("", 6, url));
  }
}
