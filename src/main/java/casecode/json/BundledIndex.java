package casecode.json;

import casecode.search.Index;

/** The index of the search, which the build makes of everything else that is bundled. */
public final class BundledIndex {

  private BundledIndex() {}

  public static Index read() {
    return Index.read(Bundle.text("search-index"));
  }
}
