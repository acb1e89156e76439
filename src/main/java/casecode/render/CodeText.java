package casecode.render;

import casecode.catalog.CodeRecord;
import casecode.catalog.Entry;
import casecode.catalog.Lookup;
import casecode.catalog.Notes;
import casecode.catalog.Section;
import casecode.pages.CodePage;
import casecode.pages.Part;
import casecode.tables.CodeTables;
import casecode.tables.EditSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A code as a coder reads it: the deciding fact first, and no more than fits a screen. */
public final class CodeText {

  /** Where the words of a page begin. */
  static final int COLUMN = 15;

  /** Where the words of one line begin. */
  private static final int BRIEF = 7;

  /** Between a neighbour and when it is right. */
  public static final String WHEN = "when";

  /** The neighbours that a screen has room for. */
  private static final int NEIGHBOURS = 3;

  /** What a screen leaves out and a coder asks for most. */
  private static final List<Section> MORE =
      List.of(Section.MODIFIERS, Section.DOCUMENTATION, Section.AUDIT);

  private CodeText() {}

  /** What was found for a look-up that has no page; the house may have notes even so. */
  public static Page missing(Lookup lookup, Notes notes) {
    if (lookup instanceof Lookup.NotInCatalog missing) {
      return new Page().line(missing.code()
          + ": not in this catalog, which does not mean that it does not exist"
          + offered(missing.suggestions()))
          .items(Section.NOTES.words(), COLUMN, texts(Section.NOTES, notes.of(missing.code())));
    }
    Lookup.Malformed malformed = (Lookup.Malformed) lookup;
    return new Page().line("\"" + Printable.brief(malformed.asked())
        + "\": no code by its shape; a code is five digits, or a letter and four digits"
        + offered(malformed.suggestions()));
  }

  private static String offered(List<String> suggestions) {
    return suggestions.isEmpty() ? "" : "; near it: " + String.join(", ", suggestions);
  }

  /** What a coder needs most; it fits a screen of 80 by 24 with the prompt above and below. */
  public static Page screen(CodePage code) {
    if (code.record() instanceof CodeRecord.Deleted) {
      return deleted(code);
    }
    Page page = head(code, Cited.NO);
    section(page, code, Section.INCLUDES, 1);
    section(page, code, Section.EXCLUDES, 1);
    section(page, code, Section.UNITS, 1);
    labelled(page, code, Section.UNITS, "MUE");
    section(page, code, Section.PRIMARIES, 1);
    section(page, code, Section.NEIGHBOURS, NEIGHBOURS);
    section(page, code, Section.CONFUSION, 1);
    section(page, code, Section.VALUES, 1);
    List<Section> more = new ArrayList<>(MORE);
    // The screen is full, and what the house says itself is why it looks here.
    if (code.notes().isEmpty()) {
      section(page, code, Section.HOSPITAL, 1);
    } else {
      page.items(Section.NOTES.words(), COLUMN, NotesText.onScreen(code.notes()));
      more.addAll(List.of(Section.HOSPITAL, Section.NOTES));
    }
    return page.item("more", COLUMN,
        "--show all or " + more.stream().map(Section::id).collect(Collectors.joining(",")) + "; explain " + code.code());
  }

  private static Page deleted(CodePage code) {
    Page page = head(code, Cited.NO);
    for (Section section : code.sections()) {
      if (!code.part(section).entries().isEmpty()) {
        section(page, code, section, Integer.MAX_VALUE);
      }
    }
    return page;
  }

  /** One line. */
  public static Page brief(CodePage code, CodeTables tables) {
    String addOn = tables.primaries(code.code()).isEmpty() ? "" : "; add-on";
    String mue =
        tables.mue(EditSet.PRACTITIONER, code.code()).map(row -> "; MUE " + row.value()).orElse("");
    return new Page()
        .item(code.code().value(), BRIEF, code.record().decidedBy().text() + addOn + mue);
  }

  /** Some sections in full. */
  public static Page sections(CodePage code, List<Section> sections, Cited cited) {
    Page page = head(code, cited);
    sections.forEach(section -> section(page, code, section, cited));
    return page;
  }

  private static Page head(CodePage code, Cited cited) {
    CodeRecord record = code.record();
    return new Page()
        .item(code.code().value(), COLUMN,
            record.decidedBy().text() + cited.mark(record.decidedBy()))
        .item("", COLUMN, title(record) + cited.mark(record.title()));
  }

  /** What a code is, or was. */
  public static String title(CodeRecord record) {
    return (record instanceof CodeRecord.Deleted ? "was: " : "") + record.title().text();
  }

  /** A section in full, or why it is empty. */
  static Page section(Page page, CodePage code, Section section, Cited cited) {
    Part part = code.part(section);
    if (part instanceof Part.NotKnown none) {
      return page.item(section.words(), COLUMN, none.words());
    }
    List<Entry> entries = part.entries();
    Cited marks = section == Section.NOTES ? Cited.NO : cited;
    for (int i = 0; i < entries.size(); i++) {
      page.item(i == 0 ? section.words() : "", COLUMN,
          words(section, entries.get(i)) + marks.mark(entries.get(i).says()));
    }
    return page;
  }

  private static void section(Page page, CodePage code, Section section, int most) {
    List<Entry> entries = code.part(section).entries();
    List<String> texts = new ArrayList<>();
    for (Entry entry : entries.subList(0, Math.min(most, entries.size()))) {
      texts.add(words(section, entry));
    }
    page.items(section.words(), COLUMN, texts.isEmpty() ? List.of(Part.NotKnown.WORDS) : texts);
  }

  /** The first entry of a section with a label of its own. */
  private static void labelled(Page page, CodePage code, Section section, String label) {
    code.part(section).entries().stream()
        .filter(entry -> entry.label().equals(label))
        .findFirst()
        .ifPresent(entry -> page.item(label, COLUMN, entry.text()));
  }

  /** An entry with its label, as a sentence has it; a note of the house also with its origin. */
  public static String words(Section section, Entry entry) {
    if (section == Section.NOTES) {
      return NotesText.of(entry);
    }
    if (entry.label().isEmpty()) {
      return entry.text();
    }
    return entry.label() + (section == Section.NEIGHBOURS ? " " + WHEN + " " : ": ") + entry.text();
  }

  static List<String> texts(Section section, List<Entry> entries) {
    return entries.stream().map(entry -> words(section, entry)).toList();
  }
}
