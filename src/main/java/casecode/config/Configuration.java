package casecode.config;

import casecode.config.ConfigFile.Broken;
import casecode.config.ConfigFile.Entry;
import casecode.config.ConfigFile.Row;
import casecode.logic.Facts;
import casecode.words.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is configured: a variable stands before the file.
 *
 * @param values one for each key that somebody configured, in the order of the keys
 * @param problems every mistake, with its place
 */
public record Configuration(List<Configured<?>> values, List<String> problems) {

  public Configuration {
    values = List.copyOf(values);
    problems = List.copyOf(problems);
  }

  /** Everything that the variables and the file say; what is none of the keys is a mistake. */
  public static Configuration of(Surroundings around, ConfigFile file, List<Key<?>> keys) {
    Map<String, String> variables = new TreeMap<>();
    for (String name : around.variables().keySet()) {
      if (name.startsWith(Key.PREFIX) && !name.equals(Key.OF_LAUNCHER)) {
        around.variable(name).ifPresent(text -> variables.put(name, text));
      }
    }
    return read(around, file.rows(), variables, keys);
  }

  /** One key as somebody typed it for an option. */
  public static Configuration typed(Surroundings around, Key<?> key, String option, String text) {
    Configured<?> value = key.configured(text, around.here(option));
    return new Configuration(List.of(value), value.problem().stream().toList());
  }

  /** One key alone; whatever else may be configured is not looked at. */
  public static Configuration only(Surroundings around, Key<?> key) {
    Optional<String> variable = around.variable(key.variable());
    if (variable.isPresent()) {
      return read(around, List.of(), Map.of(key.variable(), variable.get()), List.of(key));
    }
    List<Row> rows =
        ConfigFile.of(around).rows().stream()
            .filter(row -> row instanceof Entry entry && entry.key().equals(key.id()))
            .toList();
    return read(around, rows, Map.of(), List.of(key));
  }

  private static Configuration read(
      Surroundings around, List<Row> rows, Map<String, String> variables, List<Key<?>> keys) {
    Map<String, Configured<?>> found = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (Row row : rows) {
      if (row instanceof Broken broken) {
        problems.add(broken.place() + ": " + broken.message());
      } else if (row instanceof Entry entry) {
        problem(found, keys, entry, around).ifPresent(problems::add);
      }
    }
    variables.forEach(
        (name, text) ->
            keys.stream().filter(key -> key.variable().equals(name)).findFirst()
                .ifPresentOrElse(
                    key -> {
                      Configured<?> value = key.configured(text, around.here(name));
                      found.put(key.id(), value);
                      value.problem().ifPresent(problems::add);
                    },
                    () -> problems.add(noVariable(name, keys))));
    List<Configured<?>> inOrder = new ArrayList<>();
    keys.forEach(
        key -> Optional.<Configured<?>>ofNullable(found.get(key.id())).ifPresent(inOrder::add));
    return new Configuration(inOrder, problems);
  }

  /** Takes an entry of the file, or says what is wrong with it. */
  private static Optional<String> problem(
      Map<String, Configured<?>> found, List<Key<?>> keys, Entry entry, Surroundings around) {
    Optional<Key<?>> named = keys.stream().filter(k -> k.id().equals(entry.key())).findFirst();
    if (named.isEmpty()) {
      List<String> ids = keys.stream().<String>map(Key::id).toList();
      String hint = Nearest.hint(entry.key(), ids);
      return Optional.of(entry.place() + ": unknown key \"" + entry.key() + "\""
          + (hint.isEmpty() ? "; keys are " + String.join(", ", ids) : hint));
    }
    Configured<?> first = found.get(entry.key());
    if (first != null) {
      return Optional.of(
          entry.place() + ": " + entry.key() + " is given twice, first in " + first.place().name());
    }
    Configured<?> value =
        named.get().configured(entry.value(), around.inFile(entry.place()));
    found.put(entry.key(), value);
    return value.problem();
  }

  /** All variables begin alike, so that the nearest is told by the rest, or by the file's word. */
  private static String noVariable(String name, List<Key<?>> keys) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Key<?> key : keys) {
      words.put(key.id(), key.variable());
      words.put(key.variable().substring(Key.PREFIX.length()), key.variable());
    }
    return name + ": no such variable"
        + Nearest.word(name.substring(Key.PREFIX.length()), words.keySet())
            .map(word -> "; did you mean \"" + words.get(word) + "\"?")
            .orElse("; variables are "
                + keys.stream().map(Key::variable).collect(Collectors.joining(", ")));
  }

  /** The value of a key, if it is configured. */
  public <T> Optional<T> value(Key<T> key) {
    return configured(key).flatMap(Configured::value);
  }

  /** What was configured for a key, understood or not. */
  // A configured value holds the key that it was read for, so its type is the key's.
  @SuppressWarnings("unchecked")
  public <T> Optional<Configured<T>> configured(Key<T> key) {
    return values.stream()
        .filter(value -> value.key().id().equals(key.id()))
        .map(value -> (Configured<T>) value)
        .findFirst();
  }

  /** The same of some keys only. */
  public Configuration of(List<Key<?>> keys) {
    return new Configuration(
        values.stream().filter(value -> keys.contains(value.key())).toList(), problems);
  }

  /** The facts with what is configured, where they do not say it themselves. */
  public Facts applied(Facts facts) {
    Facts all = facts;
    for (Configured<?> value : values) {
      all = value.applied(all);
    }
    return all;
  }

  /** What makes a difference to how these facts are read. */
  public List<Configured<?>> changing(Facts facts) {
    return values.stream().filter(value -> value.changes(facts)).toList();
  }

  /** Each key with its value in force. */
  public List<Shown> shown(List<Key<?>> keys) {
    return keys.stream().map(this::shown).toList();
  }

  private <T> Shown shown(Key<T> key) {
    return configured(key)
        .map(found -> new Shown(key.id(), found.words(), found.place().name()))
        .orElse(new Shown(key.id(), key.words(key.standard()), "standard"));
  }

  /**
   * A key as {@code casecode config} shows it.
   *
   * @param value the value in force, or what was written where that is wrong
   * @param source where it stands
   */
  public record Shown(String key, String value, String source) {}
}
