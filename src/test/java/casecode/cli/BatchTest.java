package casecode.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.Run;
import casecode.config.Configuration;
import casecode.engine.Checker;
import casecode.engine.Engine;
import casecode.intake.ClaimSource;
import casecode.intake.ClaimSource.Read;
import casecode.intake.ClaimText;
import casecode.intake.Study;
import casecode.json.BundledAnatomy;
import casecode.json.BundledTables;
import casecode.json.StudyReader;
import casecode.json.ValueSplitter.Piece;
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

/** What a mistake of ours costs in a file of studies or claims. */
class BatchTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Io io(String in) {
    PrintStream to = new PrintStream(out, true, UTF_8);
    return new Io(new ByteArrayInputStream(in.getBytes(UTF_8)), to,
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8), false, 80, () -> null, () -> {},
        Optional::empty, Run.BARE, () -> false);
  }

  /** The name of each answer with its status. */
  private List<String> statuses() {
    return out.toString(UTF_8).lines().map(Cases::json)
        .map(answer -> answer.get("id").asText() + " " + answer.get("status").asText())
        .toList();
  }

  @Test
  void a_mistake_of_ours_in_reading_costs_only_the_study_in_which_it_shows() {
    StudyReader good = new StudyReader(new BundledAnatomy());
    StudyCoder coder =
        new StudyCoder(
            new Engine(BundledTables.all()),
            new Defaults(new SwitchOptions(), new Configuration(List.of(), List.of())),
            Format.Kind.JSON, false, 80, piece -> brokenOnLine2(good, piece));
    Batch batch =
        new Batch(
            io("{\"id\": \"a\"}\n{\"id\": \"b\"}\n{\"id\": \"c\"}\n"), coder, Format.Kind.JSON);
    assertThat(batch.run("-")).isEqualTo(ExitCode.BUG);
    assertThat(statuses()).containsExactly("a decided", "2 rejected", "c decided");
    assertThat(out.toString(UTF_8)).containsOnlyOnce("a bug in casecode (IllegalStateException)");
  }

  private static Supplier<Study> brokenOnLine2(StudyReader good, Piece piece) {
    if (piece.line() == 2) {
      throw new IllegalStateException("broken on purpose");
    }
    return good.parsed(piece);
  }

  @Test
  void a_mistake_of_ours_in_reading_costs_only_the_claim_in_which_it_shows() {
    Iterator<Integer> numbers = IntStream.rangeClosed(1, 3).iterator();
    ClaimSource claims =
        () -> numbers.hasNext() ? Optional.of(brokenFor2(numbers.next())) : Optional.empty();
    Checker checker = new Checker(BundledTables.all());
    ClaimBatch batch =
        new ClaimBatch(io(""), checker,
            new ClaimDefaults(checker, new Configuration(List.of(), List.of())), Format.Kind.JSON,
            false);
    assertThat(batch.run("-", claims)).isEqualTo(ExitCode.BUG);
    assertThat(statuses()).containsExactly("1 pass", " fail", "3 pass");
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
