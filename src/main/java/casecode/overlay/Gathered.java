package casecode.overlay;

import casecode.catalog.Entry;
import casecode.catalog.Notes;
import casecode.model.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The notes found so far, and what there is to say of files that could not be used as they are. */
final class Gathered {

  /** So many of a list are named. */
  static final int SOME = 5;

  private final Predicate<Code> wanted;
  private final Map<Code, List<Entry>> notes = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();

  Gathered(Predicate<Code> wanted) {
    this.wanted = wanted;
  }

  boolean wants(Code code) {
    return wanted.test(code);
  }

  /** Keeps a note; the same text under the same label is kept once, as it was found first. */
  void add(Code code, Entry note) {
    List<Entry> found = notes.computeIfAbsent(code, none -> new ArrayList<>());
    if (found.stream()
        .noneMatch(e -> e.label().equals(note.label()) && e.text().equals(note.text()))) {
      found.add(note);
    }
  }

  void remark(String remark) {
    remarks.add(remark);
  }

  Notes notes() {
    return code -> List.copyOf(notes.getOrDefault(code, List.of()));
  }

  List<String> remarks() {
    return remarks;
  }

  /** The first of some names, and how many more there are. */
  static String some(List<String> names, String between) {
    int more = names.size() - SOME;
    return more <= 0
        ? String.join(between, names)
        : String.join(between, names.subList(0, SOME)) + " and " + more + " more";
  }
}
