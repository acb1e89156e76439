package casecode.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes one JSON value on one line, field by field, in the order of the calls. */
final class JsonOut {

  /** Beyond it characters are escaped, so that none of them can steer a terminal. */
  private static final int LAST_PLAIN = 126;

  private final JsonGenerator out;

  private JsonOut(JsonGenerator out) {
    this.out = out;
  }

  static String object(Consumer<JsonOut> fields) {
    return write(json -> json.inObject(fields));
  }

  /** A value as it was read. */
  static String of(Json value) {
    return write(json -> json.value(value));
  }

  static <T> String array(Collection<T> items, BiConsumer<JsonOut, T> each) {
    return write(json -> json.inArray(items, each));
  }

  private static String write(Consumer<JsonOut> value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonParser.FACTORY.createGenerator(text)) {
      generator.setHighestNonEscapedChar(LAST_PLAIN);
      value.accept(new JsonOut(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** One step of writing; Jackson's exceptions cannot happen on text in memory. */
  private interface Step {
    void run() throws IOException;
  }

  private JsonOut value(Json value) {
    if (value instanceof Json.Obj object) {
      return inObject(
          json -> object.fields().forEach(
              (name, field) -> {
                step(() -> out.writeFieldName(name));
                value(field);
              }));
    }
    if (value instanceof Json.Arr list) {
      return inArray(list.items(), JsonOut::value);
    }
    if (value instanceof Json.Text text) {
      return step(() -> out.writeString(text.value()));
    }
    if (value instanceof Json.Num number) {
      return step(() -> out.writeNumber(number.literal()));
    }
    return value instanceof Json.Bool bool
        ? step(() -> out.writeBoolean(bool.value()))
        : step(out::writeNull);
  }

  private JsonOut step(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonOut inObject(Consumer<JsonOut> fields) {
    step(out::writeStartObject);
    fields.accept(this);
    return step(out::writeEndObject);
  }

  private <T> JsonOut inArray(Collection<T> items, BiConsumer<JsonOut, T> each) {
    step(out::writeStartArray);
    items.forEach(item -> each.accept(this, item));
    return step(out::writeEndArray);
  }

  JsonOut text(String field, String value) {
    return step(() -> out.writeStringField(field, value));
  }

  JsonOut number(String field, int value) {
    return step(() -> out.writeNumberField(field, value));
  }

  JsonOut decimal(String field, BigDecimal value) {
    return step(() -> out.writeNumberField(field, value));
  }

  JsonOut yesNo(String field, boolean value) {
    return step(() -> out.writeBooleanField(field, value));
  }

  JsonOut object(String field, Consumer<JsonOut> fields) {
    step(() -> out.writeFieldName(field));
    return inObject(fields);
  }

  /** A list of objects. */
  <T> JsonOut objects(
      String field, Collection<T> items, BiConsumer<JsonOut, T> fields) {
    step(() -> out.writeFieldName(field));
    return inArray(items, (json, item) -> json.inObject(inner -> fields.accept(inner, item)));
  }

  /** A list of texts. */
  JsonOut texts(String field, Collection<String> items) {
    step(() -> out.writeFieldName(field));
    return inArray(items, (json, item) -> json.step(() -> json.out.writeString(item)));
  }
}
