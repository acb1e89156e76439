package casecode.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes one JSON value on one line, field by field, in the order of the calls. */
final class JsonOut {

  /** Beyond it characters are escaped, so that none of them can steer a terminal. */
  private static final int LAST_PLAIN = 126;

  private static final SerializableString TRUE = new SerializedString("true");
  private static final SerializableString FALSE = new SerializedString("false");
  private static final SerializableString NULL = new SerializedString("null");

  private final JsonGenerator out;
  private final Optional<Parts> parts;

  private JsonOut(JsonGenerator out, Optional<Parts> parts) {
    this.out = out.setHighestNonEscapedChar(LAST_PLAIN);
    this.parts = parts;
  }

  static String object(Consumer<JsonOut> fields) {
    return string(write(Optional.empty(), json -> json.inObject(fields)));
  }

  /** Several values one after another, of which some parts may be written already. */
  static JsonOut to(OutputStream text, Parts parts) {
    try {
      JsonGenerator generator = JsonParser.FACTORY.createGenerator(text);
      generator.setRootValueSeparator(null);
      return new JsonOut(generator, Optional.of(parts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text in quotes; most names are plain, and need no generator. */
  static String quoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > LAST_PLAIN || c == '"' || c == '\\') {
        return string(write(Optional.empty(), json -> json.text(text)));
      }
    }
    return '"' + text + '"';
  }

  /** A value as it was read. */
  static String of(Json value) {
    return string(write(Optional.empty(), json -> json.value(value)));
  }

  static <T> String array(Collection<T> items, BiConsumer<JsonOut, T> each) {
    return string(write(Optional.empty(), json -> json.inArray(items, each)));
  }

  /** JSON as it is printed: all of it is ASCII. */
  static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String string(byte[] json) {
    return new String(json, StandardCharsets.ISO_8859_1);
  }

  private static byte[] write(Optional<Parts> parts, Consumer<JsonOut> value) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(0);
    try (JsonGenerator generator = JsonParser.FACTORY.createGenerator(text)) {
      value.accept(new JsonOut(generator, parts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    try {
      out.writeNumber(value);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    Optional<SerializableString> known = parts.isPresent() ? parts.get().find(item) : Optional.empty();
    if (known.isPresent()) {
      return raw(known.get());
    }
    if (parts.isPresent() && parts.get().isShared(item)) {
      return raw(parts.get().kept(item, object(json -> fields.accept(json, item))));
    }
    begin('{');
    fields.accept(this, item);
    return end('}');
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
    Optional<SerializableString> known = parts.isPresent() ? parts.get().find(item) : Optional.empty();
    if (known.isPresent()) {
      return raw(known.get());
    }
    return parts.isPresent() && parts.get().isShared(item)
        ? raw(parts.get().kept(item, quoted(item)))
        : text(item);
  }

  // Jackson's exceptions cannot happen on text in memory.

  private JsonOut name(String field) {
    try {
      if (parts.isPresent()) {
        out.writeFieldName(parts.get().name(field));
      } else {
        out.writeFieldName(field);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonOut text(String value) {
    try {
      out.writeString(value);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonOut raw(SerializableString value) {
    try {
      out.writeRawValue(value);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands on what is written. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonOut begin(char bracket) {
    try {
      if (bracket == '{') {
        out.writeStartObject();
      } else {
        out.writeStartArray();
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonOut end(char bracket) {
    try {
      if (bracket == '}') {
        out.writeEndObject();
      } else {
        out.writeEndArray();
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
