package casecode.intake;

/**
 * Which names were there before, of two million at most: each is held as 8 bytes, so that a file of
 * any length takes no more memory than that. Past that number, or once in many million million pairs
 * of names, it errs.
 */
final class Names {

  private static final int MOST = 2_000_000;
  private static final long EMPTY = 0;

  private long[] slots = new long[1024];
  private int size;

  /** Remembers a name; whether it is new. */
  boolean add(String name) {
    if (size == MOST) {
      return true;
    }
    if (size * 2 >= slots.length) {
      grow();
    }
    return put(hash(name));
  }

  private boolean put(long hash) {
    int at = (int) (hash ^ hash >>> 32) & slots.length - 1;
    while (slots[at] != EMPTY) {
      if (slots[at] == hash) {
        return false;
      }
      at = at + 1 & slots.length - 1;
    }
    slots[at] = hash;
    size++;
    return true;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    size = 0;
    for (long hash : old) {
      if (hash != EMPTY) {
        put(hash);
      }
    }
  }

  /** FNV-1a over the characters. */
  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    return hash == EMPTY ? 1 : hash;
  }
}
