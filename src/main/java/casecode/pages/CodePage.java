package casecode.pages;

import casecode.catalog.CodeRecord;
import casecode.catalog.CodeRecord.Active;
import casecode.catalog.CodeRecord.Deleted;
import casecode.catalog.Entry;
import casecode.catalog.Section;
import casecode.catalog.Statement;
import casecode.model.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that is known of one code, section by section; each is made when it is asked for. */
public final class CodePage {

  /** What a page still says of a deleted code. */
  private static final Set<Section> OF_DELETED =
      Set.of(Section.SUMMARY, Section.NEIGHBOURS, Section.CONFUSION, Section.HISTORY,
          Section.NOTES);

  private final CodeRecord record;
  private final Pages made;

  CodePage(CodeRecord record, Pages made) {
    this.record = record;
    this.made = made;
  }

  public CodeRecord record() {
    return record;
  }

  public Code code() {
    return record.code();
  }

  /** The sections of the page: all, house notes only where there are any. */
  public List<Section> sections() {
    return Arrays.stream(Section.values())
        .filter(section -> section != Section.NOTES || !notes().isEmpty())
        .toList();
  }

  /** The notes of the house on the code, each with its origin. */
  public List<Entry> notes() {
    return made.notes().of(code());
  }

  /** What is known under a heading, or why nothing is. */
  public Part part(Section section) {
    if (record instanceof Deleted deleted && !OF_DELETED.contains(section)) {
      return new Part.NotKnown("the code was deleted on " + Days.words(deleted.deletedOn()));
    }
    List<Entry> entries = entries(section);
    return entries.isEmpty() ? new Part.NotKnown(whyNot(section)) : new Part.Known(entries);
  }

  /** The sources of the whole page, sorted. */
  public List<String> sources() {
    return sources(sections());
  }

  /** Title, deciding fact and all that stands in the sections. */
  public List<Statement> statements() {
    return statements(sections()).toList();
  }

  private Stream<Statement> statements(List<Section> shown) {
    return Stream.concat(
        Stream.of(record.title(), record.decidedBy()),
        shown.stream().flatMap(s -> part(s).entries().stream()).map(Entry::says));
  }

  /** The sources of title, deciding fact and some sections, sorted; the origin of a note is none. */
  public List<String> sources(List<Section> shown) {
    return statements(shown.stream().filter(section -> section != Section.NOTES).toList())
        .flatMap(says -> says.sources().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private List<Entry> entries(Section section) {
    return switch (section) {
      case UNITS -> joined(record.entries(section), UnitLimits.of(code(), made.tables()));
      case PRIMARIES -> AddOns.of(code(), made.tables());
      case NEIGHBOURS -> joined(record.entries(section), successors());
      case PAIRS -> Bundling.of(code(), made.pairs().get());
      case HOSPITAL -> made.tables().packaging(code()).map(Hospital::of).orElse(List.of());
      case VALUES -> made.tables().fee(code()).map(Payments::of).orElse(List.of());
      case HISTORY -> joined(Days.of(record), record.entries(section));
      case NOTES -> notes();
      case INDICATIONS -> marked(record.entries(section));
      case SUMMARY, INCLUDES, EXCLUDES, MODIFIERS, DOCUMENTATION, SETTINGS, SPECIALTIES, AUDIT,
          CONFUSION -> record.entries(section);
    };
  }

  /** What is usual must not be taken for what is paid. */
  private static List<Entry> marked(List<Entry> usual) {
    return usual.isEmpty()
        ? usual
        : joined(usual, List.of(Entry.of("",
            "usual ICD-10-CM categories, no statement of coverage; ask the payer", "DERIVED")));
  }

  private List<Entry> successors() {
    if (!(record instanceof Deleted deleted) || deleted.replacedBy().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Entry(CodeRanges.of(deleted.replacedBy()),
            new Statement("the service was on or after " + Days.words(deleted.deletedOn()),
                deleted.decidedBy().sources())));
  }

  private String whyNot(Section section) {
    String reason =
        record instanceof Active active ? active.notKnown().get(section) : null;
    if (reason != null) {
      return reason;
    }
    return switch (section) {
      case NEIGHBOURS -> "no source read names a successor";
      case NOTES -> "this house has no note on it";
      default -> "no table that is bundled has it";
    };
  }

  private static List<Entry> joined(List<Entry> some, List<Entry> others) {
    List<Entry> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  @Override
  public String toString() {
    return code().value();
  }
}
