package casecode.corpus;

import casecode.catalog.CodeRecord;
import casecode.catalog.Entry;
import casecode.catalog.Section;
import casecode.logic.Decision;
import casecode.logic.Rule;
import casecode.pages.CodePage;
import casecode.render.CodeText;
import casecode.rules.Bill;
import casecode.rules.Reach;
import casecode.search.Passage;
import casecode.search.Place;
import casecode.search.Subject;
import java.util.ArrayList;
import java.util.List;

/** What a page says of a code, and the rules that yield it. */
final class CodePassages {

  /** What a code is not, or another is, tells least of the code itself. */
  private static final int EXCLUDED = 2;
  private static final String NEVER = "Never";

  private static final String LOOKUP = "casecode lookup {}";

  private static final Place DECIDING = new Place(Place.DECIDING, "decided by", 12, LOOKUP);
  private static final Place TITLE = new Place(Place.TITLE, "is", 9, LOOKUP);
  private static final Place OLD_TITLE = new Place(Place.TITLE, "was", 9, LOOKUP);
  private static final Place RULE = new Place("rule", "rule", 3, "casecode explain {}");

  private CodePassages() {}

  static List<Passage> of(CodePage page) {
    CodeRecord record = page.record();
    boolean active = record instanceof CodeRecord.Active;
    Subject subject =
        new Subject(active ? Subject.Kind.CODE : Subject.Kind.DELETED, page.code().value(),
            record.decidedBy().text());
    List<Passage> all = new ArrayList<>();
    all.add(new Passage(subject, DECIDING, record.decidedBy().text()));
    all.add(new Passage(subject, active ? TITLE : OLD_TITLE, record.title().text()));
    for (Section section : page.sections()) {
      for (Entry entry : page.part(section).entries()) {
        all.add(new Passage(subject, place(section, entry), CodeText.words(section, entry)));
      }
    }
    for (Decision<Bill> decision : Reach.yielding(page.code())) {
      all.add(new Passage(subject, RULE, decision.title()));
    }
    for (Rule<Bill> rule : Reach.rules(page.code())) {
      all.add(new Passage(subject, RULE, rule.words()));
    }
    return all;
  }

  private static Place place(Section section, Entry entry) {
    int weight = entry.text().startsWith(NEVER) ? EXCLUDED : weight(section);
    return new Place(section.id(), section.words(), weight, LOOKUP + " --show " + section.id());
  }

  private static int weight(Section section) {
    return switch (section) {
      case SUMMARY -> 7;
      case CONFUSION -> 6;
      case INCLUDES, UNITS, MODIFIERS, INDICATIONS -> 5;
      case DOCUMENTATION, AUDIT, PRIMARIES, SPECIALTIES, SETTINGS, NOTES -> 4;
      case PAIRS, HOSPITAL, VALUES -> 3;
      case EXCLUDES, NEIGHBOURS, HISTORY -> EXCLUDED;
    };
  }
}
