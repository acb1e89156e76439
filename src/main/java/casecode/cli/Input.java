package casecode.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Opens what a command reads: a file, or standard input for {@code -}. */
final class Input {

  private static final int LARGEST_TEXT = 4_000_000;

  /** So many bytes tell UTF-16, by its mark. */
  private static final int MARK = 2;

  private Input() {}

  static BufferedReader open(String name, Io io, String option) {
    if (name.equals("-")) {
      return reader(io.in());
    }
    try {
      return reader(file(name, option));
    } catch (IOException | InvalidPathException e) {
      throw new UsageError(option + " " + name + ": cannot be read; check the name and the rights");
    }
  }

  /** The lines of a text file in UTF-8, UTF-16 or Windows-1252, as machines export them. */
  static List<String> lines(String name, Io io, String option) {
    try (InputStream in = name.equals("-") ? io.in() : file(name, option)) {
      byte[] bytes = in.readNBytes(LARGEST_TEXT + 1);
      if (bytes.length > LARGEST_TEXT) {
        throw new UsageError(option + " " + name + ": is larger than any report ("
            + LARGEST_TEXT / 1_000_000 + " MB)");
      }
      String text = decoded(bytes);
      if (text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count() > text.length() / 100) {
        throw new UsageError(option + " " + name + ": is no text; export the report as text");
      }
      return Arrays.asList(text.split("\\R"));
    } catch (IOException | InvalidPathException e) {
      throw new UsageError(option + " " + name + ": cannot be read; check the name and the rights");
    }
  }

  private static InputStream file(String name, String option) throws IOException {
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new UsageError(option + " " + name + ": is a folder; name a file");
    }
    return Files.newInputStream(path);
  }

  private static boolean isUtf16Mark(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
            || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
  }

  private static Charset charset(byte[] text) {
    int zeros = 0;
    for (byte b : text) {
      zeros += b == 0 ? 1 : 0;
    }
    if (isUtf16Mark(text)) {
      return StandardCharsets.UTF_16;
    }
    if (zeros > text.length / 4) {
      return text[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static String decoded(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    reader(new ByteArrayInputStream(bytes), charset(bytes)).transferTo(text);
    return text.toString();
  }

  /**
   * UTF-8, or UTF-16 where a byte-order mark says so; bytes that are neither are Windows-1252. A mark
   * is not handed on.
   */
  static BufferedReader reader(InputStream in) {
    PushbackInputStream peeked = new PushbackInputStream(in, MARK);
    try {
      byte[] first = peeked.readNBytes(MARK);
      peeked.unread(first);
      return reader(peeked, isUtf16Mark(first) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader reader(InputStream in, Charset charset) throws IOException {
    BufferedReader reader = new BufferedReader(new Characters(in, charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }
}
