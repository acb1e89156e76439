package casecode.tables;

import casecode.model.Indication;
import java.util.Map;

/** All numbers that CMS and AANEM publish for the codes in scope. */
public record Tables(
    CodeTables codes, Map<Book, PairTable> pairs, Map<Indication, Usual> usual) {}
