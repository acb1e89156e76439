package casecode.anatomy;

import java.util.Optional;

/** A test as somebody wrote it. */
record TestAsWritten(String nerve, String type, Optional<String> record) {
  /** What is longer than any name is not worth remembering. */
  boolean isShort() {
    return nerve.length() <= Muscles.LONGEST
        && (record.isEmpty() || record.get().length() <= Muscles.LONGEST);
  }

  /** As a record's own, which takes long for who reads as many as a file holds. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TestAsWritten written
        && nerve.equals(written.nerve) && type.equals(written.type)
        && record.equals(written.record);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * nerve.hashCode() + type.hashCode()) + record.hashCode();
  }
}
