package casecode.cli;

import casecode.catalog.Source;
import casecode.csv.CsvClaims;
import casecode.engine.Checker;
import casecode.engine.Submitted;
import casecode.engine.Verdict;
import casecode.intake.ClaimBuilder;
import casecode.intake.ClaimSource;
import casecode.intake.ClaimSource.Read;
import casecode.json.BundledCatalog;
import casecode.json.ClaimReader;
import casecode.json.VerdictJson;
import casecode.logic.Facts;
import casecode.model.Problem;
import casecode.render.Page;
import casecode.render.VerdictCsv;
import casecode.render.VerdictText;
import casecode.x12.X12Claims;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Claims from a file, each checked, in order; memory holds a few of them at a time. */
final class ClaimBatch {

  /** An interchange may follow lines of a transport. */
  private static final Pattern INTERCHANGE = Pattern.compile("(?m)^\\s*ISA[^A-Za-z0-9\\s,;]");

  /** So far into a file its first sign may stand. */
  private static final int LEADING = 1024;

  /** What some claims came to. */
  private record Checked(String text, ClaimTally tally) {}

  private final Io io;
  private final Checker checker;
  private final ClaimDefaults defaults;
  private final Format.Kind kind;
  private final boolean why;
  private final Map<String, Source> sources;
  private final Optional<Progress> progress;
  private final ClaimTally tally = new ClaimTally();

  ClaimBatch(Io io, Checker checker, ClaimDefaults defaults, Format.Kind kind, boolean why) {
    this.io = io;
    this.checker = checker;
    this.defaults = defaults;
    this.kind = kind;
    this.why = why;
    this.sources = why ? Shelf.sources(new BundledCatalog()) : Map.of();
    this.progress = io.progress().get();
  }

  /**
   * Checks a file.
   *
   * @param facts payer, setting, component and date where a claim does not say them
   */
  ExitCode run(String file, Facts facts) {
    return run(file, source(file, facts));
  }

  /** Checks claims, which a file of that name holds. */
  ExitCode run(String file, ClaimSource claims) {
    if (kind == Format.Kind.CSV) {
      io.out().print(VerdictCsv.HEADER);
    }
    int begun = InOrder.each(claims::next, claim -> 0, this::checked, this::print, io::closed);
    progress.ifPresent(Progress::end);
    if (begun == 0) {
      throw new UsageError("--claims " + file + ": holds no claim");
    }
    if (!io.closed()) {
      tell();
    }
    if (tally.bug()) {
      return ExitCode.BUG;
    }
    if (!tally.anyRead()) {
      return ExitCode.USAGE;
    }
    return tally.allPass() ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }

  /** What stands below all claims; to somebody who left it would tell of a part only. */
  private void tell() {
    if (kind == Format.Kind.TEXT) {
      tally.editions().ifPresent(used -> io.print(VerdictText.editions(used)));
    }
    io.remark(tally.summary());
  }

  /** X12 begins with ISA, JSON with a bracket; anything else is CSV. */
  private ClaimSource source(String file, Facts facts) {
    BufferedReader reader = Input.open(file, io, "--claims");
    String leading = leading(reader);
    if (INTERCHANGE.matcher(leading).find()) {
      return new X12Claims(reader, facts);
    }
    if (leading.startsWith("{") || leading.startsWith("[")) {
      return new ClaimReader(reader, facts);
    }
    try {
      CsvClaims claims = CsvClaims.begin(reader, facts);
      if (!claims.unreadColumns().isEmpty()) {
        io.remark("--claims " + file + ": columns that are not read: "
            + claims.unreadColumns().stream().map(String::valueOf).collect(Collectors.joining(", ")));
      }
      return claims;
    } catch (CsvClaims.NoClaims e) {
      throw new UsageError("--claims " + file + ": " + e.getMessage());
    }
  }

  private static String leading(BufferedReader reader) {
    try {
      char[] first = new char[LEADING];
      reader.mark(LEADING);
      int length = reader.read(first);
      reader.reset();
      return new String(first, 0, Math.max(0, length)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(Checked checked) {
    io.out().print(checked.text());
    tally.add(checked.tally());
    progress.ifPresent(shown -> shown.done(tally.claims(), "claims"));
  }

  private Checked checked(List<Supplier<Read>> claims) {
    StringBuilder text = new StringBuilder();
    ClaimTally counted = new ClaimTally();
    for (Supplier<Read> claim : claims) {
      check(claim, text, counted);
    }
    return new Checked(text.toString(), counted);
  }

  /** A mistake of ours costs the claim in which it shows, and no other. */
  private void check(Supplier<Read> claim, StringBuilder text, ClaimTally counted) {
    String id = "";
    try {
      Read read = claim.get();
      Submitted submitted = read.submitted();
      id = submitted.id();
      Verdict verdict = checker.check(defaults.applied(submitted));
      text.append(text(submitted, verdict));
      if (read.isClaim()) {
        counted.add(verdict);
      } else {
        counted.addUnread();
      }
    } catch (RuntimeException e) {
      Submitted failed = ClaimBuilder.unread(id, new Problem("", Casecode.bug(e)));
      Verdict verdict = checker.check(failed);
      text.append(text(failed, verdict));
      counted.add(verdict);
      counted.addBug();
    }
  }

  private String text(Submitted read, Verdict verdict) {
    return switch (kind) {
      case JSON -> VerdictJson.of(verdict) + "\n";
      case CSV -> VerdictCsv.of(verdict);
      case TEXT -> {
        Page page = VerdictText.ofMany(verdict).then(why ? defaults.told(read) : new Page());
        if (why && VerdictText.isToldMoreOf(verdict)) {
          page.then(VerdictText.sources(verdict, sources));
        }
        yield page.print(io.width());
      }
    };
  }
}
