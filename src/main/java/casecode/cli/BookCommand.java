package casecode.cli;

import casecode.book.Contents;
import casecode.book.PrintedBook;
import casecode.catalog.Catalog;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.BundledDictionary;
import casecode.json.BundledTables;
import casecode.pages.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code casecode book}: everything that casecode says, as one HTML file. */
@Command(
    name = "book",
    header = "Write all codes, rules and sources as one HTML file, to read and to print.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = "  casecode book > book.html")
final class BookCommand implements Action {

  private final Io io;

  @Mixin private OverlayOption overlay;

  BookCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    if (io.interactive()) {
      throw new UsageError("book: it is a file for a browser; try: casecode book > book.html");
    }
    Catalog catalog = new BundledCatalog();
    io.out().print(
        PrintedBook.of(
            new Contents(
                catalog.all(),
                new Pages(BundledTables.ofCodes(), BundledTables::pairs,
                    overlay.notes(io, code -> true)),
                catalog.sources(), new BundledAnatomy().muscles().all(),
                BundledDictionary.read())));
    return ExitCode.ANSWERED;
  }
}
