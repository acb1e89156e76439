package casecode.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.catalog.CodeRecord;
import casecode.catalog.Notes;
import casecode.catalog.Statement;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.BundledDictionary;
import casecode.json.BundledTables;
import casecode.logic.Rule;
import casecode.model.BodyRegion;
import casecode.model.Code;
import casecode.model.Muscle;
import casecode.pages.Pages;
import casecode.rules.RuleBook;
import casecode.search.IndexMaker;
import casecode.search.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything that is written can be found. */
class CorpusTest {

  private static final BundledCatalog CATALOG = new BundledCatalog();
  private static final BundledAnatomy ANATOMY = new BundledAnatomy();
  private static final Pages PAGES =
      new Pages(BundledTables.ofCodes(), BundledTables::pairs, Notes.NONE);
  private static final List<Passage> ALL = Corpus.of(CATALOG, PAGES, ANATOMY);

  private static Set<String> texts() {
    return ALL.stream().map(Passage::text).collect(Collectors.toSet());
  }

  @Test
  void every_sentence_of_every_page_is_there() {
    String all = String.join("\n", texts());
    for (CodeRecord record : CATALOG.all()) {
      assertThat(PAGES.of(record).statements()).extracting(Statement::text)
          .allSatisfy(text -> assertThat(all).contains(text));
    }
  }

  @Test
  void every_rule_is_there() {
    assertThat(texts())
        .containsAll(
            RuleBook.decisions().stream().flatMap(decision -> decision.rules().stream())
                .map(Rule::words).toList());
  }

  @Test
  void every_muscle_and_every_nerve_is_there() {
    assertThat(texts()).containsAll(ANATOMY.muscles().all().stream().map(Muscle::name).toList());
    assertThat(texts()).containsAll(ANATOMY.conduction().all().stream().map(unit -> unit.name()).toList());
  }

  @Test
  void every_region_has_its_codes() {
    assertThat(CodesOfRegion.of(BodyRegion.DIAPHRAGM)).containsExactly(Code.of("95866"));
    assertThat(CodesOfRegion.of(BodyRegion.CRANIAL)).extracting(Code::value)
        .containsExactly("95867", "95868", "95887");
    assertThat(BodyRegion.values())
        .allSatisfy(region -> assertThat(CodesOfRegion.of(region)).as(region.id()).isNotEmpty());
  }

  @Test
  void the_bundled_index_is_made_of_all_this() throws IOException {
    assertThat(Files.readString(Path.of("target/classes/codes/search-index")))
        .isEqualTo(IndexMaker.text(ALL, BundledDictionary.read()));
  }
}
