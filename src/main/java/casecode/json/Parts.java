package casecode.json;

import casecode.recall.Remembered;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Optional;

/** The JSON of parts that many answers of a batch share, each written once; the engine gives the same objects. */
public final class Parts {

  private final Remembered<Object, SerializableString> written = Remembered.byIdentity();
  private final Remembered<String, SerializableString> names = Remembered.byIdentity();

  Optional<SerializableString> find(Object part) {
    return written.find(part);
  }

  /** The name of a field, which is always the same constant. */
  SerializableString name(String field) {
    Optional<SerializableString> known = names.find(field);
    return known.isPresent() ? known.get() : names.kept(field, new SerializedString(field));
  }

  SerializableString kept(Object part, String json) {
    return written.kept(part, new SerializedString(json));
  }
}
