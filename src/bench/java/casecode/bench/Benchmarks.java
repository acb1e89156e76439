package casecode.bench;

import casecode.catalog.CodeRecord;
import casecode.engine.Answer;
import casecode.engine.Checker;
import casecode.engine.Engine;
import casecode.engine.Verdict;
import casecode.intake.ClaimText;
import casecode.intake.Study;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.BundledTables;
import casecode.json.StudyReader;
import casecode.json.ValueSplitter;
import casecode.logic.Facts;
import casecode.model.Code;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one study, one claim, one record and one JSON value cost when everything is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Benchmarks {

  private static final String STUDY =
      "{\"id\": \"a\", \"needleEmg\": {\"limbs\": [{\"limb\": \"right-arm\", \"muscles\": 6, \"nerves\":"
          + " 3}, {\"limb\": \"left-arm\", \"muscles\": 3}]}, \"nerveConduction\": {\"studies\": 4}}";

  private final Engine engine = new Engine(BundledTables.all());
  private final StudyReader reader = new StudyReader(new BundledAnatomy());
  private final Study study = read();

  @Benchmark
  public Study json_reading() {
    return read();
  }

  private Study read() {
    return reader.read(new ValueSplitter(new StringReader(STUDY)).next().orElseThrow());
  }

  @Benchmark
  public Answer engine() {
    return study.answer(engine, facts -> facts);
  }

  /** A checker of its own each time, as one remembers. */
  @Benchmark
  public Verdict check(Tables tables) {
    return new Checker(tables.all)
        .check(ClaimText.claim("1", List.of("95910", "95886x2", "95885-59"), Facts.NONE));
  }

  @Benchmark
  public Optional<CodeRecord> catalog() {
    return new BundledCatalog().find(Code.of("95886"));
  }

  /** The tables, read once. */
  @State(Scope.Benchmark)
  public static class Tables {
    final casecode.tables.Tables all = BundledTables.all();
  }
}
