package casecode.intake;

import casecode.engine.Answer;
import casecode.engine.Answer.Decided;
import casecode.engine.Answer.Rejected;
import casecode.engine.Answer.Undecided;
import casecode.engine.Engine;
import casecode.logic.Ask;
import casecode.logic.Facts;
import casecode.model.Finding;
import casecode.model.Problem;
import casecode.rules.StudyFacts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One study as it was read.
 *
 * @param id the caller's name for it
 * @param readings its facts; several where a label has several readings that nothing settles
 * @param unsettled what to ask if the readings differ
 * @param open what it must say before it can be coded
 * @param remarks what a reader should know about how it was read
 * @param conduction how listed nerve conduction studies were counted
 * @param wellFormed whether it could be read at all
 * @param problems the mistakes in it; with any, it is rejected
 */
public record Study(
    String id, List<Facts> readings, Optional<Ask> unsettled, List<Ask> open,
    List<Finding> remarks, ConductionTally.Audit conduction, boolean wellFormed, List<Problem> problems) {
  public Study {
    readings = List.copyOf(readings);
    open = List.copyOf(open);
    remarks = List.copyOf(remarks);
    problems = List.copyOf(problems);
  }

  /** A study that could not be read. */
  public static Study unread(String id, boolean wellFormed, Problem problem) {
    return new Study(id, List.of(Facts.NONE), Optional.empty(), List.of(), List.of(),
        ConductionTally.Audit.NONE, wellFormed, List.of(problem));
  }

  /** The same study under another name. */
  public Study named(String other) {
    return new Study(
        other, readings, unsettled, open, remarks, conduction, wellFormed, problems);
  }

  /** Whether that is its name, and its day. */
  public boolean isOf(String name, Optional<LocalDate> day) {
    return id.equals(name) && facts().get(StudyFacts.DATE).orElse(Optional.empty()).equals(day);
  }

  public Facts facts() {
    return readings.get(0);
  }

  /** The engine's answer, with how the study was read. */
  public Answer answer(Engine engine, UnaryOperator<Facts> switched) {
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    Answer answer =
        unsettled.isPresent()
            ? engine.answer(readings.stream().map(switched).toList(), unsettled.get())
            : engine.answer(switched.apply(readings.get(0)));
    if (answer instanceof Rejected || open.isEmpty()) {
      return answer instanceof Decided decided && !remarks.isEmpty()
          ? decided.with(remarks)
          : answer;
    }
    Stream<Ask> also =
        answer instanceof Undecided undecided ? undecided.missing().stream() : Stream.empty();
    List<Ask> missing = once(Stream.concat(open.stream(), also));
    return answer instanceof Undecided undecided
        ? new Undecided(missing, undecided.limbs(), undecided.editions())
        : new Undecided(missing, ((Decided) answer).limbs(), ((Decided) answer).editions());
  }

  /** Each question once; rows of a report share a field, so that the facts do not tell them apart. */
  private static List<Ask> once(Stream<Ask> asks) {
    Map<String, Ask> found = new LinkedHashMap<>();
    asks.forEach(ask -> found.putIfAbsent(ask.question(), ask));
    return List.copyOf(found.values());
  }
}
