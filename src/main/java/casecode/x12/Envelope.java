package casecode.x12;

import casecode.x12.Segment.Whole;
import java.util.ArrayList;
import java.util.List;

/**
 * The envelopes around the claims: interchange, group and transaction. Their ends count what they
 * hold, and a count that is wrong, or an end that is missing, tells that something was lost.
 */
final class Envelope {

  /** The implementation guide 005010X222 and its addenda are the professional claim. */
  private static final String PROFESSIONAL = "X222";

  private final List<String> troubles = new ArrayList<>();
  private String guide = "";
  private String transaction = "";
  private boolean inInterchange;
  private boolean inGroup;
  private boolean inTransaction;
  private boolean professional;
  private long begun;
  private int groups;
  private int transactions;

  /** Whether the segments are those of an 837P. */
  boolean holdsClaims() {
    return inTransaction && professional;
  }

  boolean isInTransaction() {
    return inTransaction;
  }

  void take(Whole segment) {
    switch (segment.tag()) {
      case "ISA" -> {
        endOfFile();
        inInterchange = true;
        groups = 0;
      }
      case "GS" -> {
        endOfGroup();
        guide = segment.element(8);
        inGroup = true;
        transactions = 0;
        groups++;
      }
      case "ST" -> begin(segment);
      case "SE" -> end(segment);
      case "GE" -> {
        endOfTransaction();
        told(inGroup && !says(segment, transactions), "GE counts other transactions than there are");
        inGroup = false;
      }
      case "IEA" -> {
        endOfGroup();
        told(!says(segment, groups), "IEA counts other groups than there are");
        inInterchange = false;
      }
      default -> { }
    }
  }

  private void begin(Whole st) {
    endOfTransaction();
    inTransaction = true;
    begun = st.number();
    transaction = st.element(2);
    transactions++;
    String of = st.element(3).isEmpty() ? guide : st.element(3);
    professional = st.element(1).equals("837") && of.contains(PROFESSIONAL);
    told(!professional, "a transaction that is no 837P was not read");
  }

  private void end(Whole se) {
    long held = se.number() - begun + 1;
    told(!inTransaction, "SE without ST; a transaction may be lost");
    told(inTransaction && (!says(se, held) || !se.element(2).equals(transaction)),
        "SE does not fit its transaction of " + held + " segments; something may be lost");
    inTransaction = false;
  }

  private void endOfTransaction() {
    told(inTransaction, "a transaction without SE; the end of it may be lost");
    inTransaction = false;
  }

  private void endOfGroup() {
    endOfTransaction();
    told(inGroup, "a group without GE; the end of it may be lost");
    inGroup = false;
  }

  /** What began and did not end. */
  void endOfFile() {
    endOfGroup();
    told(inInterchange, "an interchange without IEA; the end of it may be lost");
    inInterchange = false;
  }

  private static boolean says(Whole end, long count) {
    return end.element(1).equals(String.valueOf(count));
  }

  private void told(boolean isTrouble, String what) {
    if (isTrouble) {
      troubles.add(what);
    }
  }

  /** What was wrong since the last time; asking takes it away. */
  List<String> troubles() {
    List<String> found = List.copyOf(troubles);
    troubles.clear();
    return found;
  }
}
