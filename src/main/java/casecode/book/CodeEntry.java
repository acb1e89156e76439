package casecode.book;

import casecode.book.Passage.Piece;
import casecode.catalog.CodeRecord;
import casecode.catalog.CodeRecord.Deleted;
import casecode.catalog.Section;
import casecode.catalog.Statement;
import casecode.pages.CodePage;
import casecode.pages.Part;
import casecode.render.CodeText;
import casecode.render.ExplainText;
import casecode.rules.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The page of a code as the book shows it.
 *
 * @param decides the one fact that decides it
 * @param rules those that yield it
 * @param grounds the decisions that these rest on
 * @param noRule said of a code that no rule yields
 */
record CodeEntry(
    String id, String code, boolean isDeleted, Passage decides, Passage title,
    List<Chapter> chapters, List<Pointer> rules, List<Piece> grounds, String noRule) {

  /** Leads to a rule, and says it. */
  record Pointer(Piece to, List<Piece> says) {}

  boolean isSuggested() {
    return !rules.isEmpty();
  }

  boolean isGrounded() {
    return !grounds.isEmpty();
  }

  /**
   * The entry of a page.
   *
   * @param decidedBy what decides the code of a label; empty for any other label
   * @param passages how its statements become passages
   */
  static CodeEntry of(
      CodePage page, Function<String, String> decidedBy, Passages passages) {
    CodeRecord record = page.record();
    String id = Anchor.code(page.code());
    Passages others = passages.without(page.code());
    List<Chapter> chapters = new ArrayList<>();
    for (Section section : page.sections()) {
      // That nothing more is known of a deleted code need not be said of every section.
      if (page.part(section) instanceof Part.Known || !(record instanceof Deleted)) {
        chapters.add(Chapter.of(id, section, page.part(section), decidedBy, others));
      }
    }
    List<Pointer> rules =
        Reach.rules(page.code()).stream()
            .map(
                rule ->
                    new Pointer(new Piece(rule.id(), Anchor.rule(rule.id())),
                        others.pieces(rule.words())))
            .toList();
    return new CodeEntry(id, page.code().value(), record instanceof Deleted,
        others.of(id + "-decided-by", "", record.decidedBy()),
        others.of(id + "-title", "", new Statement(CodeText.title(record), record.title().sources())),
        chapters, rules,
        Reach.grounds(page.code()).stream()
            .map(ground -> new Piece(ground.title(), Anchor.decision(ground.id())))
            .toList(),
        ExplainText.noRule(page.code()));
  }
}
