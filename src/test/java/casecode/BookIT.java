package casecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The book, written by the packaged program and read in a real browser. */
@DisabledOnOs(OS.WINDOWS)
class BookIT {

  private static final Path PROGRAM =
      Path.of(System.getProperty("casecode.program")).resolve("bin/casecode");

  private static final Path PDF_TO_TEXT = Path.of("/usr/bin/pdftotext");

  @TempDir static Path folder;

  private static String address;
  private static Browser browser;

  @BeforeAll
  static void write_the_book_and_start_a_browser() throws Exception {
    Browser.assumed();
    Path book = folder.resolve("book.html");
    ProcessBuilder casecode =
        new ProcessBuilder(PROGRAM.toString(), "book").redirectOutput(book.toFile());
    casecode.environment().put("CASECODE_NO_ARCHIVE", "1");
    assertThat(casecode.start().waitFor()).isZero();
    address = book.toUri().toString();
    browser = Browser.in(folder);
  }

  @AfterAll
  static void end_the_browser() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void openOnDesk(String place) {
    browser.open(address + place, 1280, 900);
  }

  private static void openOnPhone(String place) {
    browser.open(address + place, 390, 844);
  }

  private static List<String> texts(String expression) {
    return Cases.texts(browser.value(expression));
  }

  private static List<String> hits() {
    return texts("[...document.querySelectorAll('#list > li > a')].map(a => a.textContent)");
  }

  private static boolean isShown(String selector) {
    return browser.value("document.querySelector('" + selector + "').checkVisibility()").asBoolean();
  }

  private static String place() {
    return browser.value("location.hash").asText();
  }

  private static String focused() {
    return browser.value("document.activeElement.textContent || document.activeElement.id").asText();
  }

  @Test
  void a_search_stands_in_the_address() {
    openOnDesk("#search=botox");
    assertThat(hits())
        .anyMatch(hit -> hit.startsWith("95874"))
        .anyMatch(hit -> hit.startsWith("Guidance for chemodenervation"))
        .anyMatch(hit -> hit.startsWith("Source AAPC-BOTOX"));
    assertThat(isShown("#book")).isFalse();
    assertThat(browser.value("document.getElementById('found').textContent").asText())
        .isEqualTo(hits().size() + " passages");
  }

  @Test
  void what_people_say_finds_what_is_written_and_small_words_tell_nothing() {
    openOnDesk("#search=the+als");
    assertThat(hits()).first().asString().contains("motor neuron disease");
  }

  @Test
  void a_hit_holds_the_beginnings_of_all_words_and_leads_to_a_place_of_the_book() {
    openOnPhone("");
    browser.value("document.getElementById('wanted').focus()");
    browser.type("nerv 95886 Day");
    assertThat(place()).isEqualTo("#search=nerv+95886+Day");
    assertThat(hits())
        .isNotEmpty()
        .allMatch(hit -> hit.contains("95886"))
        .allMatch(hit -> hit.toLowerCase(Locale.ROOT).matches("(?s).*\\bnerv.*"))
        .allMatch(hit -> hit.toLowerCase(Locale.ROOT).matches("(?s).*\\bday.*"));
    assertThat(texts("[...document.querySelectorAll('#list a')].map(a => a.hash.slice(1))"
            + ".filter(place => !document.getElementById(place))"))
        .isEmpty();
  }

  @Test
  void a_code_leads_to_its_page_with_enter_and_back_leads_to_the_search() {
    openOnDesk("");
    browser.press("/");
    browser.type("95886");
    assertThat(hits().get(0)).startsWith("95886").contains("a complete limb");
    browser.pressAndFollow("Enter");
    assertThat(place()).isEqualTo("#code-95886");
    assertThat(isShown("#book")).isTrue();
    assertThat(isShown("#hits")).isFalse();
    assertThat(browser.value(
            "document.querySelector('#code-95886 h4').getBoundingClientRect().top").asDouble())
        .as("below the search box, at the top of the window")
        .isBetween(40.0, 200.0);
    browser.back();
    assertThat(place()).isEqualTo("#search=95886");
    assertThat(isShown("#hits")).isTrue();
    assertThat(browser.value("document.getElementById('wanted').value").asText()).isEqualTo("95886");
  }

  @Test
  void arrows_walk_through_the_hits_and_escape_leaves_the_search() {
    openOnDesk("#search=paraspinals");
    browser.press("/");
    assertThat(focused()).isEqualTo("wanted");
    browser.press("ArrowDown");
    browser.press("ArrowDown");
    assertThat(focused()).isEqualTo(hits().get(1));
    browser.press("ArrowUp");
    browser.press("ArrowUp");
    assertThat(focused()).isEqualTo("wanted");
    browser.press("Escape");
    assertThat(isShown("#hits")).isFalse();
    assertThat(isShown("#book")).isTrue();
    assertThat(place()).isEmpty();
  }

  @Test
  void words_that_stand_nowhere_together_are_told_so() {
    openOnDesk("#search=95886+zebra");
    assertThat(hits()).isEmpty();
    assertThat(browser.value("document.getElementById('found').textContent").asText())
        .isEqualTo("nothing holds all of these words");
  }

  @Test
  void a_phone_shows_the_whole_width_of_book_and_hits() {
    for (String shown : List.of("", "#search=limb")) {
      openOnPhone(shown);
      assertThat(browser.value("document.documentElement.scrollWidth").asInt()).isEqualTo(390);
    }
  }

  @Test
  void the_letters_of_the_drawings_fit_their_boxes_as_the_browser_draws_them() {
    openOnDesk("");
    assertThat(browser.value("document.querySelectorAll('svg a text').length").asInt())
        .isGreaterThan(200);
    assertThat(texts("[...document.querySelectorAll('svg a')].flatMap(box => {"
            + " const room = box.querySelector('rect').getBBox();"
            + " return [...box.querySelectorAll('text')].filter(text =>"
            + " text.getBBox().x + text.getBBox().width > room.x + room.width - 4"
            + " || text.getBBox().y + text.getBBox().height > room.y + room.height + 2)"
            + " .map(text => text.textContent); })"))
        .isEmpty();
  }

  @Test
  void a_box_of_the_drawing_leads_to_the_page_of_its_code() {
    openOnDesk("");
    browser.value("[...document.querySelectorAll('.wide svg a')]"
        + ".find(box => box.textContent.startsWith('95869')).focus()");
    browser.pressAndFollow("Enter");
    assertThat(place()).isEqualTo("#code-95869");
  }

  @Test
  void nothing_is_asked_of_any_network_and_nothing_is_wrong() {
    openOnDesk("#search=nerve");
    openOnPhone("#source-ACN");
    assertThat(browser.requests()).isNotEmpty().allMatch(request -> request.equals(address));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_browser_that_runs_no_scripts_shows_the_book_without_a_search_box() {
    browser.runScripts(false);
    try {
      openOnDesk("#search=botox");
      assertThat(isShown("#search")).isFalse();
      assertThat(isShown("#book")).isTrue();
    } finally {
      browser.runScripts(true);
    }
  }

  @Test
  void print_holds_the_pages_also_while_something_is_searched_for_and_no_search_box() throws Exception {
    Path paper = folder.resolve("book.pdf");
    Process printing =
        new ProcessBuilder(
                Browser.command(folder.resolve("printing"), "--no-pdf-header-footer",
                    "--print-to-pdf=" + paper, address + "#search=botox"))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("printing.txt").toFile())
            .start();
    assertThat(printing.waitFor()).isZero();
    assertThat(Files.size(paper)).isGreaterThan(500_000);
    assumeTrue(Files.isExecutable(PDF_TO_TEXT), "the rest needs pdftotext of poppler-utils");
    Path text = folder.resolve("book.txt");
    assertThat(new ProcessBuilder(PDF_TO_TEXT.toString(), "-layout", paper.toString(), text.toString())
            .start().waitFor())
        .isZero();
    List<String> pages = List.of(Files.readString(text).split("\f"));
    assertThat(pages).hasSizeGreaterThan(50);
    assertThat(pages).anyMatch(page -> page.stripLeading().startsWith("95886"));
    assertThat(pages).filteredOn(page -> page.contains("From study to code")).last().asString()
        .as("the drawing on one page").contains("95907", "95873", "modifier XS");
    assertThat(pages.get(0)).contains("Contents").doesNotContain("Search");
    assertThat(pages.get(pages.size() - 1)).contains("registered trademark");
  }
}
