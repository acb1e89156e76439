package casecode.logic;

/** What a fact or a rule speaks of. */
public enum Scope {
  /** The patient and the day: one value a study. */
  DAY,
  /** One limb that was needled. */
  LIMB,
  /** One line of the claim. */
  LINE,
  /** Two lines of the claim, in NCCI's order: column 1 and column 2. */
  PAIR,
  /** All lines of the claim together. */
  CLAIM
}
