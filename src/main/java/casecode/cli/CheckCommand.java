package casecode.cli;

import casecode.config.Configuration;
import casecode.engine.Checker;
import casecode.engine.Submitted;
import casecode.engine.Verdict;
import casecode.engine.Verdict.Status;
import casecode.intake.ClaimText;
import casecode.json.BundledCatalog;
import casecode.json.BundledTables;
import casecode.json.VerdictJson;
import casecode.logic.Facts;
import casecode.render.VerdictCsv;
import casecode.render.VerdictText;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casecode check}: whether the lines of a claim can stand together. */
@Command(
    name = "check",
    header = "Whether the lines of a claim can stand together, and what to ask where not.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = {
      "  casecode check 95910 95886x2 95885-59",
      "  casecode check --date 2026-03-02 --setting outpatient-hospital 95861-26",
      "  casecode check --claims claims.csv --csv > findings.csv",
      "  casecode check --claims claims.837"
    })
final class CheckCommand implements Action {

  private static final String UNNAMED = "1";

  private final Io io;

  @Parameters(
      paramLabel = "LINE",
      arity = "0..*",
      completionCandidates = Candidates.Codes.class,
      description = "a line of one claim: CODE, CODE-MODIFIER, CODExUNITS, CODE-MODIFIERxUNITS")
  private List<String> lines = new ArrayList<>();

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description = {
        "claims in JSON, in CSV with the columns claim, code, modifiers, units, dateOfService, or in"
            + " X12 837P; - is standard input"
      })
  private String claims;

  @Mixin private DayOptions day = new DayOptions();

  @Option(names = "--why", description = "where each finding is written, and how far to trust it")
  private boolean why;

  @Mixin private Format format;

  CheckCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    Format.Kind kind = format.kind(io, Format.Kind.values());
    if (!lines.isEmpty() && claims != null) {
      throw new UsageError(
          "check: both lines of a claim and --claims FILE are given; give one of them");
    }
    if (lines.isEmpty() && claims == null) {
      throw new UsageError(
          "check: give the lines of a claim, such as 95910 95886x2, or --claims FILE");
    }
    Facts facts = day.facts();
    Configuration configured = Keys.configured(io).of(Keys.DAY);
    Checker checker = new Checker(BundledTables.all());
    ClaimDefaults defaults = new ClaimDefaults(checker, configured);
    if (claims != null) {
      return new ClaimBatch(io, checker, defaults, kind, why).run(claims, facts);
    }
    Submitted claim = ClaimText.claim(UNNAMED, lines, facts);
    Verdict verdict = checker.check(defaults.applied(claim));
    switch (kind) {
      case JSON -> io.out().println(VerdictJson.of(verdict));
      case CSV -> io.out().print(VerdictCsv.HEADER + VerdictCsv.of(verdict));
      case TEXT -> {
        io.print(VerdictText.of(verdict));
        io.print(VerdictText.editions(verdict.editions()));
        if (why) {
          io.print(defaults.told(claim));
          io.print(
              VerdictText.sources(verdict, Shelf.sources(new BundledCatalog())));
        }
      }
    }
    return verdict.status() == Status.PASS ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }
}
