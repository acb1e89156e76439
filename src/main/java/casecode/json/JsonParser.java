package casecode.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one JSON value with Jackson's streaming parser. */
final class JsonParser {

  /** The text is no JSON; the message says where and why, and quotes nothing of it. */
  static final class NoJson extends Exception {
    private static final long serialVersionUID = 1L;

    NoJson(String message) {
      super(message, null, false, false);
    }
  }

  static final JsonFactory FACTORY = new JsonFactory();

  /** What most counts are. */
  private static final Json.Num[] DIGITS = digits();

  /** Fields of a usual object. */
  private static final int FEW = 8;

  /** One level more and Jackson would end it, without saying where. */
  private static final int DEEPEST = FACTORY.streamReadConstraints().getMaxNestingDepth();

  /** So deep the lists of a study stand. */
  private static final int SHALLOW = 8;

  private final com.fasterxml.jackson.core.JsonParser parser;
  private final char[] text;
  private final Optional<ListItems> items;

  private JsonParser(
      com.fasterxml.jackson.core.JsonParser parser, char[] text, Optional<ListItems> items) {
    this.parser = parser;
    this.text = text;
    this.items = items;
  }

  /** A value from text that begins on a given line of its file. */
  static Json parse(char[] text, int firstLine) throws NoJson {
    return parse(text, firstLine, Optional.empty());
  }

  /** The same, where objects in lists may be known. */
  static Json parse(char[] text, int firstLine, Optional<ListItems> items) throws NoJson {
    try (com.fasterxml.jackson.core.JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      Json value = new JsonParser(parser, text, items).value();
      if (parser.nextToken() != null) {
        throw new NoJson("line " + firstLine + ": more text after the value");
      }
      return value;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      int line = firstLine + Math.max(0, at == null ? 0 : at.getLineNr() - 1);
      int column = at == null ? 1 : at.getColumnNr();
      throw new NoJson("line " + line + ", column " + column + ": " + Complaint.of(e));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A value from a file of our own; that it is no JSON is our mistake. */
  static Json read(InputStream file) {
    try (com.fasterxml.jackson.core.JsonParser parser = FACTORY.createParser(file)) {
      parser.nextToken();
      return new JsonParser(parser, new char[0], Optional.empty()).value();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Json value() throws IOException {
    JsonToken token = parser.currentToken();
    if (parser.getParsingContext().getNestingDepth() == DEEPEST) {
      throw new JsonParseException(parser, Complaint.TOO_DEEP, parser.currentTokenLocation());
    }
    if (token == null) {
      return new Json.Null();
    }
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Json> fields = new LinkedHashMap<>(FEW);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          // Jackson could look for these itself, at twice the time of all its reading.
          if (fields.containsKey(name)) {
            throw new JsonParseException(parser, Complaint.TWICE, parser.currentTokenLocation());
          }
          parser.nextToken();
          fields.put(name, value());
        }
        yield new Json.Obj(fields);
      }
      case START_ARRAY -> {
        List<Json> list = new ArrayList<>();
        JsonToken next = parser.nextToken();
        while (next != JsonToken.END_ARRAY) {
          list.add(next == JsonToken.START_OBJECT && items.isPresent() ? item(items.get()) : value());
          next = parser.nextToken();
        }
        yield new Json.Arr(list);
      }
      case VALUE_STRING -> new Json.Text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> new Json.Bool(true);
      case VALUE_FALSE -> new Json.Bool(false);
      default -> new Json.Null();
    };
  }

  /** An object in a list; Jackson passes over one that is known, and sees that it is whole. */
  private Json item(ListItems known) throws IOException {
    if (parser.getParsingContext().getNestingDepth() > SHALLOW) {
      return value();
    }
    Optional<ListItems.Slice> slice =
        ListItems.Slice.of(text, (int) parser.currentTokenLocation().getCharOffset());
    if (slice.isEmpty() || !known.comesAgain(slice.get())) {
      return value();
    }
    Optional<Json.Obj> before = known.find(slice.get());
    if (before.isPresent()) {
      parser.skipChildren();
      return before.get();
    }
    return known.kept(slice.get(), (Json.Obj) value());
  }

  private static Json.Num[] digits() {
    Json.Num[] digits = new Json.Num[10];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = new Json.Num(String.valueOf(i));
    }
    return digits;
  }

  private Json number() throws IOException {
    if (parser.getTextLength() == 1) {
      return DIGITS[parser.getTextCharacters()[parser.getTextOffset()] - '0'];
    }
    return new Json.Num(parser.getText());
  }
}
