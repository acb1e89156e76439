package casecode.search;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.catalog.Notes;
import casecode.catalog.Section;
import casecode.catalog.Source;
import casecode.corpus.Corpus;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.BundledDictionary;
import casecode.json.BundledTables;
import casecode.model.Code;
import casecode.pages.Pages;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold for {@code codes/words.json}, which a coding expert corrects. */
class DictionaryTest {

  private static final BundledCatalog CATALOG = new BundledCatalog();
  private static final Dictionary DICTIONARY = BundledDictionary.read();

  @Test
  void nothing_is_said_twice() {
    Stems stems = new Stems();
    assertThat(
            DICTIONARY.rows().stream()
                .flatMap(row -> row.say().stream().map(Tokens::of).map(stems::of).distinct()))
        .doesNotHaveDuplicates();
  }

  @Test
  void what_is_to_be_found_stands_in_a_passage() {
    Pages pages = new Pages(BundledTables.ofCodes(), BundledTables::pairs, Notes.NONE);
    List<List<String>> written =
        Corpus.of(CATALOG, pages, new BundledAnatomy()).stream()
            .map(passage -> stems(passage.text()))
            .toList();
    assertThat(DICTIONARY.rows().stream().flatMap(row -> row.find().stream()))
        .filteredOn(phrase -> written.stream().noneMatch(words -> words.containsAll(stems(phrase))))
        .isEmpty();
  }

  private static List<String> stems(String text) {
    return new Stems().of(Tokens.of(text));
  }

  @Test
  void a_section_that_is_meant_is_one() {
    List<String> sections = Arrays.stream(Section.values()).map(Section::id).toList();
    assertThat(DICTIONARY.rows().stream().flatMap(row -> row.section().stream()).toList())
        .isNotEmpty().allSatisfy(id -> assertThat(sections).contains(id));
  }

  @Test
  void the_commonest_codes_are_in_the_catalog() {
    assertThat(CATALOG.codes()).extracting(Code::value).containsAll(DICTIONARY.commonest());
  }

  @Test
  void every_row_rests_on_a_source_that_is_described() throws IOException {
    Set<String> keys = CATALOG.sources().stream().map(Source::id).collect(Collectors.toSet());
    JsonNode words = Cases.json(Files.readString(Path.of("codes/words.json")));
    assertThat(words.findValues("sources"))
        .allSatisfy(sources -> assertThat(keys).containsAll(Cases.texts(sources)));
  }
}
