package casecode.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A side of the body, or both; of paraspinals it may be left unsaid. */
public enum Side implements Named {
  LEFT("left", "left", "l", "lt"),
  RIGHT("right", "right", "r", "rt"),
  BOTH("both", "both sides", "bilateral", "bilat", "bil", "b", "b/l", "l+r", "l/r"),
  UNSAID("unsaid", "side not given");

  /** The sides that somebody can state. */
  public static final List<Side> STATED = List.of(LEFT, RIGHT, BOTH);

  /** Alone it may stand for both sides; beside other words it shortens one, as brachii or below. */
  private static final String SHORT_OF_MORE = "b";

  private final Name called;

  Side(String id, String words, String... shortForms) {
    this.called = Name.of(id, words, shortForms);
  }

  @Override
  public Name called() {
    return called;
  }

  /** What it is the side of, with the side before it if somebody said one. */
  public String before(String what) {
    return this == UNSAID ? what : words() + " " + what;
  }

  /** The side that a word by itself stands for; capitals and dots do not matter. */
  public static Optional<Side> of(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
    for (Side side : STATED) {
      if (side.id().equals(plain) || side.shortForms().contains(plain)) {
        return Optional.of(side);
      }
    }
    return Optional.empty();
  }

  /** The side that a word stands for among others. */
  public static Optional<Side> among(String word) {
    return word.replace(".", "").equalsIgnoreCase(SHORT_OF_MORE) ? Optional.empty() : of(word);
  }

  /** A pattern of the words that stand for these sides among others, in small letters. */
  public static String pattern(Side... sides) {
    return Arrays.stream(sides)
        .flatMap(side -> Stream.concat(Stream.of(side.id()), side.shortForms().stream()))
        .filter(word -> !word.equals(SHORT_OF_MORE))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
