package casecode.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** What is wrong with a text that is no JSON; Jackson's own words would quote the text. */
final class Complaint {

  private Complaint() {}

  static String of(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "the value is cut short; close what is open";
    }
    String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    return message.startsWith("Duplicate field")
        ? "a field stands twice; give it once"
        : "no valid JSON here; check commas, quotes and brackets";
  }
}
