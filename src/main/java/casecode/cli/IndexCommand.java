package casecode.cli;

import casecode.catalog.Notes;
import casecode.corpus.Corpus;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.BundledDictionary;
import casecode.json.BundledTables;
import casecode.pages.Pages;
import casecode.search.IndexMaker;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code casecode index}: part of the build; what a search reads goes into one file. */
@Command(
    name = "index",
    hidden = true,
    header = "Write what a search reads into a file.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = "  casecode index search-index")
final class IndexCommand implements Action {

  @Parameters(paramLabel = "FILE", description = "where")
  private Path file;

  @Override
  public ExitCode run() {
    Pages pages = new Pages(BundledTables.ofCodes(), BundledTables::pairs, Notes.NONE);
    Output.write(file,
        IndexMaker.text(
            Corpus.of(new BundledCatalog(), pages, new BundledAnatomy()), BundledDictionary.read()),
        "index");
    return ExitCode.ANSWERED;
  }
}
