package casecode.render;

import casecode.model.Code;
import casecode.pages.CodeRanges;
import casecode.search.Found;
import casecode.search.Found.Hit;
import casecode.search.Passage;
import casecode.search.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a search found: what each hit is, the passage that fits, and the command that shows more. */
public final class SearchText {

  private static final int COLUMN = 8;

  public static final String HEADER =
      Csv.row(List.of("kind", "name", "decidedBy", "section", "passage", "also", "command"));

  private SearchText() {}

  public static Page of(Found found, List<Hit> shown) {
    Page page = new Page();
    told(found).forEach(page::line);
    shown.forEach(hit -> hit(page, hit));
    return shown.size() < found.hits().size() ? page.line("more with --all") : page;
  }

  /** The words that were not searched as they were typed. */
  public static List<String> told(Found found) {
    List<String> lines = new ArrayList<>();
    found.corrected().forEach(
        word -> lines.add(none(word.typed()) + "; searched for " + word.searched()));
    found.unknown().forEach(word -> lines.add(none(word) + ", nor one like it"));
    return lines;
  }

  private static String none(String word) {
    return "no word \"" + Printable.brief(word) + "\"";
  }

  private static void hit(Page page, Hit hit) {
    Subject subject = hit.subject();
    Passage passage = hit.passage();
    page.item(label(subject), COLUMN, says(subject))
        .item("", COLUMN, passage.place().words() + ": " + passage.text());
    if (!hit.also().isEmpty()) {
      page.item("", COLUMN, "also of " + CodeRanges.of(also(hit)));
    }
    page.item("", COLUMN, hit.command());
  }

  private static String label(Subject subject) {
    return subject.isCode() ? subject.name() : subject.kind().words();
  }

  private static String says(Subject subject) {
    return subject.isCode() ? subject.says() : subject.name() + ": " + subject.says();
  }

  private static List<Code> also(Hit hit) {
    return hit.also().stream().map(Subject::name).map(Code::of).sorted().toList();
  }

  public static String csv(Hit hit) {
    Subject subject = hit.subject();
    return Csv.row(
        List.of(subject.kind().id(), subject.name(), subject.says(), hit.passage().place().id(),
            hit.passage().text(),
            also(hit).stream().map(Code::value).collect(Collectors.joining(" ")), hit.command()));
  }
}
