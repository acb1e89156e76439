package casecode.json;

import casecode.recall.Remembered;
import casecode.recall.Repeats;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Optional;

/**
 * The JSON of parts that many answers of a batch share, written once: the engine gives the same objects
 * where it comes to the same. What comes once is not kept.
 */
public final class Parts {

  private static final int NAMES = 1 << 10;

  private final Remembered<Object, SerializableString> written = Remembered.byIdentity();
  private final Repeats repeats = new Repeats();

  /** Names of fields by their hash; there are a few dozen, so that each has a place. */
  private final SerializedString[] names = new SerializedString[NAMES];

  /** The name of a field, which is always the same constant. */
  SerializableString name(String field) {
    int place = field.hashCode() & NAMES - 1;
    SerializedString known = names[place];
    if (known == null || known.getValue() != field) {
      known = new SerializedString(field);
      names[place] = known;
    }
    return known;
  }

  Optional<SerializableString> find(Object part) {
    return written.find(part);
  }

  /** Whether the same object came before, so that it is worth keeping. */
  boolean isShared(Object part) {
    return repeats.again(System.identityHashCode(part));
  }

  SerializableString kept(Object part, String json) {
    return written.kept(part, new SerializedString(json));
  }
}
