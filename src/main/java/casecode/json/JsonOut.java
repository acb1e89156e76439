package casecode.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes one JSON value on one line, field by field, in the order of the calls. */
final class JsonOut {

  private static final SerializableString TRUE = new SerializedString("true");
  private static final SerializableString FALSE = new SerializedString("false");
  private static final SerializableString NULL = new SerializedString("null");

  private final Pen pen;
  private final Optional<Parts> parts;

  private JsonOut(Pen pen, Optional<Parts> parts) {
    this.pen = pen;
    this.parts = parts;
  }

  static String object(Consumer<JsonOut> fields) {
    return string(write(json -> json.inObject(fields)));
  }

  /** Several values one after another, of which some parts may be written already. */
  static JsonOut to(OutputStream text, Parts parts) {
    return new JsonOut(new Pen(text), Optional.of(parts));
  }

  /** A text in quotes; most names are plain, and need no generator. */
  static String quoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > Pen.LAST_PLAIN || c == '"' || c == '\\') {
        return string(write(json -> json.text(text)));
      }
    }
    return '"' + text + '"';
  }

  /** A value as it was read. */
  static String of(Json value) {
    return string(write(json -> json.value(value)));
  }

  static <T> String array(Collection<T> items, BiConsumer<JsonOut, T> each) {
    return string(write(json -> json.inArray(items, each)));
  }

  /** JSON as it is printed: all of it is ASCII. */
  static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String string(byte[] json) {
    return new String(json, StandardCharsets.ISO_8859_1);
  }

  private static byte[] write(Consumer<JsonOut> value) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(0);
    try (Pen pen = new Pen(text)) {
      value.accept(new JsonOut(pen, Optional.empty()));
    }
    return text.toByteArray();
  }

  private JsonOut value(Json value) {
    if (value instanceof Json.Obj object) {
      return inObject(
          json -> object.fields().forEach(
              (name, field) -> {
                json.name(name);
                json.value(field);
              }));
    }
    if (value instanceof Json.Arr list) {
      return inArray(list.items(), JsonOut::value);
    }
    if (value instanceof Json.Text text) {
      return text(text.value());
    }
    if (value instanceof Json.Num number) {
      return raw(new SerializedString(number.literal()));
    }
    return raw(value instanceof Json.Bool bool ? literal(bool.value()) : NULL);
  }

  private static SerializableString literal(boolean value) {
    return value ? TRUE : FALSE;
  }

  JsonOut inObject(Consumer<JsonOut> fields) {
    begin('{');
    fields.accept(this);
    return end('}');
  }

  private <T> JsonOut inArray(Collection<T> items, BiConsumer<JsonOut, T> each) {
    begin('[');
    for (T item : items) {
      each.accept(this, item);
    }
    return end(']');
  }

  JsonOut text(String field, String value) {
    return name(field).text(value);
  }

  JsonOut number(String field, int value) {
    name(field);
    pen.number(value);
    return this;
  }

  JsonOut decimal(String field, BigDecimal value) {
    return name(field).raw(new SerializedString(value.toString()));
  }

  JsonOut yesNo(String field, boolean value) {
    return name(field).raw(literal(value));
  }

  JsonOut object(String field, Consumer<JsonOut> fields) {
    return name(field).inObject(fields);
  }

  /** A list of objects. */
  <T> JsonOut objects(
      String field, Collection<T> items, BiConsumer<JsonOut, T> fields) {
    name(field).begin('[');
    for (T item : items) {
      begin('{');
      fields.accept(this, item);
      end('}');
    }
    return end(']');
  }

  /** A list of texts. */
  JsonOut texts(String field, Collection<String> items) {
    return name(field).inArray(items, JsonOut::text);
  }

  /** An object that other answers have too. */
  <T> JsonOut shared(String field, T item, BiConsumer<JsonOut, T> fields) {
    return name(field).shared(item, fields);
  }

  /** A list of objects that other answers have too. */
  <T> JsonOut allShared(
      String field, Collection<T> items, BiConsumer<JsonOut, T> fields) {
    name(field).begin('[');
    for (T item : items) {
      shared(item, fields);
    }
    return end(']');
  }

  private <T> JsonOut shared(T item, BiConsumer<JsonOut, T> fields) {
    Optional<SerializableString> known = known(item);
    if (known.isPresent()) {
      return raw(known.get());
    }
    if (isShared(item)) {
      return raw(parts.get().kept(item, object(item, fields)));
    }
    begin('{');
    fields.accept(this, item);
    return end('}');
  }

  /** The first fields of an object, of which there are more, that objects of other answers have too. */
  <T> JsonOut sharedBegin(T item, BiConsumer<JsonOut, T> fields) {
    Optional<SerializableString> known = known(item);
    if (known.isPresent()) {
      pen.part(known.get());
    } else if (isShared(item)) {
      String object = object(item, fields);
      pen.part(parts.get().kept(item, object.substring(1, object.length() - 1) + ","));
    } else {
      fields.accept(this, item);
    }
    return this;
  }

  /** A list of texts that other answers have too. */
  JsonOut sharedTexts(String field, Collection<String> items) {
    name(field).begin('[');
    for (String item : items) {
      sharedText(item);
    }
    return end(']');
  }

  private JsonOut sharedText(String item) {
    Optional<SerializableString> known = known(item);
    if (known.isPresent()) {
      return raw(known.get());
    }
    return isShared(item) ? raw(parts.get().kept(item, quoted(item))) : text(item);
  }

  private Optional<SerializableString> known(Object item) {
    return parts.isPresent() ? parts.get().find(item) : Optional.empty();
  }

  private boolean isShared(Object item) {
    return parts.isPresent() && parts.get().isShared(item);
  }

  private static <T> String object(T item, BiConsumer<JsonOut, T> fields) {
    return object(json -> fields.accept(json, item));
  }

  private JsonOut name(String field) {
    if (parts.isPresent()) {
      pen.name(parts.get().name(field));
    } else {
      pen.name(field);
    }
    return this;
  }

  private JsonOut text(String value) {
    pen.text(value);
    return this;
  }

  private JsonOut raw(SerializableString value) {
    pen.raw(value);
    return this;
  }

  /** Hands on what is written. */
  void flush() {
    pen.flush();
  }

  JsonOut begin(char bracket) {
    pen.begin(bracket);
    return this;
  }

  JsonOut end(char bracket) {
    pen.end(bracket);
    return this;
  }
}
