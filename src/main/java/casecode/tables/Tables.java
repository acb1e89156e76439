package casecode.tables;

import casecode.model.Indication;
import java.util.Map;

/** All that CMS and AANEM publish for the codes in scope, and which codes and modifiers there are. */
public record Tables(
    CodeTables codes, Map<EditSet, PairTable> pairs, Map<Indication, Usual> usual,
    Register register) {}
