package casecode.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** What is wrong with a text that is no JSON; Jackson's own words would quote the text. */
final class Complaint {

  static final String TWICE = "a field stands twice; give it once";

  private Complaint() {}

  static String of(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "the value is cut short; close what is open";
    }
    return TWICE.equals(e.getOriginalMessage())
        ? TWICE
        : "no valid JSON here; check commas, quotes and brackets";
  }
}
