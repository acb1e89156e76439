package casecode.render;

import casecode.catalog.Source;
import java.util.Collection;
import java.util.Map;

/** Sources as a list: key, how far to trust it, what it is and where it stands. */
public final class SourceText {

  private SourceText() {}

  public static Page of(Collection<String> keys, Map<String, Source> sources) {
    Page page = new Page();
    page.blank().line("sources");
    keys.stream().sorted().distinct().map(sources::get).forEach(source -> entry(page, source));
    return keys.isEmpty() ? new Page() : page;
  }

  private static void entry(Page page, Source source) {
    String edition = source.edition().map(text -> ", " + text).orElse("");
    page.item("", 2, source.id() + " (" + source.trust() + "): " + source.title() + "; "
        + source.publisher() + edition);
    source.url().ifPresent(url -> page.item("", 6, url));
  }
}
