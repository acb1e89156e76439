package casecode.config;

import casecode.intake.Choices;
import casecode.intake.Typed;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that can be configured.
 *
 * @param <T> its values
 */
public sealed interface Key<T> {

  /** So begins every variable that casecode reads. */
  String PREFIX = "CASECODE_";

  /** Read by the launcher alone, before there is a program to configure. */
  String OF_LAUNCHER = PREFIX + "NO_ARCHIVE";

  /** What the file calls it. */
  String id();

  /** What the environment calls it. */
  String variable();

  /** The value where nobody says one. */
  T standard();

  /** What may be written for it; a word in capitals stands for what one chooses oneself. */
  List<String> values();

  /** A value as it is written. */
  String words(T value);

  /** What somebody wrote for it, understood or not. */
  Typed<T> read(String written, Place place);

  /** The facts with a value, where they do not say it themselves. */
  Facts applied(T value, Facts facts);

  /** Whether it says something of a study or a claim that these facts do not say. */
  boolean isOpen(Facts facts);

  /** The same with the place. */
  default Configured<T> configured(String written, Place place) {
    return new Configured<>(this, written, read(written, place), place);
  }

  /** A key that the environment calls by its own name. */
  static <E extends Named> Key<E> of(
      String id, List<E> choices, E standard, Optional<Given<E>> fact) {
    return new OneOf<>(id, PREFIX + upper(id), choices, standard, fact);
  }

  /** A key of which the environment also says what kind of thing it is. */
  static <E extends Named> Key<E> of(
      String kind, String id, List<E> choices, E standard, Given<E> fact) {
    return new OneOf<>(
        id, PREFIX + upper(kind) + "_" + upper(id), choices, standard, Optional.of(fact));
  }

  /** A key that names a folder, or none. */
  static Key<Optional<Path>> folder(String id) {
    return new Folder(id, PREFIX + upper(id));
  }

  private static String upper(String id) {
    return id.toUpperCase(Locale.ROOT);
  }

  /**
   * One of several values.
   *
   * @param fact what it says of a study or a claim; empty for how an answer is written
   */
  record OneOf<E extends Named>(
      String id, String variable, List<E> choices, E standard, Optional<Given<E>> fact)
      implements Key<E> {

    public OneOf {
      choices = List.copyOf(choices);
    }

    @Override
    public List<String> values() {
      return choices.stream().map(Named::id).toList();
    }

    @Override
    public String words(E value) {
      return value.id();
    }

    @Override
    public Typed<E> read(String written, Place place) {
      return Choices.listed(written, choices);
    }

    @Override
    public Facts applied(E value, Facts facts) {
      return isOpen(facts) ? facts.with(fact.orElseThrow(), value) : facts;
    }

    @Override
    public boolean isOpen(Facts facts) {
      return fact.filter(one -> facts.get(one).isEmpty()).isPresent();
    }
  }

  /** A folder, which need not exist, or none. */
  record Folder(String id, String variable) implements Key<Optional<Path>> {

    private static final String NONE = "none";

    @Override
    public Optional<Path> standard() {
      return Optional.empty();
    }

    @Override
    public List<String> values() {
      return List.of("FOLDER", NONE);
    }

    @Override
    public String words(Optional<Path> value) {
      return value.map(Path::toString).orElse(NONE);
    }

    @Override
    public Typed<Optional<Path>> read(String written, Place place) {
      return written.strip().equalsIgnoreCase(NONE)
          ? Typed.read(standard())
          : place.path(written).then(path -> Typed.read(Optional.of(path)));
    }

    @Override
    public Facts applied(Optional<Path> value, Facts facts) {
      return facts;
    }

    @Override
    public boolean isOpen(Facts facts) {
      return false;
    }
  }
}
