package casecode.catalog;

import casecode.model.Code;
import java.util.List;

/** What the user's house has added to a code: text only, each with the file it came from. */
public interface Notes {

  Notes NONE = code -> List.of();

  /** The notes on a code; the source of each names where in the house's own files it stands. */
  List<Entry> of(Code code);
}
