package casecode.model;

import java.util.Comparator;
import java.util.List;

/** A modifier as it is printed, for example {@code 26}. */
public record Modifier(String value) implements Worded {

  /** 26 or TC first, then 50 or 52, then 59 or X, then anatomic ones (the contract's order). */
  private static final List<String> ORDER =
      List.of("26", "TC", "50", "52", "59", "XE", "XS", "XP", "XU");

  @Override
  public String words() {
    return "modifier " + value;
  }

  /** Modifiers in the order in which they are printed. */
  static List<String> inOrder(List<String> modifiers) {
    return modifiers.stream()
        .sorted(Comparator.comparingInt(m -> ORDER.contains(m) ? ORDER.indexOf(m) : ORDER.size()))
        .toList();
  }
}
