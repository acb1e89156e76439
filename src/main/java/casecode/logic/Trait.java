package casecode.logic;

import casecode.model.Limb;
import casecode.model.Named;
import java.util.function.Function;

/**
 * A fact that a limb carries in its name, for example that the right arm is an arm.
 *
 * @param of takes the limb, gives the value
 */
public record Trait<T extends Named>(String id, String label, Function<Limb, T> of)
    implements Fact<T> {

  @Override
  public Scope scope() {
    return Scope.LIMB;
  }

  @Override
  public String say(T value) {
    return value.words();
  }

  @Override
  public Reading<T> in(View view) {
    return new Reading.Known<>(of.apply(view.limb()));
  }
}
