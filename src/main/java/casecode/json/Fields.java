package casecode.json;

import casecode.model.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads values of our own files, whose shape the schemas vouch for; a misfit is our mistake. */
final class Fields {

  private Fields() {}

  static Json.Obj object(Json json) {
    return (Json.Obj) json;
  }

  static Json.Obj object(Json json, String field) {
    return (Json.Obj) require(json, field);
  }

  static List<Json> list(Json json, String field) {
    return ((Json.Arr) require(json, field)).items();
  }

  static List<Json> items(Json json) {
    return ((Json.Arr) json).items();
  }

  static String text(Json json, String field) {
    return text(require(json, field));
  }

  static String text(Json json) {
    return ((Json.Text) json).value();
  }

  static Optional<String> optionalText(Json json, String field) {
    return Optional.ofNullable(object(json).fields().get(field)).map(Fields::text);
  }

  /** A text, or nothing where a cell is null. */
  static Optional<String> optionalText(Json json) {
    return json instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  static List<String> texts(Json json, String field) {
    return list(json, field).stream().map(Fields::text).toList();
  }

  /** A list of texts; none where the field is not there. */
  static List<String> optionalTexts(Json json, String field) {
    return object(json).fields().containsKey(field) ? texts(json, field) : List.of();
  }

  static List<Code> codes(Json json) {
    return items(json).stream().map(Fields::text).map(Code::of).toList();
  }

  static int number(Json json) {
    return Integer.parseInt(((Json.Num) json).literal());
  }

  /** A number as it is written. */
  static BigDecimal decimal(Json json, String field) {
    return new BigDecimal(((Json.Num) require(json, field)).literal());
  }

  /** A relative value with two places, or nothing where the table has none. */
  static Optional<BigDecimal> decimal(Json json) {
    return json instanceof Json.Num number
        ? Optional.of(new BigDecimal(number.literal()).setScale(2))
        : Optional.empty();
  }

  private static Json require(Json json, String field) {
    Json value = object(json).fields().get(field);
    if (value == null) {
      throw new IllegalStateException("a file under codes/ lacks \"" + field + "\"");
    }
    return value;
  }
}
