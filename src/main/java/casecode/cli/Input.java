package casecode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
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

  private static final int PEEKED = 1 << 13;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Input() {}

  static BufferedReader open(String name, Io io, String option) {
    if (name.equals("-")) {
      return reader(io.in());
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new UsageError(option + " " + name + ": is a folder; name a file");
      }
      return reader(Files.newInputStream(path));
    } catch (IOException | InvalidPathException e) {
      throw new UsageError(option + " " + name + ": cannot be read; check the name and the rights");
    }
  }

  /** The lines of a text file in UTF-8, UTF-16 or Windows-1252, as machines export them. */
  static List<String> lines(String name, Io io, String option) {
    try (InputStream in = name.equals("-") ? io.in() : Files.newInputStream(Path.of(name))) {
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

  private static boolean isUtf16Mark(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
            || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
  }

  private static String decoded(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    if (isUtf16Mark(bytes)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    if (zeros > bytes.length / 4) {
      return new String(bytes, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  /**
   * UTF-8, or UTF-16 where a byte-order mark says so, or Windows-1252 where the first bytes are no
   * UTF-8; a mark is not handed on.
   */
  static BufferedReader reader(InputStream in) {
    PushbackInputStream peeked = new PushbackInputStream(in, PEEKED);
    try {
      byte[] buffer = new byte[PEEKED];
      int length = Math.max(0, peeked.read(buffer));
      byte[] first = Arrays.copyOf(buffer, length);
      peeked.unread(first);
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(peeked, charset(first)), 1 << 16);
      reader.mark(1);
      if (reader.read() != '\uFEFF') {
        reader.reset();
      }
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Charset charset(byte[] first) {
    if (isUtf16Mark(first)) {
      return StandardCharsets.UTF_16;
    }
    // A character may be cut at the end of what was peeked at, so the end of input is not told.
    boolean broken =
        StandardCharsets.UTF_8.newDecoder()
            .decode(ByteBuffer.wrap(first), CharBuffer.allocate(first.length + 1), false)
            .isError();
    return broken ? WINDOWS : StandardCharsets.UTF_8;
  }
}
