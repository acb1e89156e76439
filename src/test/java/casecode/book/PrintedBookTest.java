package casecode.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casecode.Run;
import casecode.catalog.CodeRecord.Active;
import casecode.catalog.Entry;
import casecode.catalog.Group;
import casecode.catalog.Notes;
import casecode.catalog.Section;
import casecode.catalog.Source;
import casecode.catalog.Statement;
import casecode.catalog.Trust;
import casecode.cli.ExitCode;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.BundledDictionary;
import casecode.json.BundledTables;
import casecode.logic.Decision;
import casecode.logic.Guard;
import casecode.logic.Rule;
import casecode.model.Code;
import casecode.model.Muscle;
import casecode.pages.CodePage;
import casecode.pages.Pages;
import casecode.render.SourceText;
import casecode.rules.RuleBook;
import casecode.rules.Switch;
import casecode.rules.Switches;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The book holds everything, every link in it leads somewhere, and it needs nothing from outside. */
class PrintedBookTest {

  private static final Pages PAGES =
      new Pages(BundledTables.ofCodes(), BundledTables::pairs, Notes.NONE);
  private static final BundledCatalog CATALOG = new BundledCatalog();

  private static final String HTML = Run.of("book").out();
  private static final List<Element> ELEMENTS = elements(HTML);
  private static final Map<String, Element> PLACES = places(ELEMENTS);

  /** The book is written so that a reader of XML takes it too: nothing is left open. */
  private static List<Element> elements(String html) {
    String bare = html.replaceAll("(?s)<(script|style)>.*?</\\1>", "<$1></$1>");
    try {
      NodeList all =
          DocumentBuilderFactory.newInstance().newDocumentBuilder()
              .parse(new ByteArrayInputStream(bare.getBytes(UTF_8)))
              .getElementsByTagName("*");
      return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Element> places(List<Element> elements) {
    Map<String, Element> found = new LinkedHashMap<>();
    for (Element element : elements) {
      if (element.hasAttribute("id")) {
        assertThat(found.put(element.getAttribute("id"), element))
            .as(element.getAttribute("id")).isNull();
      }
    }
    return found;
  }

  private static String text(Map<String, Element> places, String place) {
    assertThat(places).containsKey(place);
    return places.get(place).getTextContent().replaceAll("\\s+", " ").strip();
  }

  private static String text(String place) {
    return text(PLACES, place);
  }

  private static List<CodePage> pages() {
    return CATALOG.codes().stream().map(code -> PAGES.of(CATALOG.find(code).orElseThrow())).toList();
  }

  /** A book of one code that nothing else knows. */
  private static Map<String, Element> small(String decidedBy, Notes notes, Source source) {
    Statement says = new Statement(decidedBy, List.of(source.id()));
    Active record =
        new Active(Code.of("95999"), Group.OTHER_TESTS, Optional.empty(), says, says, Map.of(),
            Map.of(Section.AUDIT, "nobody has looked"));
    return places(elements(PrintedBook.of(
        new Contents(List.of(record), new Pages(PAGES.tables(), PAGES.pairs(), notes),
            sources(source), List.<Muscle>of(), BundledDictionary.read()))));
  }

  private static List<Source> sources(Source more) {
    return Stream.concat(CATALOG.sources().stream(), Stream.of(more))
        .toList();
  }

  private static Source source(String title) {
    return new Source(
        "HAND", title, "somebody", Optional.empty(), Optional.empty(), Trust.WEAK, "read");
  }

  @Test
  void it_is_the_same_on_every_run() {
    assertThat(Run.of("book").out()).isEqualTo(HTML);
  }

  @Test
  void at_a_terminal_it_asks_for_a_file() {
    Run run = Run.with(null, "book");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("casecode: book: it is a file for a browser; try: casecode book > book.html\n");
  }

  @Test
  void every_link_leads_to_a_place_of_the_book_or_to_the_address_of_a_source() {
    Set<String> addresses =
        CATALOG.sources().stream().flatMap(s -> s.url().stream()).collect(Collectors.toSet());
    for (Element element : ELEMENTS) {
      String to = element.getAttribute("href");
      if (to.startsWith("#")) {
        assertThat(PLACES).as(element.getTextContent()).containsKey(to.substring(1));
      } else if (!to.isEmpty()) {
        assertThat(element.getTagName()).isEqualTo("a");
        assertThat(element.getAttribute("rel")).isEqualTo("noreferrer");
        assertThat(addresses).contains(to);
      }
    }
  }

  @Test
  void nothing_in_it_asks_for_anything_from_outside() {
    assertThat(ELEMENTS).extracting(Element::getTagName)
        .doesNotContain("link", "img", "image", "iframe", "object", "embed", "base", "use", "video");
    assertThat(ELEMENTS)
        .noneMatch(
            element ->
                element.hasAttribute("src") || element.hasAttribute("srcset")
                    || element.hasAttribute("style") || element.hasAttribute("onclick"));
    assertThat(HTML).doesNotContain("url(", "@import", "@font-face", "fetch(", "XMLHttpRequest");
  }

  @Test
  void a_browser_is_told_to_load_nothing_and_to_run_only_what_stands_in_the_book() {
    assertThat(ELEMENTS)
        .filteredOn(e -> e.getAttribute("http-equiv").equals("Content-Security-Policy"))
        .singleElement()
        .extracting(e -> e.getAttribute("content")).asString()
        .matches("default-src 'none'; style-src 'sha256-\\S+'; script-src 'sha256-\\S+'; "
            + "base-uri 'none'; form-action 'none'");
  }

  @Test
  void every_code_has_its_page_with_the_deciding_fact_and_every_statement() {
    for (CodePage page : pages()) {
      String place = "code-" + page.code();
      String whole = text(place);
      assertThat(whole).startsWith(page.code() + " " + page.record().decidedBy().text());
      for (Section section : page.sections()) {
        for (Entry entry : page.part(section).entries()) {
          assertThat(whole).as(place).contains(entry.label()).contains(entry.text());
        }
      }
    }
  }

  @Test
  void a_statement_is_followed_by_its_sources_and_how_far_to_trust_each() {
    assertThat(text("code-95886-decided-by"))
        .isEqualTo("a complete limb on a day with nerve conduction ACN primary, AAPMR primary");
  }

  @Test
  void another_code_that_may_be_right_stands_with_what_decides_it() {
    assertThat(text("code-95886-neighbours-1"))
        .startsWith("95885 a limited limb on a day with nerve conduction when the limb ");
  }

  @Test
  void every_rule_every_check_and_every_switch_is_said_with_what_it_rests_on() {
    for (Decision<?> decision : RuleBook.decisions()) {
      assertThat(text("decision-" + decision.id())).contains(decision.title());
      for (Rule<?> rule : decision.rules()) {
        assertThat(text("rule-" + rule.id()))
            .startsWith(rule.id() + " " + rule.words() + " " + rule.basis().known().words())
            .contains(rule.basis().sources());
      }
    }
    for (Guard guard : RuleBook.guards()) {
      assertThat(text("check-" + guard.id()))
          .startsWith(guard.id() + " " + guard.severity().words())
          .contains(guard.when().words())
          .contains(guard.basis().sources());
    }
    for (Switch one : Switches.ALL) {
      assertThat(text("switch-" + one.id()))
          .contains(one.standard().words(), one.other().words())
          .contains(one.basis().sources());
    }
  }

  @Test
  void every_fact_that_a_decision_reads_is_told_with_its_question() {
    assertThat(text("fact-nerves"))
        .startsWith("the nerves of those muscles Each limb: how many nerves supply those muscles?");
    assertThat(text("fact-payer"))
        .isEqualTo("the payer not asked; Medicare unless somebody says otherwise");
    assertThat(text("fact-indicator")).endsWith("looked up in the tables");
  }

  @Test
  void every_source_is_listed_with_its_trust_and_its_address() {
    for (Source source : CATALOG.sources()) {
      assertThat(text("source-" + source.id()))
          .startsWith(source.id() + " " + source.trust().id())
          .contains(source.title(), source.publisher(), source.note())
          .contains(source.url().orElse(""));
    }
  }

  @Test
  void every_muscle_is_listed_with_what_it_counts_for() {
    for (Muscle muscle : new BundledAnatomy().muscles().all()) {
      assertThat(text("muscle-" + muscle.id())).startsWith(muscle.name());
    }
    assertThat(text("muscle-abductor-pollicis-brevis"))
        .contains("median").contains("as one of the five of an arm");
  }

  @Test
  void the_tables_stand_with_their_editions_and_the_notice_at_the_foot() {
    assertThat(text("tables")).contains("NCCI pairs, practitioner 2024Q3, from 2024-07-01");
    assertThat(text("notice")).isEqualTo("Notice " + SourceText.NOTICE);
  }

  @Test
  void a_section_of_which_nothing_is_known_says_why() {
    assertThat(text(small("a test", Notes.NONE, source("a title")), "code-95999"))
        .contains("not known here: nobody has looked")
        .contains("no rule of casecode suggests 95999");
  }

  @Test
  void text_is_never_taken_for_markup() {
    Map<String, Element> book =
        small("<b>bold</b> & \"quoted\"", Notes.NONE, source("<script>alert(1)</script>"));
    assertThat(text(book, "code-95999-decided-by")).startsWith("<b>bold</b> & \"quoted\" HAND weak");
    assertThat(text(book, "source-HAND")).contains("<script>alert(1)</script>");
  }

  @Test
  void a_note_of_the_house_names_its_file_where_it_has_no_source() {
    Notes notes = code -> List.of(Entry.of("our laboratory", "count the limbs twice", "notes.json"));
    assertThat(text(small("a test", notes, source("a title")), "code-95999-notes-1"))
        .isEqualTo("our laboratory count the limbs twice notes.json");
  }
}
