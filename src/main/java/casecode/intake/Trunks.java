package casecode.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The trunk nerve in a cell that a machine printed; a branch stands for its trunk. */
final class Trunks {

  /** Beginnings of words, in the order tried; the first that fits names the trunk. */
  private static final List<Map.Entry<String, String>> BEGINNINGS =
      List.of(
          Map.entry("musculoc", "musculocutaneous"),
          Map.entry("supras", "suprascapular"),
          Map.entry("axill", "axillary"),
          Map.entry("median", "median"),
          Map.entry("ant int", "median"),
          Map.entry("anterior int", "median"),
          Map.entry("ulnar", "ulnar"),
          Map.entry("post int", "radial"),
          Map.entry("posterior int", "radial"),
          Map.entry("radial", "radial"),
          Map.entry("peron", "peroneal"),
          Map.entry("fibul", "peroneal"),
          Map.entry("plantar", "tibial"),
          Map.entry("tibial", "tibial"),
          Map.entry("femoral", "femoral"),
          Map.entry("obtur", "obturator"),
          Map.entry("sciatic", "sciatic"),
          Map.entry("sup glut", "superior gluteal"),
          Map.entry("supglut", "superior gluteal"),
          Map.entry("superior glut", "superior gluteal"),
          Map.entry("inf glut", "inferior gluteal"),
          Map.entry("infglut", "inferior gluteal"),
          Map.entry("inferior glut", "inferior gluteal"),
          Map.entry("dors scap", "dorsal scapular"),
          Map.entry("dorsal scap", "dorsal scapular"),
          Map.entry("long thor", "long thoracic"),
          Map.entry("thoracodors", "thoracodorsal"),
          Map.entry("accessor", "spinal accessory"),
          Map.entry("spinal acc", "spinal accessory"),
          Map.entry("rami", "dorsal rami"));

  private Trunks() {}

  static Optional<String> of(String printed) {
    String plain = printed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    for (Map.Entry<String, String> beginning : BEGINNINGS) {
      if ((" " + plain).contains(" " + beginning.getKey())) {
        return Optional.of(beginning.getValue());
      }
    }
    return Optional.empty();
  }
}
