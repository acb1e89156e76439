package casecode.json;

import casecode.intake.Choices;
import casecode.intake.Complaints;
import casecode.intake.Counts;
import casecode.intake.Typed;
import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.model.Named;
import casecode.recall.Remembered;
import casecode.words.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the fields of one object by name and notes what does not fit; knows its own place. */
final class ObjectReader {

  private static final int NO_INDEX = -1;

  private final Optional<ObjectReader> parent;
  private final String field;
  private final int index;
  private final Json.Obj object;
  private final Complaints complaints;

  /** The fields that were asked for, some twice; a list is filled faster than a set. */
  private final List<String> known = new ArrayList<>();

  private boolean hasMistakes;

  /** The whole of a value. */
  ObjectReader(Json.Obj object, Complaints complaints) {
    this(Optional.empty(), "", NO_INDEX, object, complaints);
  }

  private ObjectReader(
      Optional<ObjectReader> parent, String field, int index, Json.Obj object,
      Complaints complaints) {
    this.parent = parent;
    this.field = field;
    this.index = index;
    this.object = object;
    this.complaints = complaints;
  }

  /** An object in a list of this one. */
  ObjectReader item(String list, int place, Json.Obj item) {
    return new ObjectReader(Optional.of(this), list, place, item, complaints);
  }

  /** What was read of this object before, if it is one that came before and nothing was wrong in it. */
  <T> Optional<T> recalled(Remembered<Json.Obj, T> read) {
    return object.recurs() ? read.find(object) : Optional.empty();
  }

  /** Remembers what was read of this object, unless it cannot come again or something is wrong in it. */
  <T> T kept(Remembered<Json.Obj, T> read, T value) {
    return object.recurs() && !hasMistakes ? read.kept(object, value) : value;
  }

  /** Its own place, for example {@code lines[1]}; put together only for who asks. */
  String place() {
    String own = index == NO_INDEX ? field : field + "[" + index + "]";
    return parent.isPresent() ? parent.get().at(own) : own;
  }

  String at(String inner) {
    String place = place();
    return place.isEmpty() ? inner : place + "." + inner;
  }

  Optional<Json> any(String field) {
    known.add(field);
    return Optional.ofNullable(object.fields().get(field));
  }

  Optional<String> text(String field) {
    Optional<Json> value = any(field);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return value.get() instanceof Json.Text text
        ? Optional.of(text.value())
        : wrong(field, "must be text, not " + value.get().kind());
  }

  /** What the caller calls it: text, or a number taken as text. */
  Optional<String> id() {
    return any("id").orElse(null) instanceof Json.Num number
        ? Optional.of(number.literal())
        : text("id");
  }

  Optional<Boolean> yesNo(String field) {
    Optional<Json> value = any(field);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return value.get() instanceof Json.Bool bool
        ? Optional.of(bool.value())
        : wrong(field, "must be true or false, not " + value.get().kind());
  }

  /** A whole number within what the fact allows. */
  Optional<Integer> count(String field, Given<Integer> fact) {
    Optional<Json> value = any(field);
    return value.isEmpty()
        ? Optional.empty()
        : count(field, value.get(), (Kind.Count) fact.kind());
  }

  Optional<Integer> count(String field, Json value, Kind.Count kind) {
    if (!(value instanceof Json.Num number)) {
      return wrong(field, "must be a whole number, not " + value.kind());
    }
    if (!Counts.isWhole(number.literal())) {
      return wrong(field, "must be a whole number, not " + Choices.brief(number.literal()));
    }
    int counted = Counts.number(number.literal());
    if (counted < kind.least()) {
      return wrong(field, "must be at least " + kind.least() + "; leave out what was not studied");
    }
    return counted > kind.most()
        ? wrong(field, "must be at most " + kind.most())
        : Optional.of(counted);
  }

  /** One of the choices by its id. */
  <E extends Named> Optional<E> choice(String field, List<E> choices) {
    Optional<String> typed = text(field);
    return typed.isEmpty() ? Optional.empty() : chosen(field, typed.get(), choices);
  }

  <E extends Named> Optional<E> chosen(String field, String typed, List<E> choices) {
    Typed<E> choice = Choices.byId(typed, choices);
    return choice instanceof Typed.Read<E> read
        ? Optional.of(read.value())
        : wrong(field,
            complaints.mayQuote()
                ? ((Typed.Wrong<E>) choice).message()
                : "unknown value; use "
                    + choices.stream().map(Named::id).collect(Collectors.joining(", ")));
  }

  Optional<ObjectReader> object(String field) {
    Optional<Json> value = any(field);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return value.get() instanceof Json.Obj inner
        ? Optional.of(
            new ObjectReader(Optional.of(this), field, NO_INDEX, inner, complaints))
        : wrong(field, "must be an object, not " + value.get().kind());
  }

  Optional<List<Json>> list(String field) {
    Optional<Json> value = any(field);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return value.get() instanceof Json.Arr list
        ? Optional.of(list.items())
        : wrong(field, "must be a list, not " + value.get().kind());
  }

  /** A list of objects, each with its place; what is no object is noted. */
  List<ObjectReader> objects(String field) {
    List<ObjectReader> found = new ArrayList<>();
    List<Json> items = list(field).orElse(List.of());
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Json.Obj inner) {
        found.add(item(field, i, inner));
      } else {
        wrong(field + "[" + i + "]", "must be an object, not " + items.get(i).kind());
      }
    }
    return found;
  }

  /** Notes every field that nobody took. */
  void done() {
    for (String field : object.fields().keySet()) {
      if (!isKnown(field)) {
        List<String> names = known.stream().distinct().toList();
        String hint = Nearest.hint(field, names);
        String message =
            "unknown field" + (hint.isEmpty() ? "; known are " + String.join(", ", names) : hint);
        if (complaints.mayQuote()) {
          wrong(Choices.brief(field), message);
        } else {
          hasMistakes = true;
          complaints.problem(place(), message);
        }
      }
    }
  }

  /** Nearly always it is the very same object: Jackson keeps one of each name. */
  private boolean isKnown(String field) {
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i) == field) {
        return true;
      }
    }
    return known.contains(field);
  }

  <T> Optional<T> wrong(String field, String message) {
    hasMistakes = true;
    complaints.problem(at(field), message);
    return Optional.empty();
  }
}
