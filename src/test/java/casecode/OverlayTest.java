package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.cli.ExitCode;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own text on codes: what is read of each file, and that it never does more than add text. */
class OverlayTest {

  private static final String TITLES =
      "Concept Id\tCPT Code\tLong\tMedium\tShort\tConsumer\tSpanish Consumer\n";

  @TempDir Path folder;

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Run lookup(String code) {
    return Run.of("lookup " + code + " --json --show notes --catalog '" + folder + "'");
  }

  /** The notes on a code, as {@code LABEL: TEXT [ORIGIN]}. */
  private List<String> notes(String code) {
    List<String> found = new ArrayList<>();
    for (JsonNode note : Cases.json(lookup(code).out()).get(0).path("notes")) {
      List<String> origin = new ArrayList<>();
      note.get("origin").forEach(place -> origin.add(place.asText()));
      found.add(note.get("label").asText() + ": " + note.get("text").asText() + " " + origin);
    }
    return found;
  }

  /** What is remarked, without the folder. */
  private List<String> remarks() {
    return lookup("95886").err().lines()
        .map(line -> line.replaceFirst("^casecode: ", "").replace(folder.toString(), "DIR"))
        .toList();
  }

  @Test
  void the_code_list_is_read_by_the_titles_of_its_columns() throws IOException {
    file("ConsolidatedCodeList.txt",
        "a licence\n\n\"with quotes\n" + "Concept Id\tShort\tDate\tCPT Code\tMedium\n"
            + "1\tfew words\t20260101\t95886\tmore words\n");
    assertThat(notes("95886"))
        .containsExactly("AMA medium: more words [ConsolidatedCodeList.txt line 5]",
            "AMA short: few words [ConsolidatedCodeList.txt line 5]");
  }

  @Test
  void the_code_list_may_have_a_byte_order_mark_returns_quotes_and_blank_cells() throws IOException {
    file("ConsolidatedCodeList.txt",
        "\uFEFF" + (TITLES.replace("Concept Id", "\"concept id\"") + "1\t95886\t\"tab\there, \"\"so\"\" \"\t\tshört\n"
            + "2\t\"95887\"\tother words\n").replace("\n", "\r\n"));
    assertThat(notes("95886"))
        .containsExactly("AMA long: tab here, \"so\" [ConsolidatedCodeList.txt line 2]",
            "AMA short: shört [ConsolidatedCodeList.txt line 2]");
    assertThat(notes("95887"))
        .containsExactly("AMA long: other words [ConsolidatedCodeList.txt line 3]");
  }

  @Test
  void the_same_descriptor_of_a_code_is_told_once() throws IOException {
    file("ConsolidatedCodeList.txt", TITLES + "1\t95886\twords\n2\t95886\twords\n");
    file("LONGULT.TXT", "95886\twords\n");
    assertThat(notes("95886")).containsExactly("AMA long: words [ConsolidatedCodeList.txt line 2]");
  }

  @Test
  void a_broken_row_of_the_code_list_costs_only_itself() throws IOException {
    file("ConsolidatedCodeList.txt",
        TITLES + "1\t9588\twords\n2\n3\t95886\t\"never closed\n4\t95886\tgood words\n");
    assertThat(notes("95886")).containsExactly("AMA long: good words [ConsolidatedCodeList.txt line 5]");
    assertThat(remarks())
        .containsExactly(
            "DIR/ConsolidatedCodeList.txt line 2: \"9588\" under CPT Code is no code",
            "DIR/ConsolidatedCodeList.txt line 3: \"\" under CPT Code is no code",
            "DIR/ConsolidatedCodeList.txt line 4: a quote is opened and never closed");
  }

  @Test
  void of_many_broken_rows_only_the_first_are_told() throws IOException {
    file("ConsolidatedCodeList.txt", TITLES + "1\tnone\twords\n".repeat(9));
    assertThat(remarks())
        .hasSize(6)
        .endsWith("DIR/ConsolidatedCodeList.txt: 4 more lines are of no use");
  }

  static Stream<Arguments> longDescriptors() {
    return Stream.of(
        Arguments.of("a tab", "95885\tone\n95886\ttwo words\n"),
        Arguments.of("blanks", "95885 one\n95886   two words\n"),
        Arguments.of("numbered records", "9588501 one\n9588601 two\n9588602 words\n"),
        Arguments.of("numbers with a blank", "95885 1 one\n95886 1 two\n95886 2 words\n"),
        Arguments.of("returns", "95885\tone\r\n95886\ttwo words\r\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("longDescriptors")
  void long_descriptors_are_read_in_each_of_their_layouts(String name, String text)
      throws IOException {
    file("LONGULT.TXT", "A licence of 2026\n2026 more of it\n\n" + text);
    assertThat(notes("95885")).containsExactly("AMA long: one [LONGULT.TXT line 4]");
    assertThat(notes("95886")).containsExactly("AMA long: two words [LONGULT.TXT line 5]");
    assertThat(remarks()).isEmpty();
  }

  @Test
  void a_long_descriptor_of_which_a_record_is_lost_is_left_out() throws IOException {
    file("LONGULT.TXT", "9588501 one\n9588502 half\n9588601 two\n9588603 words\n9588701 three\nend\n");
    assertThat(notes("95885")).containsExactly("AMA long: one half [LONGULT.TXT line 1]");
    assertThat(notes("95886")).isEmpty();
    assertThat(notes("95887")).containsExactly("AMA long: three [LONGULT.TXT line 5]");
    assertThat(remarks())
        .containsExactly(
            "DIR/LONGULT.TXT line 4: record 3 of 95886 does not follow record 2; its descriptor is"
                + " left out",
            "DIR/LONGULT.TXT line 6: does not begin with a code as the lines above do");
  }

  @Test
  void house_notes_stand_before_descriptors_and_names_of_files_may_be_in_any_case()
      throws IOException {
    file("longult.txt", "95886\twords\n");
    file("NOTES.CSV", "Note,Code\nours,95886\n");
    assertThat(notes("95886"))
        .containsExactly("house: ours [NOTES.CSV line 2]", "AMA long: words [longult.txt line 1]");
  }

  @Test
  void house_notes_may_name_codes_payer_and_source_in_any_order() throws IOException {
    file("notes.csv",
        "sep=;\nsource;payer;note;code\n;;one;95885 95886\n;Acme;two;g 0453\npage 2;;three;95886,95887\n");
    assertThat(notes("95886"))
        .containsExactly("house: one [notes.csv line 3]", "house: three [notes.csv line 5, page 2]");
    assertThat(notes("G0453")).containsExactly("Acme: two [notes.csv line 4]");
  }

  @Test
  void a_note_of_several_lines_is_one_paragraph() throws IOException {
    file("notes.csv", "code,note\r\n95886,\"one\r\ntwo\r\n\r\n  three\"\r\n95887,four\r\n");
    assertThat(notes("95886")).containsExactly("house: one two three [notes.csv line 2]");
    assertThat(notes("95887")).containsExactly("house: four [notes.csv line 6]");
  }

  @Test
  void notes_may_be_saved_as_windows_saves_them() throws IOException {
    Files.write(folder.resolve("notes.csv"),
        "code,note\n95886,für uns\n".getBytes(Charset.forName("windows-1252")));
    assertThat(notes("95886")).containsExactly("house: für uns [notes.csv line 2]");
  }

  static Stream<Arguments> useless() {
    String header =
        "; the first line must name the columns code and note, and may name payer and source";
    return Stream.of(
        Arguments.of("notes.csv", "", "DIR/notes.csv: holds nothing" + header),
        Arguments.of("notes.csv", "95886,words\n",
            "DIR/notes.csv line 1: no column \"code\"" + header),
        Arguments.of("notes.csv", "code,text\n95886,words\n",
            "DIR/notes.csv line 1: no column \"note\"" + header),
        Arguments.of("notes.csv", "code,note,Note\n95886,one,two\n",
            "DIR/notes.csv line 1: the column note stands twice; give it once"),
        Arguments.of("ConsolidatedCodeList.txt", "Concept Id,CPT Code,Long\n",
            "DIR/ConsolidatedCodeList.txt: no line begins with \"Concept Id\" and a tab; take the"
                + " tab separated file as the AMA sends it"),
        Arguments.of("ConsolidatedCodeList.txt", "Concept Id\tCode\tLong\n",
            "DIR/ConsolidatedCodeList.txt line 1: no column \"CPT Code\", or none of Long, Medium,"
                + " Short, Consumer; take the file as the AMA sends it"),
        Arguments.of("LONGULT.TXT", "a licence alone\n",
            "DIR/LONGULT.TXT: no line begins with a code; take the file as the AMA sends it"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("useless")
  void a_file_of_no_use_is_told_and_the_others_are_read(String name, String text, String remark)
      throws IOException {
    file(name, text);
    file(name.equals("notes.csv") ? "LONGULT.TXT" : "notes.csv",
        name.equals("notes.csv") ? "95886\twords\n" : "code,note\n95886,words\n");
    assertThat(remarks()).containsExactly(remark);
    assertThat(notes("95886")).hasSize(1);
  }

  @Test
  void what_is_not_read_is_named_once_but_not_what_the_system_hides() throws IOException {
    file(".DS_Store", "");
    Files.createDirectory(folder.resolve("notes.csv"));
    for (String name : List.of("a.json", "b.csv", "c.txt", "d", "e", "f")) {
      file(name, "");
    }
    assertThat(remarks())
        .containsExactly("DIR: not read: a.json, b.csv, c.txt, d, e and 2 more; an overlay adds text"
            + " and changes no rule");
  }

  @Test
  void a_file_that_cannot_be_opened_ends_the_command() throws IOException {
    Path link = folder.resolve("notes.csv");
    Files.createSymbolicLink(link, folder.resolve("lost"));
    Run run = lookup("95886");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualTo("casecode: --catalog: " + link + ": cannot be read; check the rights\n");
  }

  @Test
  void a_note_can_neither_steer_the_terminal_nor_fill_it() throws IOException {
    file("notes.csv", "code,note,payer\n95886,\u001b[2J\u0007bell " + "word ".repeat(1000) + ",\u001b[31mred\n");
    String out = Run.of("lookup 95886 --show notes --catalog '" + folder + "'").out();
    assertThat(out).contains("[31mred: [2Jbell word ").contains("... [notes.csv line 2]\n")
        .doesNotContain("\u001b", "\u0007");
    assertThat(out.length()).isLessThan(2300);
    assertThat(notes("95886").get(0).length()).as("JSON has it whole").isGreaterThan(5000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 200, 1000})
  void the_screen_gives_notes_two_lines(int words) throws IOException {
    String note = IntStream.range(0, words).mapToObj(i -> "word" + i % 7).collect(Collectors.joining(" "));
    file("notes.csv", "code,note\n95886," + note + "\n95886,second\n95886,third\n");
    List<String> screen =
        Run.with(null, "lookup 95886 --catalog '" + folder + "'").out().lines().toList();
    int begin = IntStream.range(0, screen.size())
        .filter(i -> screen.get(i).startsWith("house notes")).findFirst().orElseThrow();
    int end = IntStream.range(0, screen.size())
        .filter(i -> screen.get(i).startsWith("more")).findFirst().orElseThrow();
    assertThat(end - begin).isLessThanOrEqualTo(2);
    assertThat(String.join(" ", screen.subList(begin, end)).replaceAll("\\s+", " "))
        .contains("[notes.csv line 2]", words == 1 ? "; 1 more" : "; 2 more");
  }

  /** Command lines of which no overlay may change anything but a remark. */
  @ParameterizedTest
  @ValueSource(strings = {
      "suggest --ncs 4 --limb right-arm=6/3 --limb left-arm=3 --json",
      "suggest --no-ncs --limb right-leg=TA,EHL,MG,VM,TFL --region cranial=both --why",
      "check 95910 95886x9 95885 --why",
      "check 95887x3 95907 --json",
      "explain --rules",
      "lookup 95886 --json --show units,ncci,values,primaries",
      "explain 95885 95886"
  })
  void files_named_like_our_own_change_nothing(String command) throws IOException {
    for (Path own : files(Path.of("codes"))) {
      Path twin = folder.resolve(own);
      Files.createDirectories(twin.getParent());
      Files.writeString(twin, Files.readString(own).replaceAll("[0-9]", "7"));
      Files.copy(twin, folder.resolve(own.getFileName()));
    }
    Run with = Run.of(command, "", Run.around(Map.of("CASECODE_CATALOG", folder.toString()), ""));
    Run without = Run.of(command);
    assertThat(with.out()).isEqualTo(without.out());
    assertThat(with.exit()).isEqualTo(without.exit());
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
