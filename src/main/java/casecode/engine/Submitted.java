package casecode.engine;

import casecode.logic.Facts;
import casecode.model.ClaimLine;
import java.util.List;

/**
 * A claim as somebody handed it in.
 *
 * @param id what the caller calls it
 * @param facts payer, setting, component and date, as far as they are stated
 * @param remarks what its reader has to say of it
 */
public record Submitted(String id, Facts facts, List<ClaimLine> lines, List<Objection> remarks) {
  public Submitted {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /** The same claim with other facts. */
  public Submitted with(Facts other) {
    return new Submitted(id, other, lines, remarks);
  }
}
