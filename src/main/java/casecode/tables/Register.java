package casecode.tables;

import casecode.model.Code;
import casecode.model.ModifierKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which codes and modifiers there are. */
public interface Register {

  /** When a code of the catalog is in force; nothing for a code that it does not hold. */
  Optional<Lifetime> lifetime(Code code);

  /** The deleted codes that a code replaced. */
  List<Code> predecessors(Code code);

  /** What a modifier says; {@link ModifierKind#UNKNOWN} for one that is on no list. */
  Set<ModifierKind> kinds(String modifier);
}
