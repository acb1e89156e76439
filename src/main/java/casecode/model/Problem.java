package casecode.model;

/**
 * A mistake in what somebody gave.
 *
 * @param where the place, for example {@code needleEmg.limbs[0].muscles}
 * @param message what is wrong and what to do
 */
public record Problem(String where, String message) {

  public String text() {
    return where.isEmpty() ? message : where + ": " + message;
  }
}
