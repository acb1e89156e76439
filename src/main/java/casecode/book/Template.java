package casecode.book;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * Fills the templates that lie beside this class. All text is escaped, and a name in a template that
 * nothing has is a mistake, not a blank.
 */
final class Template {

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .strictSections(true)
          .withLoader(name -> new StringReader(file(name + ".mustache")));

  private Template() {}

  /** The text of a template, filled with what the record holds. */
  static String filled(String name, Record with) {
    try {
      return COMPILER.loadTemplate(name).execute(with);
    } catch (MustacheException e) {
      throw new IllegalStateException("template " + name, e);
    }
  }

  /** The text of a file beside this class. */
  static String file(String name) {
    try (InputStream file = Template.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no file " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
