package casecode.tables;

/** A row of AANEM's table: how many studies reach a diagnosis in nine cases of ten. */
public record Usual(
    int limbs, int motor, int sensory, int hReflex, int repetitive, String edition) {

  public int studies() {
    return motor + sensory + hReflex;
  }
}
