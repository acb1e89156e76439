package casecode.cli;

import casecode.catalog.Catalog;
import casecode.catalog.Lookup;
import casecode.json.BundledCatalog;
import casecode.json.BundledTables;
import casecode.json.CodeJson;
import casecode.render.CodeCsv;
import casecode.render.CodeText;
import casecode.tables.CodeTables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code casecode lookup}: the record of each code. */
@Command(
    name = "lookup",
    header = "Print what is known of a code.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = {
      "  casecode lookup 95861",
      "  casecode lookup 95885 95886 --json",
      "  casecode lookup - < codes.txt"
    })
final class LookupCommand implements Action {

  private final Io io;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      completionCandidates = Candidates.Codes.class,
      description = "codes; - reads them from standard input, one or more a line")
  private List<String> codes = new ArrayList<>();

  @Mixin private Format format = new Format();

  LookupCommand(Io io) {
    this.io = io;
  }

  /**
   * The command for a line that holds nothing but {@code lookup} and codes: what a coder types fifty
   * times a day. Without picocli, which has nothing to do there, it starts in two thirds of the time.
   */
  static Optional<Action> ofPlainCodes(Io io, String... args) {
    if (args.length < 2 || !args[0].equals(Subcommand.LOOKUP.title())) {
      return Optional.empty();
    }
    LookupCommand command = new LookupCommand(io);
    for (int i = 1; i < args.length; i++) {
      if (args[i].isEmpty() || !Character.isLetterOrDigit(args[i].charAt(0))) {
        return Optional.empty();
      }
      command.codes.add(args[i]);
    }
    return Optional.of(command);
  }

  @Override
  public ExitCode run() {
    List<String> asked = asked();
    if (asked.isEmpty()) {
      throw new UsageError("lookup: no code given; try: casecode lookup 95861");
    }
    Catalog catalog = new BundledCatalog();
    List<Lookup> lookups = asked.stream().map(code -> Lookup.of(catalog, code)).toList();
    Set<String> found = new HashSet<>();
    for (Lookup lookup : lookups) {
      if (lookup instanceof Lookup.Found here) {
        found.add(here.record().code().value());
      }
    }
    CodeTables tables = BundledTables.ofCodes(found::contains);
    switch (format.kind(io, Format.Kind.values())) {
      case JSON -> io.out().println(CodeJson.of(lookups, tables));
      case CSV -> {
        io.out().print(CodeCsv.HEADER);
        lookups.forEach(lookup -> io.out().print(CodeCsv.of(lookup, tables)));
      }
      case TEXT -> text(lookups, tables);
    }
    boolean all = lookups.stream().allMatch(Lookup.Found.class::isInstance);
    return all ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }

  private void text(List<Lookup> lookups, CodeTables tables) {
    io.reading().run();
    for (int i = 0; i < lookups.size(); i++) {
      io.out().print(i == 0 ? "" : "\n");
      io.print(CodeText.of(lookups.get(i), tables));
    }
  }

  private List<String> asked() {
    if (codes.isEmpty()) {
      return io.interactive() ? List.of() : piped();
    }
    List<String> all = new ArrayList<>();
    for (String code : codes) {
      all.addAll(
          code.equals("-")
              ? piped()
              : Arrays.stream(code.split("[,;]")).filter(word -> !word.isBlank()).toList());
    }
    return all;
  }

  private List<String> piped() {
    List<String> all = new ArrayList<>();
    try (BufferedReader lines = Input.reader(io.in())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (String word : line.split("[\\s,;]+")) {
          if (!word.isBlank()) {
            all.add(word);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
