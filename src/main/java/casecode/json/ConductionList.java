package casecode.json;

import casecode.model.Name;
import casecode.model.Named;
import casecode.model.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Counts listed nerve conduction studies (decisions.md section 1): one nerve, one kind of test, one
 * recording, one side is one study; stimulation sites and F waves add none.
 */
final class ConductionList {

  private enum Type implements Named {
    MOTOR("motor"),
    SENSORY("sensory"),
    MIXED("mixed"),
    H_REFLEX("h-reflex");

    private final Name called;

    Type(String id) {
      this.called = Name.of(id, id);
    }

    @Override
    public Name called() {
      return called;
    }
  }

  private record Unit(String nerve, Type type, String recording, Side side) {}

  private ConductionList() {}

  static int count(List<ObjectReader> entries) {
    Set<Unit> units = new HashSet<>();
    for (ObjectReader entry : entries) {
      Optional<String> nerve = entry.text("nerve");
      if (nerve.isEmpty() && entry.any("nerve").isEmpty()) {
        entry.wrong("nerve", "is missing; name the nerve");
      }
      Optional<Type> type = entry.choice("type", List.of(Type.values()));
      if (type.isEmpty() && entry.any("type").isEmpty()) {
        entry.wrong("type", "is missing; use motor, sensory, mixed or h-reflex");
      }
      String recording = entry.text("record").map(ConductionList::plain).orElse("");
      Side side =
          entry.choice("side", List.of(Side.LEFT, Side.RIGHT, Side.BOTH)).orElse(Side.UNSAID);
      entry.yesNo("fWave");
      entry.done();
      if (nerve.isPresent() && type.isPresent()) {
        for (Side each : side == Side.BOTH ? List.of(Side.LEFT, Side.RIGHT) : List.of(side)) {
          units.add(new Unit(plain(nerve.get()), type.get(), recording, each));
        }
      }
    }
    return units.size();
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
