package casecode.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** What is wrong with a text that is no JSON; Jackson's own words would quote the text. */
final class Complaint {

  static final String TWICE = "a field stands twice; give it once";

  static final String TOO_DEEP = "brackets are nested too deeply; no study or claim is so deep";

  private Complaint() {}

  static String of(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "the value is cut short; close what is open";
    }
    if (e instanceof StreamConstraintsException) {
      return "a number or a name is too long; no study or claim has one so long";
    }
    String own = e.getOriginalMessage();
    return TWICE.equals(own) || TOO_DEEP.equals(own)
        ? own
        : "no valid JSON here; check commas, quotes and brackets";
  }
}
