package casecode.engine;

import casecode.logic.Ask;
import casecode.model.Code;
import casecode.model.Extent;
import casecode.model.Finding;
import casecode.model.Limb;
import casecode.model.Line;
import casecode.model.Problem;
import casecode.rules.Choice;
import casecode.rules.MuscleCounting;
import casecode.rules.Switch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What casecode says to a study. */
public sealed interface Answer {

  /** Each limb as far as it is known; none of a study that was rejected. */
  List<LimbSummary> limbs();

  /** The study can be coded. */
  record Decided(
      List<Line> lines,
      List<LimbSummary> limbs,
      List<Finding> findings,
      List<Alternative> alternatives,
      Optional<NotChosen> notChosen,
      Editions editions)
      implements Answer {

    /** The same answer with further findings, errors first. */
    public Decided with(List<Finding> more) {
      List<Finding> all =
          Stream.concat(findings.stream(), more.stream())
              .sorted(Comparator.comparing(Finding::severity))
              .toList();
      return new Decided(lines, limbs, all, alternatives, notChosen, editions);
    }

    Decided withAlternatives(List<Alternative> others) {
      return new Decided(lines, limbs, findings, others, notChosen, editions);
    }
  }

  /** Facts are missing, in the order in which they would be asked. */
  record Undecided(List<Ask> missing, List<LimbSummary> limbs, Editions editions)
      implements Answer {}

  /** The study contradicts itself or cannot be read. */
  record Rejected(List<Problem> problems) implements Answer {
    @Override
    public List<LimbSummary> limbs() {
      return List.of();
    }
  }

  /**
   * One limb as far as it is known.
   *
   * @param tally how its muscles were counted, where they are named
   */
  record LimbSummary(
      Limb limb,
      Optional<Extent> extent,
      Optional<Integer> muscles,
      Optional<Integer> nerves,
      Optional<Integer> levels,
      Optional<MuscleCounting.Tally> tally) {
    LimbSummary with(Optional<MuscleCounting.Tally> other) {
      return new LimbSummary(limb, extent, muscles, nerves, levels, other);
    }
  }

  /** Other lines that would come with the other value of a switch; no lines if that is open. */
  record Alternative(Switch changed, Choice value, List<Line> lines, List<Ask> missing) {}

  /** Codes that a coder might have expected, and why they are not there. */
  record NotChosen(List<Code> codes, String because) {}
}
