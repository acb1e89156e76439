package casecode.json;

import java.util.List;
import java.util.Map;

/** A JSON value in memory: small enough for one study, one record or one table. */
public sealed interface Json {

  /**
   * An object.
   *
   * @param recurs whether its text came again and will be this very object wherever it comes
   */
  record Obj(Map<String, Json> fields, boolean recurs) implements Json {

    Obj(Map<String, Json> fields) {
      this(fields, false);
    }

    Obj recurring() {
      return new Obj(fields, true);
    }
  }

  record Arr(List<Json> items) implements Json {}

  record Text(String value) implements Json {}

  /** A number as it was written, so that {@code 3.0} is not taken for {@code 3}. */
  record Num(String literal) implements Json {}

  record Bool(boolean value) implements Json {}

  record Null() implements Json {}

  /** What a reader of errors calls it. */
  default String kind() {
    if (this instanceof Obj) {
      return "an object";
    }
    if (this instanceof Arr) {
      return "a list";
    }
    if (this instanceof Text) {
      return "text";
    }
    if (this instanceof Num) {
      return "a number";
    }
    return this instanceof Bool ? "true or false" : "null";
  }
}
