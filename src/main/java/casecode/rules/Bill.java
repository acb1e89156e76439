package casecode.rules;

import casecode.logic.Number;
import casecode.model.Code;
import casecode.model.Worded;
import java.util.List;

/**
 * What a rule puts on the claim.
 *
 * @param units how many units, as a number that follows from the facts
 * @param modifiers those that belong to the code as it is chosen
 */
public record Bill(Code code, Number units, List<String> modifiers) implements Worded {

  public Bill {
    modifiers = List.copyOf(modifiers);
  }

  static Bill bill(String code, Number units, String... modifiers) {
    return new Bill(Code.of(code), units, List.of(modifiers));
  }

  static Bill once(String code, String... modifiers) {
    return bill(code, Number.Fixed.ONE, modifiers);
  }

  public String label() {
    return modifiers.isEmpty() ? code.value() : code + "-" + String.join("-", modifiers);
  }

  @Override
  public String words() {
    return label() + " x " + units.words();
  }
}
