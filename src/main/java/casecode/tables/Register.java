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

  /** Where the first or the last day of a code of the catalog is known from, by the ids of sources. */
  List<String> sourcesOfDays(Code code);

  /** The codes that named the same before a code: those it replaced, deleted or still in force. */
  List<Code> predecessors(Code code);

  /** What a modifier says; {@link ModifierKind#UNKNOWN} for one that is on no list. */
  Set<ModifierKind> kinds(String modifier);
}
