package casecode.recall;

/**
 * Tells what comes again from what comes once, which is not worth remembering: in a file where no two
 * studies are alike, keeping them all would cost more than it saves. Safe for several threads.
 */
public final class Repeats {

  private static final int PLACES = 1 << 17;

  /** After so many keys it shows whether they come again. */
  private static final int TRIAL = 1 << 13;

  /** Of so many keys one must come again; with fewer, asking costs more than it saves. */
  private static final int ONE_OF = 32;

  /** Where keys do not come again, one of so many lots is asked for all the same. */
  private static final int LOTS = 16;

  /** The hash of the last key in each place; a thread that sees an old one only misses a repeat. */
  private final int[] hashes = new int[PLACES];

  // How many of the last keys came again, and how many lots were left out; threads may miscount a few.
  private int asked;
  private int found;
  private int leftOut;

  /** Whether a lot of keys should be asked for; a file may change, so now and then it is tried anew. */
  public boolean areWorthAsking() {
    return asked < TRIAL || found >= asked / ONE_OF || leftOut++ % LOTS == 0;
  }

  /** Whether a key with this hash came not long ago. */
  public boolean again(int hash) {
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    boolean again = hashes[place] == hash;
    hashes[place] = hash;
    asked++;
    found += again ? 1 : 0;
    if (asked > 2 * TRIAL) {
      asked /= 2;
      found /= 2;
    }
    return again;
  }
}
