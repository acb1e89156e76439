package casecode.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a stream of bytes. A byte that is malformed in its character set is taken for
 * what it is in Windows-1252: put in its place, one sign for all such bytes would make different
 * names equal.
 */
final class Characters extends Reader {

  private static final int MOST = 1 << 16;
  private final InputStream in;
  private final boolean hasAscii;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(MOST).flip();
  private boolean atEnd;

  Characters(InputStream in, Charset charset) {
    this.in = in;
    this.hasAscii = charset.equals(StandardCharsets.UTF_8);
    this.decoder =
        charset.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Only on first use, as hardly any file has such a byte. */
  private static final class Windows {
    private static final char[] ALL = all();

    /** Each byte in Windows-1252; the five that it leaves open are control characters, as in Latin-1. */
    private static char[] all() {
      char[] all = new char[1 << Byte.SIZE];
      for (int i = 0; i < all.length; i++) {
        char found = new String(new byte[] {(byte) i}, Charset.forName("windows-1252")).charAt(0);
        all[i] = found == '\uFFFD' ? (char) i : found;
      }
      return all;
    }
  }

  @Override
  public int read(char[] to, int from, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(to, from, length);
    int begin = chars.position();
    while (true) {
      int plain = hasAscii && chars.position() == begin ? ascii(to, from, length) : 0;
      if (plain > 0) {
        return plain;
      }
      CoderResult result = decoder.decode(bytes, chars, atEnd);
      for (int i = 0; result.isError() && i < result.length() && chars.hasRemaining(); i++) {
        chars.put(Windows.ALL[Byte.toUnsignedInt(bytes.get())]);
      }
      if (!chars.hasRemaining() || result.isOverflow()) {
        return chars.position() - begin;
      }
      if (result.isUnderflow()) {
        if (chars.position() > begin) {
          return chars.position() - begin;
        }
        if (atEnd) {
          return -1;
        }
        fill();
      }
    }
  }

  /** Takes the characters of ASCII that come next; nearly all are, and a decoder takes twice the time. */
  private int ascii(char[] to, int from, int length) {
    byte[] array = bytes.array();
    int begin = bytes.position();
    int end = Math.min(bytes.limit(), begin + length);
    int at = begin;
    while (at < end && array[at] >= 0) {
      to[from + at - begin] = (char) array[at];
      at++;
    }
    bytes.position(at);
    return at - begin;
  }

  private void fill() throws IOException {
    bytes.compact();
    int more = in.read(bytes.array(), bytes.position(), bytes.remaining());
    atEnd = more < 0;
    bytes.position(bytes.position() + Math.max(0, more)).flip();
  }

  /** Whether some can be read without waiting for more. */
  @Override
  public boolean ready() throws IOException {
    return bytes.hasRemaining() || in.available() > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
