package casecode.intake;

/** Somebody who can be asked: a person at a terminal, or a script. */
public interface Dialogue {

  /** Asks until nothing is missing or the person stops. */
  Ended hold(Interview interview);

  /**
   * How a dialogue ended.
   *
   * @param at what is known then
   * @param interrupted the person broke it off, and wants no answer
   */
  record Ended(Interview at, boolean interrupted) {}
}
