package casecode.engine;

import static casecode.rules.StudyFacts.DATE;

import casecode.engine.Answer.NotChosen;
import casecode.engine.Coded.Drafted;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.Reading;
import casecode.logic.Reason;
import casecode.model.Code;
import casecode.model.Extent;
import casecode.model.Family;
import casecode.model.Line;
import casecode.recall.Remembered;
import casecode.rules.DayFamily;
import casecode.rules.LimbExtent;
import casecode.rules.MuscleCounting;
import casecode.rules.StudyFacts;
import casecode.rules.Switches;
import casecode.tables.Tables;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Codes a study. Once each limb is judged complete or limited, nothing about its line lies in its
 * counts any more, so the studies of a file come to few different days, which are remembered.
 */
final class Coding {

  /** What the extent of a limb stands for. */
  private static final List<Given<?>> COUNTS =
      Stream.<Given<?>>concat(
              Stream.of(StudyFacts.NAMED), MuscleCounting.DERIVED.stream())
          .toList();

  private final Tables tables;
  private final Billing billing;
  private final Remembered<Facts, Coded> remembered = new Remembered<>();

  Coding(Tables tables) {
    this.tables = tables;
    this.billing = new Billing(tables);
  }

  /**
   * The study in codes.
   *
   * @param limbs its limbs
   */
  Coded of(Facts facts, List<JudgedLimb> limbs) {
    Optional<Facts> judged = judged(facts, limbs);
    if (judged.isEmpty()) {
      return coded(facts);
    }
    Optional<Coded> known = remembered.find(judged.get());
    return known.isPresent()
        ? known.get()
        : remembered.kept(judged.get(), coded(judged.get()));
  }

  /** The facts with the extent of each limb in place of its counts; nothing while one is open. */
  private static Optional<Facts> judged(Facts facts, List<JudgedLimb> limbs) {
    if (facts.get(StudyFacts.LIMBS).isEmpty()) {
      return Optional.empty();
    }
    Facts.Adding judged = ofTheQuarter(facts.without(COUNTS)).adding();
    for (JudgedLimb limb : limbs) {
      if (!(limb.extent() instanceof Reading.Known<Extent> extent)) {
        return Optional.empty();
      }
      judged.supposing(LimbExtent.EXTENT, limb.limb(), extent.value());
    }
    return Optional.of(judged.facts());
  }

  /** CMS issues its tables by the quarter, so one day stands for all of its quarter. */
  private static Facts ofTheQuarter(Facts facts) {
    Optional<LocalDate> date = facts.get(DATE).orElse(Optional.empty());
    return date.isPresent()
        ? facts.with(DATE, Optional.of(date.get().with(IsoFields.DAY_OF_QUARTER, 1)))
        : facts;
  }

  private Coded coded(Facts facts) {
    Draft draft = Draft.of(facts);
    Editions editions = Editions.of(facts, tables);
    if (!draft.missing().isEmpty()) {
      return new Coded(
          List.of(), draft.missing(), Findings.NONE, Optional.empty(), editions, List.of());
    }
    List<Line> lines = billing.withModifiers(facts, draft.lines());
    List<Drafted> drafts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Reason.Part> because = draft.entries().get(i).rule().parts(draft.day());
      boolean said = because.stream().allMatch(Reason.Words.class::isInstance);
      drafts.add(new Drafted(lines.get(i), said ? List.of() : because));
    }
    return new Coded(
        drafts,
        List.of(),
        Findings.of(billing.claim(facts, lines), draft),
        notChosen(facts, draft),
        editions,
        Switches.ALL.stream().filter(one -> draft.day().hasRead(one.fact())).toList());
  }

  /** The codes of the other family: what the same needle EMG would be on the other kind of day. */
  private static Optional<NotChosen> notChosen(Facts facts, Draft draft) {
    if (!(DayFamily.FAMILY.in(draft.day()) instanceof Reading.Known<Family> family)) {
      return Optional.empty();
    }
    List<Code> chosen = draft.codes();
    List<Code> others =
        Draft.of(facts.supposing(DayFamily.FAMILY, family.value().other())).codes().stream()
            .filter(code -> !chosen.contains(code))
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NotChosen(others, String.join(", ", DayFamily.FAMILY.because(draft.day()))));
  }
}
