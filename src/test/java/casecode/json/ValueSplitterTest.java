package casecode.json;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.json.ValueSplitter.Piece;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are told apart however they stand, and a broken one costs only itself. */
class ValueSplitterTest {

  private static List<String> pieces(String text) {
    ValueSplitter splitter = new ValueSplitter(new StringReader(text));
    List<String> found = new ArrayList<>();
    for (Optional<Piece> piece = splitter.next(); piece.isPresent(); piece = splitter.next()) {
      found.add(piece.get().line() + ":" + piece.get().text().strip().replaceAll("\\s+", " "));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a":1}~{"b":2}|1:{"a":1};2:{"b":2}
          {"a":1}{"b":2} {"c":3}|1:{"a":1};1:{"b":2};1:{"c":3}
          {~ "a": [~ {"x": 1},~ {"y": 2}~ ]~}~{"b":2}|1:{ "a": [ {"x": 1}, {"y": 2} ] };7:{"b":2}
          ~~{"a":1}~~|3:{"a":1}
          {"a":"\\\\"}~{"b":2}|1:{"a":"\\\\"};2:{"b":2}
          {"a":"}{"}~{"b":"\\"}"}|1:{"a":"}{"};2:{"b":"\\"}"}
          {"list":[~{"a":1},~{"b":2}~]}|1:{"list":[ {"a":1}, {"b":2} ]}
          {"a":1} garbage {"b":2}|1:{"a":1};1:garbage;1:{"b":2}
          {"a":1},{"b":2}|1:{"a":1};1:,;1:{"b":2}
          {"a":1~  {"b":2}~{"c":3}|1:{"a":1;2:{"b":2};3:{"c":3}
          hello~{"a":1}|1:hello;2:{"a":1}
          {"a":1~{"b":2}|1:{"a":1;2:{"b":2}
          {"a":1,~{"b":2}|1:{"a":1,;2:{"b":2}
          {"a":[1,2~{"b":2}~{"c":3}|1:{"a":[1,2;2:{"b":2};3:{"c":3}
          {"a":"cut~{"b":2}|1:{"a":"cut;2:{"b":2}
          {"a":~{"b":2}~{"c":3}|1:{"a":;2:{"b":2};3:{"c":3}
          {"a":~{"b":2}|1:{"a":;2:{"b":2}
          {"a":1}}~{"b":2}|1:{"a":1};1:};2:{"b":2}
          """)
  void values_end_where_the_next_begins(String text, String expected) {
    assertThat(pieces(text.replace('~', '\n'))).containsExactly(expected.split(";"));
  }

  @Test
  void many_values_on_one_long_line_are_all_there() {
    int values = 200_000;
    ValueSplitter splitter = new ValueSplitter(new StringReader("{\"a\":1} ".repeat(values)));
    int found = 0;
    while (splitter.next().isPresent()) {
      found++;
    }
    assertThat(found).isEqualTo(values);
  }

  @Test
  void a_value_without_end_is_given_up_within_bounds() {
    String endless = "[1,\n".repeat(ValueSplitter.LONGEST / 2);
    ValueSplitter splitter = new ValueSplitter(new StringReader(endless + "{\"a\":1}"));
    assertThat(splitter.next().orElseThrow().text().length())
        .isLessThan(ValueSplitter.LONGEST + 10);
  }

  @Test
  void a_line_without_end_is_cut_and_the_next_line_is_read() {
    String text = "{\"a\":\"" + "x".repeat(3 * ValueSplitter.LONGEST) + "\n{\"b\":2}";
    ValueSplitter splitter = new ValueSplitter(new StringReader(text));
    assertThat(splitter.next().orElseThrow().text().length())
        .isLessThan(ValueSplitter.LONGEST + 10);
    Piece next = splitter.next().orElseThrow();
    assertThat(next.line() + ":" + next.text()).isEqualTo("2:{\"b\":2}");
  }
}
