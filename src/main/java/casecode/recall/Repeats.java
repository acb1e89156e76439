package casecode.recall;

/**
 * Tells what comes again from what comes once, which is not worth remembering: in a file where no two
 * studies are alike, keeping them all would cost more than it saves. Safe for several threads.
 */
public final class Repeats {

  private static final int PLACES = 1 << 17;

  /** The hash of the last key in each place; a thread that sees an old one only misses a repeat. */
  private final int[] hashes = new int[PLACES];

  /** Whether a key with this hash came not long ago. */
  public boolean again(int hash) {
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    boolean again = hashes[place] == hash;
    hashes[place] = hash;
    return again;
  }
}
