package casecode.engine;

import casecode.logic.Facts;
import casecode.logic.View;
import casecode.model.ClaimLine;
import casecode.model.Code;
import casecode.model.Modifier;
import casecode.model.ModifierKind;
import casecode.model.PairIndicator;
import casecode.model.Severity;
import casecode.model.Standing;
import casecode.model.YesNo;
import casecode.rules.Edit;
import casecode.rules.Edits;
import casecode.rules.LineFacts;
import casecode.tables.Lifetime;
import casecode.tables.Mue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds every edit of the book against a claim. */
final class Objections {

  /**
   * Where an edit looked, and which lines and codes it looked at.
   *
   * @param first the places of the column 1 lines of a pair, else of all lines concerned
   * @param second the places of the column 2 lines of a pair
   * @param read the sources of what was read there, among those that an edit may rest on
   */
  record Place(
      View view, List<Integer> first, List<Integer> second, List<String> codes,
      List<String> read) {

    List<Integer> lines() {
      return union(first, second);
    }

    Place and(Place other) {
      return new Place(
          view, union(first, other.first), union(second, other.second), codes, read);
    }

    private static List<Integer> union(List<Integer> some, List<Integer> more) {
      return Stream.concat(some.stream(), more.stream()).distinct().sorted().toList();
    }
  }

  /** What an edit found, before it is known what may put it right. */
  record Raised(Edit edit, Place place, String message) {
    boolean isError() {
      return edit.guard().severity() == Severity.ERROR;
    }

    /** What was read, where the edit rests on one of several editions or on the code; else all it rests on. */
    List<String> sources() {
      List<String> all = edit.guard().basis().sources();
      List<String> read =
          edit.name().equals(Edits.DELETED)
              ? place.read()
              : place.read().stream().filter(all::contains).toList();
      return read.isEmpty() ? all : read;
    }

    /** The same on other lines of the claim: one finding tells of all. */
    boolean saysTheSame(Raised other) {
      return edit == other.edit && message.equals(other.message)
          && place.codes().equals(other.place.codes());
    }
  }

  private final Claim claim;
  private final List<Place> lines = new ArrayList<>();
  private final List<Place> couples = new ArrayList<>();
  private final View whole;

  private Objections(Claim claim) {
    this.claim = claim;
    List<Standing> standings = claim.lines().stream().map(this::standing).toList();
    boolean covered = standings.stream().allMatch(Standing.IN_FORCE::equals);
    for (int i = 0; i < claim.lines().size(); i++) {
      ClaimLine line = claim.lines().get(i);
      lines.add(
          new Place(View.of(facts(line, i, standings.get(i), covered)), List.of(i), List.of(),
              List.of(line.shown()), read(line, standings.get(i))));
    }
    for (Claim.Couple couple : claim.couples()) {
      couples.add(
          new Place(View.of(claim.of(couple)), List.of(couple.first()), List.of(couple.second()),
              List.of(couple.pair().column1().value(), couple.pair().column2().value()),
              List.of(couple.pair().edition().source())));
    }
    whole = View.of(claim.whole());
  }

  /** What the edits find, in the order of the book. */
  static List<Raised> of(Claim claim) {
    return new Objections(claim).raised(false);
  }

  /** Only the errors. */
  static List<Raised> errors(Claim claim) {
    return new Objections(claim).raised(true);
  }

  private List<Raised> raised(boolean onlyErrors) {
    List<Raised> found = new ArrayList<>();
    for (Edit edit : Edits.ALL) {
      if (!onlyErrors || edit.guard().severity() == Severity.ERROR) {
        for (Place place : places(edit)) {
          if (edit.guard().when().holds(place.view())) {
            add(found, new Raised(edit, place,
                edit.guard().says().text(place.view(), edit.guard().when())));
          }
        }
      }
    }
    return found;
  }

  private static void add(List<Raised> found, Raised raised) {
    for (int i = 0; i < found.size(); i++) {
      Raised before = found.get(i);
      if (before.saysTheSame(raised)) {
        found.set(
            i, new Raised(before.edit(), before.place().and(raised.place()), before.message()));
        return;
      }
    }
    found.add(raised);
  }

  private List<Place> places(Edit edit) {
    return switch (edit.guard().scope()) {
      case LINE -> lines;
      case PAIR -> couples;
      case CLAIM, DAY -> List.of(whole(edit.concerned()));
      case LIMB -> throw new IllegalStateException("a claim has no limbs: " + edit.guard().id());
    };
  }

  private Place whole(Set<Code> concerned) {
    if (concerned.isEmpty()) {
      return new Place(whole, List.of(), List.of(), List.of(), List.of());
    }
    List<Integer> about = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < claim.lines().size(); i++) {
      ClaimLine line = claim.lines().get(i);
      if (line.code().filter(concerned::contains).isPresent()) {
        about.add(i);
        codes.add(line.shown());
      }
    }
    return new Place(whole, about, List.of(), codes.stream().distinct().toList(), List.of());
  }

  private List<String> read(ClaimLine line, Standing standing) {
    if (standing == Standing.DELETED || standing == Standing.NOT_YET) {
      return claim.tables().register().sourcesOfDays(line.code().orElseThrow());
    }
    Optional<Mue> mue = claim.mue(line);
    return mue.isPresent() ? List.of(mue.get().edition().source()) : List.of();
  }

  /** What the tables say of a line, and what the register says of its code and its modifiers. */
  private Facts facts(ClaimLine line, int place, Standing standing, boolean covered) {
    Set<ModifierKind> kinds = EnumSet.noneOf(ModifierKind.class);
    List<Modifier> unknown = new ArrayList<>();
    for (String modifier : line.modifiers()) {
      Set<ModifierKind> says = claim.tables().register().kinds(modifier);
      kinds.addAll(says);
      if (says.contains(ModifierKind.UNKNOWN)) {
        unknown.add(new Modifier(modifier));
      }
    }
    Facts.Adding facts =
        claim.of(line).adding()
            .with(LineFacts.STANDING, standing)
            .with(LineFacts.MODIFIERS, kinds)
            .with(LineFacts.UNKNOWN_MODIFIERS, unknown)
            .with(LineFacts.PAIR_NEEDS_IT, YesNo.of(!covered || isInAPairThatNeedsIt(place)));
    Optional<Lifetime> lifetime = lifetime(line);
    if (lifetime.isPresent() && standing != Standing.IN_FORCE) {
      LocalDate day = lifetime.get().deletedOn().or(lifetime.get()::effectiveOn).orElseThrow();
      facts
          .with(LineFacts.FIRST_OR_LAST_DAY, day.toString())
          .with(LineFacts.OF_THAT_DAY,
              standing == Standing.NOT_YET
                  ? claim.tables().register().predecessors(line.code().orElseThrow())
                  : lifetime.get().replacedBy());
    }
    return facts.facts();
  }

  private Optional<Lifetime> lifetime(ClaimLine line) {
    return line.code().flatMap(claim.tables().register()::lifetime);
  }

  private Standing standing(ClaimLine line) {
    if (line.code().isEmpty()) {
      return Standing.MALFORMED;
    }
    Optional<Lifetime> lifetime = lifetime(line);
    if (lifetime.isEmpty()) {
      return Standing.UNLISTED;
    }
    if (lifetime.get().isDeletedOn(claim.date())) {
      return Standing.DELETED;
    }
    if (lifetime.get().isYetToComeOn(claim.date())) {
      return Standing.NOT_YET;
    }
    return lifetime.get().isFormerOn(claim.date()) ? Standing.FORMER : Standing.IN_FORCE;
  }

  private boolean isInAPairThatNeedsIt(int line) {
    for (Claim.Couple couple : claim.couples()) {
      if (couple.pair().indicator() == PairIndicator.WITH_MODIFIER
          && (couple.first() == line || couple.second() == line)) {
        return true;
      }
    }
    return false;
  }
}
