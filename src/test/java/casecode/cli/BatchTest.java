package casecode.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.Run;
import casecode.config.Configuration;
import casecode.engine.Checker;
import casecode.engine.Engine;
import casecode.intake.ClaimSource;
import casecode.intake.ClaimSource.Read;
import casecode.intake.ClaimText;
import casecode.json.BundledAnatomy;
import casecode.json.BundledTables;
import casecode.json.StudyReader;
import casecode.logic.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mistake of ours costs in a file of studies or claims. */
class BatchTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Io io(String in) {
    PrintStream to = new PrintStream(out, true, UTF_8);
    return new Io(new ByteArrayInputStream(in.getBytes(UTF_8)), to,
        new PrintStream(err, true, UTF_8), false, 80, () -> null, () -> {},
        Optional::empty, Run.BARE, () -> false);
  }

  /** How a file of studies ends that reads the study {@code bug} with a mistake of ours. */
  private ExitCode ended(String studies, Engine engine) {
    StudyReader good = new StudyReader(new BundledAnatomy());
    StudyCoder coder =
        new StudyCoder(engine,
            new Defaults(new SwitchOptions(), new Configuration(List.of(), List.of())),
            Format.Kind.JSON, false, 80,
            piece -> {
              if (new String(piece.chars()).contains("bug")) {
                throw new IllegalStateException("broken on purpose");
              }
              return good.parsed(piece);
            });
    return new Batch(io(studies), coder, Format.Kind.JSON).run("-");
  }

  /** D is decided, U undecided, R rejected, N no JSON, B a mistake of ours; 300 is that many D, n that many N. */
  @ParameterizedTest
  @CsvSource({
    "D, ANSWERED", "DD, ANSWERED", "U, NOT_ANSWERED", "UD, NOT_ANSWERED", "DU, NOT_ANSWERED",
    "R, NOT_ANSWERED", "RD, NOT_ANSWERED", "N, USAGE", "NN, USAGE", "ND, NOT_ANSWERED",
    "DN, NOT_ANSWERED", "NU, NOT_ANSWERED", "UN, NOT_ANSWERED", "B, BUG", "BD, BUG", "DB, BUG",
    "BU, BUG", "UB, BUG", "BN, BUG", "NB, BUG", "300, ANSWERED", "U300, NOT_ANSWERED",
    "N300, NOT_ANSWERED", "300N, NOT_ANSWERED", "Dn, NOT_ANSWERED", "nD, NOT_ANSWERED", "n, USAGE", "B300, BUG", "300B, BUG", "300U, NOT_ANSWERED"
  })
  void the_worst_of_all_studies_is_the_exit_code(String studies, ExitCode code) {
    String decided = "{\"nerveConduction\": {\"studies\": 1}}\n";
    String in =
        studies.replace("n", "N".repeat(300))
            .replace("N", "{\"n\": }\n")
            .replace("D", decided)
            .replace("300", decided.repeat(300))
            .replace("U", "{\"needleEmg\": {\"limbs\": [{\"limb\": \"right-arm\", \"muscles\": 6}]}}\n")
            .replace("R", "{\"nerveConduction\": 1}\n")
            .replace("B", "{\"id\": \"bug\"}\n");
    assertThat(ended(in, new Engine(BundledTables.all()))).isEqualTo(code);
  }

  @Test
  void what_is_no_json_at_all_is_told() {
    ended("no study\n", new Engine(BundledTables.all()));
    assertThat(err.toString(UTF_8)).isEqualTo("casecode: --study -: holds no study in JSON\n");
  }

  @Test
  void each_answer_of_a_large_file_stands_below_its_name_and_a_blank_line() {
    String in =
        IntStream.range(0, 300).mapToObj(i -> "{\"id\": \"s" + i + "\"}\n").collect(joining());
    String answer = Run.of("suggest --study -", "{\"id\": \"s\"}").out();
    assertThat(Run.of("suggest --study -", in).out())
        .isEqualTo(
            IntStream.range(0, 300).mapToObj(i -> "s" + i + ":\n" + answer).collect(joining("\n")));
  }

  @Test
  void a_name_can_neither_steer_the_terminal_nor_fill_it() {
    String in = "{\"id\": \"a\\u001b[2J" + "b".repeat(500) + "\"}\n{\"id\": \"c\"}";
    assertThat(Run.of("suggest --study -", in).out().lines().findFirst().orElseThrow())
        .startsWith("a[2Jbbb").hasSizeLessThan(100);
  }

  @Test
  void nothing_was_tried_of_a_study_that_is_rejected() {
    String in = "{\"nerveConduction\": 1}";
    assertThat(Run.of("suggest --study - --why", in).out())
        .isEqualTo(Run.of("suggest --study -", in).out());
  }

  @Test
  void a_claim_without_findings_needs_no_sources() {
    assertThat(Run.of("check --claims - --why", "claim,code\nA,95860\n").out())
        .doesNotContain("sources");
  }

  @Test
  void the_tables_of_a_large_file_are_those_of_its_first_claim() {
    String dated = IntStream.range(0, 300).mapToObj(i -> i + ",95860,2026-03-02\n").collect(joining());
    assertThat(Run.of("check --claims -", "claim,code,dateOfService\nA,95860,\n" + dated).out())
        .endsWith("no date of service given: the newest editions held\n");
  }

  @Test
  void an_injection_alone_tells_of_no_guidance() {
    assertThat(Run.of("suggest --no-ncs --injection 64616").out()).startsWith("no lines\n");
  }

  @Test
  void a_mistake_of_ours_in_answering_names_the_study() {
    assertThat(ended("{\"id\": \"a\"}\n", null)).isEqualTo(ExitCode.BUG);
    assertThat(statuses()).containsExactly("a rejected");
  }

  /** The name of each answer with its status. */
  private List<String> statuses() {
    return out.toString(UTF_8).lines().map(Cases::json)
        .map(answer -> answer.get("id").asText() + " " + answer.get("status").asText())
        .toList();
  }

  @Test
  void a_mistake_of_ours_in_reading_costs_only_the_study_in_which_it_shows() {
    ended("{\"id\": \"a\"}\n{\"id\": \"bug\"}\n{\"id\": \"c\"}\n",
        new Engine(BundledTables.all()));
    assertThat(statuses()).containsExactly("a decided", "2 rejected", "c decided");
    assertThat(out.toString(UTF_8)).containsOnlyOnce("a bug in casecode (IllegalStateException)");
  }

  /** How a file of so many claims ends of which the second shows a mistake of ours. */
  private ExitCode checked(int from, int to) {
    Iterator<Integer> numbers = IntStream.rangeClosed(from, to).iterator();
    ClaimSource claims =
        () -> numbers.hasNext() ? Optional.of(brokenFor2(numbers.next())) : Optional.empty();
    Checker checker = new Checker(BundledTables.all());
    return new ClaimBatch(io(""), checker,
            new ClaimDefaults(checker, new Configuration(List.of(), List.of())), Format.Kind.JSON,
            false)
        .run("-", claims);
  }

  @Test
  void a_mistake_of_ours_in_reading_costs_only_the_claim_in_which_it_shows() {
    checked(1, 3);
    assertThat(statuses()).containsExactly("1 pass", " fail", "3 pass");
    assertThat(err.toString(UTF_8)).startsWith("casecode: 3 claims: 2 pass, 1 fail");
  }

  @ParameterizedTest
  @CsvSource({"1, 1, ANSWERED", "1, 3, BUG", "2, 2, BUG", "1, 2, BUG", "2, 300, BUG"})
  void a_mistake_of_ours_is_the_exit_code_of_a_file_of_claims(int from, int to, ExitCode code) {
    assertThat(checked(from, to)).isEqualTo(code);
  }

  private static Supplier<Read> brokenFor2(int number) {
    return () -> {
      if (number == 2) {
        throw new IllegalStateException("broken on purpose");
      }
      return Read.claim(
          ClaimText.claim(String.valueOf(number), List.of("95860"), Facts.NONE));
    };
  }
}
