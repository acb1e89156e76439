package casecode.anatomy;

import casecode.model.BodyRegion;
import casecode.model.Muscle;
import casecode.model.Side;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spellings of all muscles, and what a written label means by them. */
final class Labels {

  private static final Pattern ANOTHER_NAME = Pattern.compile("([^()]+)\\(([^()]+)\\)\\s*");

  /** Words beside a label that say where the muscle lies. */
  private static final Map<String, BodyRegion> PLACES =
      Map.of("hand", BodyRegion.ARM, "arm", BodyRegion.ARM, "foot", BodyRegion.LEG,
          "leg", BodyRegion.LEG, "thigh", BodyRegion.LEG, "larynx", BodyRegion.LARYNX,
          "laryngeal", BodyRegion.LARYNX);

  private final Map<String, Muscle> byId;
  private final Terms terms;
  private final Heads heads;
  private final Map<String, Set<String>> together = new HashMap<>();
  private final Map<String, Set<String>> unordered = new HashMap<>();
  private final Map<String, Spelling> literal = new HashMap<>();
  private final Map<String, String> usual = new HashMap<>();

  /** The spellings by the number of their words: only as many words shorten them. */
  private final Map<Integer, Map<Label, Set<String>>> forms = new HashMap<>();

  /** The spellings as they are parted, so that a letter of a name is no side and a side no letter. */
  private final Set<String> parted = new HashSet<>();

  Labels(Map<String, Muscle> byId, Terms terms) {
    this.byId = byId;
    this.terms = terms;
    this.heads = new Heads(byId.values(), terms);
  }

  /** Adds a spelling of some muscles. */
  void add(String text, Collection<String> ids) {
    Label label = terms.label(text);
    together.computeIfAbsent(label.together(), key -> new LinkedHashSet<>()).addAll(ids);
    unordered.computeIfAbsent(label.unordered(), key -> new LinkedHashSet<>()).addAll(ids);
    forms.computeIfAbsent(label.words().size(), size -> new LinkedHashMap<>())
        .computeIfAbsent(label, key -> new LinkedHashSet<>()).addAll(ids);
    parted.add(Terms.plain(text));
  }

  /** Adds a spelling that may have several readings. */
  void add(Spelling spelling) {
    add(spelling.text(), spelling.readings());
    literal.put(spelling.text(), spelling);
    spelling.usual().ifPresent(id -> usual.put(terms.label(spelling.text()).together(), id));
  }

  /** What a label means; nothing if no muscle is called so. */
  Optional<Found> search(String written) {
    Label label = terms.label(written);
    if (label.words().isEmpty()) {
      return Optional.empty();
    }
    return label.firstSide().flatMap(side -> sided(label.withoutFirst(), side, false))
        .or(() -> Optional.ofNullable(literal.get(written.strip())).map(this::listed))
        .or(() -> sideBehind(written, label))
        .or(() -> Optional.of(label).filter(l -> together.containsKey(l.together()))
            .flatMap(l -> exact(l, Optional.empty())))
        .or(() -> label.lastSide().flatMap(side -> sided(label.withoutLast(), side, false)))
        .or(() -> exact(label, Optional.empty()))
        .or(() -> label.firstSide().flatMap(side -> sided(label.withoutFirst(), side, true)))
        .or(() -> label.lastSide().flatMap(side -> sided(label.withoutLast(), side, true)))
        .or(() -> loose(label, Optional.empty()))
        .or(() -> withAnotherName(written))
        .or(() -> label.firstSide().flatMap(side -> inParts(label.withoutFirst(), Optional.of(side))))
        .or(() -> label.lastSide().flatMap(side -> inParts(label.withoutLast(), Optional.of(side))))
        .or(() -> inParts(label, Optional.empty()));
  }

  /**
   * A letter apart is a side and no part of a name that it would make: {@code TA L} is no muscle of
   * the larynx. It is left alone where the name is that of a head of the muscle: {@code BF L}.
   */
  private Optional<Found> sideBehind(String written, Label label) {
    Set<String> run = together.getOrDefault(label.together(), Set.of());
    if (run.isEmpty() || parted.contains(Terms.plain(written))) {
      return Optional.empty();
    }
    return label.lastSide().flatMap(side -> sided(label.withoutLast(), side, false))
        .filter(found -> found.readings().stream().noneMatch(whole -> run.stream().anyMatch(
            id -> byId.get(id).headOf().equals(whole.id()) || whole.members().contains(id))));
  }

  /** A name and, in brackets, another of the muscle or its part; elsewhere two names are two muscles. */
  private Optional<Found> withAnotherName(String written) {
    Matcher names = ANOTHER_NAME.matcher(written);
    return names.matches()
        ? search(names.group(1)).flatMap(one -> search(names.group(2)).flatMap(same -> heads.both(one, same)))
        : Optional.empty();
  }

  /** A muscle with its part, with a number or with a letter for its last word. */
  private Optional<Found> inParts(Label written, Optional<Side> side) {
    Label label = written.inArabic();
    return Optional.of(label).filter(arabic -> !arabic.equals(written))
        .flatMap(arabic -> exact(arabic, side).or(() -> loose(arabic, side)))
        .or(() -> heads.read(label, part -> exact(part, side).or(() -> shortened(part, side)))
            .map(found -> new Found(found.readings(), found.usual(), side)))
        .or(() -> label.inFull().flatMap(full -> exact(full, side).or(() -> shortened(full, side))));
  }

  private Found listed(Spelling spelling) {
    return new Found(
        spelling.readings().stream().map(byId::get).toList(),
        spelling.usual().map(byId::get), Optional.empty());
  }

  private Optional<Found> sided(Label label, Side side, boolean loosely) {
    return loosely ? loose(label, Optional.of(side)) : exact(label, Optional.of(side));
  }

  private Optional<Found> exact(Label label, Optional<Side> side) {
    Set<String> ids =
        together.getOrDefault(label.together(), unordered.getOrDefault(label.unordered(), Set.of()));
    if (ids.isEmpty()) {
      return Paraspinals.read(label).flatMap(levels -> all(levels, side));
    }
    return Optional.of(
        new Found(
            ids.stream().map(byId::get).toList(),
            Optional.ofNullable(usual.get(label.together())).map(byId::get),
            side));
  }

  /** Several levels are several sites of one group: the first stands for all of them. */
  private Optional<Found> all(List<String> levels, Optional<Side> side) {
    if (!byId.keySet().containsAll(levels)) {
      return Optional.empty();
    }
    List<Muscle> found = levels.stream().map(byId::get).toList();
    Muscle one =
        found.stream().filter(Muscle::isMidThoracic).findFirst().orElse(found.get(0));
    return Optional.of(new Found(List.of(one), Optional.of(one), side));
  }

  private Optional<Found> loose(Label label, Optional<Side> side) {
    for (Tag tag : Tag.values()) {
      Optional<String> word = label.words().stream().filter(tag::matches).findFirst();
      if (word.isPresent() && label.words().size() > 1) {
        Optional<Found> rest = exact(label.without(word.get()), side);
        Optional<Found> told = rest.map(found -> tag.told(found, word.get()));
        if (told.isPresent() && !told.get().readings().isEmpty()) {
          return told;
        }
      }
    }
    return shortened(label, side);
  }

  /** The muscles whose spellings it shortens, with the usual one where one spelling covers them all. */
  private Optional<Found> shortened(Label label, Optional<Side> side) {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> usually = new LinkedHashSet<>();
    Set<String> covered = new LinkedHashSet<>();
    forms.getOrDefault(label.words().size(), Map.of()).forEach(
        (form, found) -> {
          if (label.shortens(form)) {
            ids.addAll(found);
            Optional.ofNullable(usual.get(form.together()))
                .ifPresent(id -> covered.addAll(usually.add(id) ? found : Set.of()));
          }
        });
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(
                ids.stream().map(byId::get).toList(),
                usually.size() == 1 && covered.containsAll(ids)
                    ? usually.stream().map(byId::get).findFirst() : Optional.empty(),
                side));
  }

  /** A word beside a label that tells which reading is meant. */
  private enum Tag {
    PLACE,
    NERVE;

    boolean matches(String word) {
      return this == PLACE
          ? PLACES.containsKey(word)
          : Set.of("ulnar", "median", "radial", "tibial", "peroneal").contains(word);
    }

    Found told(Found found, String word) {
      List<Muscle> fitting =
          found.readings().stream()
              .filter(
                  muscle ->
                      this == PLACE
                          ? muscle.region() == PLACES.get(word)
                          : muscle.nerve().filter(word::equals).isPresent())
              .toList();
      return new Found(fitting, found.usual().filter(fitting::contains), found.side());
    }
  }
}
