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

/**
 * {@code casecode bundle}: part of the build. What a look-up reads of a code goes into one file, and
 * what a search reads into another.
 */
@Command(
    name = "bundle",
    hidden = true,
    header = "Write what look-ups and searches read beside what is bundled.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = "  casecode bundle target/classes/codes")
final class BundleCommand implements Action {

  @Parameters(paramLabel = "FOLDER", description = "where the codes are bundled")
  private Path folder;

  @Override
  public ExitCode run() {
    BundledCatalog catalog = new BundledCatalog();
    Output.writeAll(folder.resolve("joined"), catalog.joined(), "bundle");
    Pages pages = new Pages(BundledTables.ofCodes(), BundledTables::pairs, Notes.NONE);
    Output.write(folder.resolve("search-index"),
        IndexMaker.text(
            Corpus.of(catalog, pages, new BundledAnatomy()), BundledDictionary.read()),
        "bundle");
    return ExitCode.ANSWERED;
  }
}
