package casecode.json;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.json.ValueSplitter.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a study is told from the rest of its text. */
class UnnamedTest {

  private static Unnamed of(String text) {
    return new Unnamed(new Piece(text, 7));
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
