package casecode.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.io.OutputStream;

/** Jackson's generator on text in memory, where none of its exceptions can happen. */
final class Pen implements AutoCloseable {

  /** Beyond it characters are escaped, so that none of them can steer a terminal. */
  static final int LAST_PLAIN = 126;

  private final JsonGenerator out;

  /** Writes values one after another, with nothing between them. */
  Pen(OutputStream text) {
    try {
      this.out = JsonParser.FACTORY.createGenerator(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    out.setHighestNonEscapedChar(LAST_PLAIN);
    out.setRootValueSeparator(null);
  }

  void name(String field) {
    try {
      out.writeFieldName(field);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void name(SerializableString field) {
    try {
      out.writeFieldName(field);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void text(String value) {
    try {
      out.writeString(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void number(int value) {
    try {
      out.writeNumber(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A value that is JSON already. */
  void raw(SerializableString value) {
    try {
      out.writeRawValue(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A part of a value, as it stands. */
  void part(SerializableString text) {
    try {
      out.writeRaw(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void begin(char bracket) {
    try {
      if (bracket == '{') {
        out.writeStartObject();
      } else {
        out.writeStartArray();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void end(char bracket) {
    try {
      if (bracket == '}') {
        out.writeEndObject();
      } else {
        out.writeEndArray();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hands on what is written. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hands on what is written, and gives back the room that it was written in. */
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
