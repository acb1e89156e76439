package casecode.pages;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.Run;
import casecode.catalog.CodeRecord;
import casecode.catalog.CodeRecord.Active;
import casecode.catalog.Entry;
import casecode.catalog.Notes;
import casecode.catalog.Section;
import casecode.catalog.Statement;
import casecode.json.BundledCatalog;
import casecode.json.BundledTables;
import casecode.model.Code;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page on a code must say, and that its numbers are those of the tables. */
class CodePageTest {

  private static final BundledCatalog CATALOG = new BundledCatalog();
  private static final Pages PAGES =
      new Pages(BundledTables.ofCodes(), BundledTables::pairs, Notes.NONE);

  static List<CodePage> pages() {
    return CATALOG.codes().stream()
        .map(code -> PAGES.of(CATALOG.find(code).orElseThrow()))
        .toList();
  }

  static List<CodePage> active() {
    return pages().stream().filter(page -> page.record() instanceof Active).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_has_every_section_or_says_why_not(CodePage page) {
    assertThat(page.sections()).containsExactlyElementsOf(
        List.of(Section.values()).subList(0, Section.NOTES.ordinal()));
    for (Section section : page.sections()) {
      Part part = page.part(section);
      if (part instanceof Part.NotKnown none) {
        assertThat(none.why()).as(section.id()).hasSizeGreaterThan(15);
      } else {
        assertThat(part.entries()).as(section.id()).isNotEmpty()
            .allSatisfy(entry -> assertThat(entry.text()).isNotBlank());
      }
    }
  }

  /** Of an active code only what nobody has published may be missing. */
  @ParameterizedTest
  @MethodSource("active")
  void an_active_code_lacks_nothing_but_what_its_record_accounts_for(CodePage page) {
    assertThat(page.sections())
        .filteredOn(section -> page.part(section) instanceof Part.NotKnown)
        .allSatisfy(section ->
            assertThat(((Active) page.record()).notKnown()).containsKey(section));
  }

  @ParameterizedTest
  @MethodSource("active")
  void each_modifier_that_matters_stands_in_its_place(CodePage page) {
    assertThat(page.part(Section.MODIFIERS).entries()).extracting(Entry::label)
        .containsExactly("26", "TC", "50", "51", "52", "53", "59", "XE/XS/XP/XU", "RT/LT", "76",
            "77", "GA", "GZ");
  }

  @ParameterizedTest
  @MethodSource("active")
  void what_is_said_of_26_tc_and_50_agrees_with_the_fee_schedule(CodePage page) {
    JsonNode row = row("fee-schedule", page.code()).get("fee-schedule");
    Map<String, String> uses = new HashMap<>();
    page.part(Section.MODIFIERS).entries().forEach(use -> uses.put(use.label(), use.text()));
    boolean components = row.get(3).asText().equals("1");
    assertThat(never(uses.get("26"))).isEqualTo(!components);
    assertThat(never(uses.get("TC"))).isEqualTo(!components);
    if (List.of("0", "2", "9").contains(row.get(4).asText())) {
      assertThat(uses.get("50")).matches("(Never|Not ).*");
    }
    if (row.get(2).asText().equals("ZZZ")) {
      assertThat(uses.get("51")).startsWith("Never");
    }
  }

  private static boolean never(String use) {
    return use.startsWith("Never");
  }

  @ParameterizedTest
  @MethodSource("active")
  void the_payment_is_the_relative_value_times_the_conversion_factor(CodePage page) {
    JsonNode row = row("fee-schedule", page.code()).get("fee-schedule");
    List<Entry> values = page.part(Section.VALUES).entries();
    if (!row.get(1).asText().equals("A")) {
      assertThat(values).singleElement().extracting(Entry::text).asString()
          .startsWith("status " + row.get(1).asText() + ": Medicare does not pay");
      return;
    }
    List<String> dollars = new ArrayList<>();
    List<String> rvu = new ArrayList<>();
    String notIn = row.get(12).asText();
    amount(notIn.equals("office") ? null : row.get(7), "%s in the office", dollars, rvu);
    amount(notIn.equals("facility") ? null : row.get(8), "%s in a facility", dollars, rvu);
    amount(row.get(9), "26 %s", dollars, rvu);
    amount(row.get(10), "TC %s", dollars, rvu);
    assertThat(values.get(0).text()).isEqualTo(String.join(", ", dollars));
    assertThat(values.get(1).text()).isEqualTo(
        String.join(", ", rvu) + "; work " + two(row.get(6)));
  }

  private static void amount(JsonNode rvu, String words, List<String> dollars, List<String> values) {
    if (rvu != null && !rvu.isNull()) {
      BigDecimal paid = new BigDecimal(rvu.asText()).multiply(new BigDecimal("33.4009"));
      dollars.add(words.formatted("$" + paid.setScale(2, RoundingMode.HALF_UP)));
      values.add(words.formatted(two(rvu)));
    }
  }

  private static String two(JsonNode number) {
    return new BigDecimal(number.asText()).setScale(2).toString();
  }

  @ParameterizedTest
  @MethodSource("active")
  void the_limit_of_units_is_that_of_the_mue_table(CodePage page) {
    Map<String, JsonNode> rows = row("mue", page.code());
    int office = rows.get("practitioner").get(1).asInt();
    int hospital = rows.get("outpatient-hospital").get(1).asInt();
    assertThat(page.part(Section.UNITS).entries())
        .filteredOn(entry -> entry.label().equals("MUE")).first().extracting(Entry::text).asString()
        .startsWith(office == hospital
            ? office + " (practitioner and outpatient hospital), "
            : office + " practitioner, " + hospital + " outpatient hospital, ");
  }

  @ParameterizedTest
  @MethodSource("active")
  void the_hospital_payment_is_that_of_addendum_b(CodePage page) {
    JsonNode row = row("opps", page.code()).get("opps");
    List<Entry> entries = page.part(Section.HOSPITAL).entries();
    assertThat(entries.get(0).text()).startsWith("status " + row.get(1).asText() + ": ");
    assertThat(entries).hasSize(row.get(2).isNull() ? 1 : 2);
    if (!row.get(2).isNull()) {
      assertThat(entries.get(1).text()).startsWith("APC " + row.get(2).asText()
          + (row.get(3).isNull() ? ", rate not known here" : ", $" + two(row.get(3))) + ", OPPS ");
    }
  }

  /** The first row of a code in each set of a table, by the set's setting or the table's name. */
  private static Map<String, JsonNode> row(String table, Code code) {
    Map<String, JsonNode> found = new HashMap<>();
    try {
      JsonNode file = Cases.json(Files.readString(Path.of("codes/tables/" + table + ".json")));
      for (JsonNode set : file.get("sets")) {
        for (JsonNode row : set.get("rows")) {
          if (row.get(0).asText().equals(code.value())) {
            found.putIfAbsent(set.has("setting") ? set.get("setting").asText() : table, row);
          }
        }
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return found;
  }

  @Test
  void ncci_pairs_are_told_by_who_is_paid_and_whether_a_modifier_helps() {
    assertThat(PAGES.of(record("95885")).part(Section.PAIRS).entries())
        .extracting(entry -> entry.label() + " | " + entry.text())
        .containsExactly(
            "95873, 95874 | inside this code, unless a service of its own: then 59 or X{EPSU} on"
                + " that line (indicator 1)",
            "95860, 95861, 95863, 95864, 95870 | never beside this code: that one is paid, no"
                + " modifier helps (indicator 0)",
            "95886, 95905 | this code is inside, unless a service of its own: then 59 or X{EPSU} on"
                + " this line (indicator 1)",
            " | practitioner table 2024Q3; what indicator 1 lets pass can still be wrong, see modifiers;"
                + " other codes were not looked at");
  }

  @Test
  void a_deleted_code_says_what_it_was_until_when_and_what_took_its_place() {
    CodePage page = PAGES.of(record("95903"));
    assertThat(page.part(Section.NEIGHBOURS).entries()).singleElement()
        .isEqualTo(new Entry("95907-95913",
            new Statement("the service was on or after 1 January 2013",
                List.of("AAN-2013", "CMS-PTP-2024Q3"))));
    assertThat(page.part(Section.HISTORY).entries().get(0).text()).isEqualTo("31 December 2012");
    assertThat(page.part(Section.VALUES))
        .isEqualTo(new Part.NotKnown("the code was deleted on 1 January 2013"));
  }

  @Test
  void the_notes_of_a_house_are_a_section_where_there_are_any() {
    Notes notes = code -> List.of(Entry.of("house", "Ask Ann.", "notes.csv line 2"));
    CodePage page = new Pages(PAGES.tables(), PAGES.pairs(), notes).of(record("95903"));
    assertThat(page.sections()).endsWith(Section.NOTES);
    assertThat(page.part(Section.NOTES).entries()).extracting(Entry::text)
        .containsExactly("Ask Ann.");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_look_up_leaves_room_for_its_prompt_on_a_screen_of_80_by_24(CodePage page) {
    assertThat(Run.with(null, "lookup " + page.code()).out().lines()).hasSizeLessThanOrEqualTo(22)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  private static CodeRecord record(String code) {
    return CATALOG.find(Code.of(code)).orElseThrow();
  }
}
