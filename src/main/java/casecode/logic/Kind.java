package casecode.logic;

import casecode.model.Named;
import casecode.model.Worded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What values a fact can take and how they are said.
 *
 * @param <T> the Java type of a value
 */
public sealed interface Kind<T> {

  /** A value in words, for example {@code 6 muscles} or {@code right arm, left arm}. */
  String say(T value);

  /** A whole number of something, from {@code least} to {@code most}. */
  record Count(String singular, String plural, int least, int most) implements Kind<Integer> {
    public Count {
      if (least < 0 || most < least) {
        throw new IllegalArgumentException("a count from " + least + " to " + most);
      }
    }

    @Override
    public String say(Integer value) {
      return value + " " + (value == 1 ? singular : plural);
    }
  }

  /** Exactly one of the choices. */
  record OneOf<E extends Named>(List<E> choices) implements Kind<E> {
    public OneOf {
      choices = List.copyOf(choices);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Named> OneOf<E> of(E... choices) {
      return new OneOf<>(Arrays.asList(choices));
    }

    @Override
    public String say(E value) {
      return value.words();
    }
  }

  /** A switch: its values are said as they are typed, for their words are whole sentences. */
  record Switched<E extends Named>(List<E> choices) implements Kind<E> {
    public Switched {
      choices = List.copyOf(choices);
    }

    @Override
    public String say(E value) {
      return value.id();
    }
  }

  /** Any number of the choices, also none. */
  record SomeOf<E extends Named>(List<E> choices) implements Kind<Collection<E>> {
    public SomeOf {
      choices = List.copyOf(choices);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Named> SomeOf<E> of(E... choices) {
      return new SomeOf<>(Arrays.asList(choices));
    }

    @Override
    public String say(Collection<E> value) {
      return value.isEmpty()
          ? "none"
          : value.stream().map(Named::words).collect(Collectors.joining(", "));
    }
  }

  /** Any number of things that have words, such as muscles. */
  record Things<E extends Worded>() implements Kind<Collection<E>> {
    @Override
    public String say(Collection<E> value) {
      return value.stream().map(Worded::words).collect(Collectors.joining(", "));
    }
  }

  /** A day, or none given. */
  record Day() implements Kind<Optional<LocalDate>> {
    @Override
    public String say(Optional<LocalDate> value) {
      return value.map(LocalDate::toString).orElse("not given");
    }
  }

  /** A word that a table gives, for example the code or the indicator of a line. */
  record Word() implements Kind<String> {
    @Override
    public String say(String value) {
      return value;
    }
  }
}
