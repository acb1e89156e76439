package casecode.cli;

import casecode.catalog.Catalog;
import casecode.catalog.Lookup;
import casecode.catalog.Section;
import casecode.catalog.Source;
import casecode.json.CodeJson;
import casecode.pages.CodePage;
import casecode.render.Cited;
import casecode.render.CodeCsv;
import casecode.render.CodeText;
import casecode.render.Page;
import casecode.render.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Prints what look-ups find, one after another. */
final class CodeAnswers {

  /**
   * What is printed of each code.
   *
   * @param sections in full; where none is named, what fits one screen
   * @param brief one line
   * @param cited the sources of each statement too
   */
  record Shown(
      Format.Kind kind, Optional<List<Section>> sections, boolean brief, boolean cited) {}

  private final Io io;
  private final Shown shown;
  private final Map<String, Source> sources;
  private final Set<String> named = new TreeSet<>();
  private boolean begun;
  private boolean all = true;

  /** Nothing is printed yet. */
  CodeAnswers(Io io, Shown shown, Catalog catalog) {
    this.io = io;
    this.shown = shown;
    this.sources = shown.cited() ? Shelf.sources(catalog) : Map.of();
  }

  /** Prints what was found for one code, or that nothing was. */
  void add(Shelf shelf) {
    for (Lookup lookup : shelf.lookups()) {
      switch (shown.kind()) {
        case JSON -> io.out().print((begun ? "," : "[") + json(lookup, shelf));
        case CSV -> io.out().print((begun ? "" : CodeCsv.HEADER) + CodeCsv.of(lookup, shelf.pages()));
        case TEXT -> text(lookup, shelf);
      }
      begun = true;
      all &= lookup instanceof Lookup.Found;
    }
  }

  /** Prints what stands behind all of them. */
  ExitCode end() {
    if (!begun) {
      throw new UsageError("lookup: no code given; try: casecode lookup 95861");
    }
    if (shown.kind() == Format.Kind.JSON) {
      io.out().println("]");
    }
    if (shown.kind() == Format.Kind.TEXT && shown.cited()) {
      io.print(SourceText.of(named, sources));
    }
    return all ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }

  private String json(Lookup lookup, Shelf shelf) {
    Set<Section> sections = Set.copyOf(shown.sections().orElse(LookupCommand.EVERY));
    return new CodeJson(shelf.pages(), sections, shown.cited()).of(lookup);
  }

  private void text(Lookup lookup, Shelf shelf) {
    if (!begun) {
      io.reading().run();
    }
    io.out().print(begun && !shown.brief() ? "\n" : "");
    if (lookup instanceof Lookup.Found found) {
      CodePage page = shelf.pages().of(found.record());
      io.print(shown.brief() ? CodeText.brief(page, shelf.pages().tables()) : page(page));
    } else {
      io.print(CodeText.missing(lookup, shelf.notes()));
    }
  }

  private Page page(CodePage page) {
    if (shown.sections().isEmpty() && !shown.cited()) {
      return CodeText.screen(page);
    }
    List<Section> sections = shown.sections().orElse(LookupCommand.EVERY);
    if (shown.cited()) {
      named.addAll(page.sources(shown.sections().orElse(page.sections())));
    }
    return CodeText.sections(page,
        sections.equals(LookupCommand.EVERY)
            ? page.sections()
            : LookupCommand.EVERY.stream().filter(sections::contains).toList(),
        shown.cited() ? Cited.with(sources) : Cited.NO);
  }
}
