package casecode.json;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.json.ValueSplitter.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name and the day of a study are told from the rest of its text. */
class StudyTextTest {

  private static StudyText of(String text) {
    return new StudyText(new Piece(text, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"id":"a","x":1}      | a   | {"id":"","x":1}
          {"id" :  "a b","x":1} | a b | {"id" :  "","x":1}
          {"x":1,"id":"a"}      | a   | {"x":1,"id":""}
          {"id":"","x":1}       | ^^  | {"id":"","x":1}
          {"x":1}               | 7   | {"x":1}
          {"id":5,"x":1}        | 7   | {"id":5,"x":1}
          {"id":"a\\"b"}        | 7   | {"id":"a\\"b"}
          {"id":"a              | 7   | {"id":"a
          """)
  void the_name_is_cut_out(String text, String id, String rest) {
    assertThat(of(text).id()).isEqualTo(id);
    assertThat(of(text).rest()).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"id":"a","dateOfService":"2026-05-17"}    | {"id":"","dateOfService":"2026-04-01"}
          {"dateOfService" : "2026-12-31","id":"a"}  | {"dateOfService" : "2026-10-01","id":""}
          {"dateOfService":"2026-02-30"}             | {"dateOfService":"2026-02-30"}
          {"dateOfService":"26-02-03"}               | {"dateOfService":"26-02-03"}
          {"dateOfService":20260203}                 | {"dateOfService":20260203}
          {"dateOfService":"2026-05-17               | {"dateOfService":"2026-05-17
          """)
  void the_first_day_of_its_quarter_stands_for_a_day(String text, String rest) {
    assertThat(of(text).rest()).isEqualTo(rest);
  }

  @Test
  void studies_that_differ_by_their_names_are_alike() {
    assertThat(of("{\"id\":\"a\",\"x\":1}")).isEqualTo(of("{\"id\":\"bb\",\"x\":1}"))
        .hasSameHashCodeAs(of("{\"id\":\"bb\",\"x\":1}"));
  }

  @Test
  void studies_that_differ_in_anything_else_are_not() {
    assertThat(of("{\"id\":\"a\",\"x\":1}")).isNotEqualTo(of("{\"id\":\"a\",\"x\":2}"));
  }
}
