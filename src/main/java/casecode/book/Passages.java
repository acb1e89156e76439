package casecode.book;

import casecode.book.Passage.Citation;
import casecode.book.Passage.Piece;
import casecode.catalog.Source;
import casecode.catalog.Statement;
import casecode.logic.Basis;
import casecode.model.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes statements into passages: a code leads to its page, a key to its source.
 *
 * @param codes those that have a page
 */
record Passages(Set<Code> codes, Map<String, Source> sources) {

  private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z][0-9]{4}\\b");

  /** The same, but for one code: its own page does not lead to itself. */
  Passages without(Code own) {
    return new Passages(
        codes.stream().filter(code -> !code.equals(own)).collect(Collectors.toSet()), sources);
  }

  Passage of(String id, String label, Statement says) {
    return new Passage(id, pieces(label), pieces(says.text()), "", citations(says.sources()));
  }

  Passage of(String id, String label, String says, Basis basis) {
    return new Passage(id, pieces(label), pieces(says), basis.known().words(),
        citations(basis.sources()));
  }

  /** Text in pieces, so that each code in it leads to its page. */
  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher found = CODE.matcher(text);
    int from = 0;
    while (found.find()) {
      Code code = Code.of(found.group());
      if (codes.contains(code)) {
        plain(pieces, text.substring(from, found.start()));
        pieces.add(new Piece(code.value(), Anchor.code(code)));
        from = found.end();
      }
    }
    plain(pieces, text.substring(from));
    return pieces;
  }

  private static void plain(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(Piece.plain(text));
    }
  }

  private List<Citation> citations(List<String> keys) {
    return keys.stream().map(this::citation).toList();
  }

  /** A note of the house names a file, which is on no list. */
  private Citation citation(String key) {
    Source source = sources.get(key);
    return source == null
        ? new Citation(key, "", "", "")
        : new Citation(key, source.trust().id(), source.title() + "; " + source.publisher(),
            Anchor.source(key));
  }
}
