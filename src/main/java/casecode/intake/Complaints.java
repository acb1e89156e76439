package casecode.intake;

/** Takes what is wrong with something that is being read. */
public interface Complaints {

  /**
   * Notes a mistake.
   *
   * @param where the place, for example {@code needleEmg.limbs[0].muscles}
   * @param message what is wrong and what to do
   */
  void problem(String where, String message);

  /** Whether a message may repeat what it complains of. */
  default boolean mayQuote() {
    return true;
  }
}
