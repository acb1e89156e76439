package casecode.cli;

import casecode.json.BundledIndex;
import casecode.json.SearchJson;
import casecode.render.Printable;
import casecode.render.SearchText;
import casecode.search.Found;
import casecode.search.Found.Hit;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casecode search}: what is written anywhere, by words. */
@Command(
    name = "search",
    header = "Find a code, a rule or a muscle by words, in any spelling.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = {
      "  casecode search botox guidance",
      "  casecode search both sides of the face",
      "  casecode search 95886 59",
      "  casecode search how many units --most 10"
    })
final class SearchCommand implements Action {

  /** So many fit a screen. */
  private static final int MOST = 5;

  /** Longer is a text and no question. */
  private static final int LONGEST = 300;

  private final Io io;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "what you look for")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "so many answers (" + MOST + ")")
  private String most;

  @Option(names = "--all", preprocessor = Flag.class, description = "every answer")
  private boolean all;

  @Mixin private Format format;

  SearchCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    String typed = String.join(" ", words).strip();
    if (typed.isEmpty()) {
      throw new UsageError("search: no words given; try: casecode search botox guidance");
    }
    if (typed.length() > LONGEST) {
      throw new UsageError("search: that is a text; give a few words of it");
    }
    if (all && most != null) {
      throw new UsageError("--all and --most contradict each other; give one");
    }
    Format.Kind kind = format.kind(io, Format.Kind.values());
    Found found = Found.of(BundledIndex.read(), typed);
    List<Hit> hits = found.hits();
    List<Hit> shown = all ? hits : hits.subList(0, Math.min(most(), hits.size()));
    switch (kind) {
      case JSON -> io.out().println(SearchJson.of(Printable.of(typed), found, shown));
      case CSV -> {
        SearchText.told(found).forEach(io::remark);
        io.out().print(SearchText.HEADER);
        shown.forEach(hit -> io.out().print(SearchText.csv(hit)));
      }
      case TEXT -> text(found, shown, typed);
    }
    return hits.isEmpty() ? ExitCode.NOT_ANSWERED : ExitCode.ANSWERED;
  }

  private int most() {
    if (most == null) {
      return MOST;
    }
    if (!most.matches("[1-9][0-9]{0,3}")) {
      throw new UsageError("--most " + most + ": give a number from 1 on, or --all");
    }
    return Integer.parseInt(most);
  }

  private void text(Found found, List<Hit> shown, String typed) {
    if (shown.isEmpty()) {
      io.complain("nothing is found for \"" + Printable.brief(typed) + "\"; try other words");
    } else {
      io.print(SearchText.of(found, shown));
    }
  }
}
