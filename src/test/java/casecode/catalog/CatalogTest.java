package casecode.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.catalog.CodeRecord.Active;
import casecode.catalog.CodeRecord.Deleted;
import casecode.json.BundledCatalog;
import casecode.json.BundledTables;
import casecode.model.Code;
import casecode.pages.Pages;
import casecode.tables.CodeTables;
import casecode.tables.EditSet;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must hold for everything under codes/. */
class CatalogTest {

  private static final Path CODES = Path.of("codes");
  private static final BundledCatalog CATALOG = new BundledCatalog();
  private static final Pages PAGES =
      new Pages(BundledTables.ofCodes(), BundledTables::pairs, Notes.NONE);
  private static final List<CodeRecord> RECORDS =
      CATALOG.codes().stream().map(code -> CATALOG.find(code).orElseThrow()).toList();

  @TestFactory
  Stream<DynamicTest> every_file_keeps_to_its_schema() throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    List<Path> files;
    try (Stream<Path> all = Files.walk(CODES)) {
      files = all.filter(Files::isRegularFile).filter(file -> !file.startsWith(CODES.resolve("schema"))).sorted().toList();
    }
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
          Schema schema = registry.getSchema(Files.readString(CODES.resolve("schema").resolve(schema(file))));
          JsonNode json = Cases.json(Files.readString(file));
          assertThat(schema.validate(json)).isEmpty();
        }));
  }

  private static String schema(Path file) {
    String name = file.getFileName().toString().replace(".json", ".schema.json");
    return file.getParent().endsWith("catalog") ? "code.schema.json" : name;
  }

  @Test
  void the_index_names_exactly_the_files_there_are() throws IOException {
    try (Stream<Path> files = Files.list(CODES.resolve("catalog"))) {
      Set<String> held =
          files.map(file -> file.getFileName().toString().replace(".json", "")).collect(Collectors.toSet());
      assertThat(CATALOG.codes().stream().map(Code::value)).containsExactlyInAnyOrderElementsOf(held);
    }
  }

  @Test
  void the_codes_in_scope_are_there() {
    String active =
        "51784 51785 64612 64615 64616 64617 64642 64643 64644 64645 64646 64647 92265 95860 95861 "
            + "95863 95864 95865 95866 95867 95868 95869 95870 95872 95873 95874 95885 95886 95887 "
            + "95905 95907 95908 95909 95910 95911 95912 95913 95933 95937 95940 95941 G0453";
    String deleted = "64613 64614 95858 95900 95903 95904 95920 95934 95936 96003";
    assertThat(RECORDS).filteredOn(Active.class::isInstance)
        .extracting(record -> record.code().value()).containsExactly(active.split(" "));
    assertThat(RECORDS).filteredOn(Deleted.class::isInstance)
        .extracting(record -> record.code().value()).containsExactly(deleted.split(" "));
  }

  @Test
  void every_record_is_of_the_code_that_its_file_names() {
    for (Code code : CATALOG.codes()) {
      assertThat(Cases.json(text(CODES.resolve("catalog/" + code + ".json"))).get("code").asText())
          .isEqualTo(code.value());
    }
  }

  @Test
  void every_statement_rests_on_a_source_that_is_described() {
    Set<String> keys = CATALOG.sources().stream().map(Source::id).collect(Collectors.toSet());
    for (CodeRecord record : RECORDS) {
      assertThat(PAGES.of(record).statements()).as(record.code().value()).allSatisfy(
          statement -> {
            assertThat(statement.sources()).isNotEmpty();
            assertThat(keys).containsAll(statement.sources());
          });
    }
  }

  @Test
  void every_neighbour_and_successor_is_in_the_catalog() {
    List<Code> codes = CATALOG.codes();
    for (CodeRecord record : RECORDS) {
      if (record instanceof Active) {
        assertThat(record.entries(Section.NEIGHBOURS)).as(record.code().value()).isNotEmpty()
            .allSatisfy(other -> assertThat(codes).contains(Code.of(other.label())));
      } else if (record instanceof Deleted deleted) {
        assertThat(codes).containsAll(deleted.replacedBy());
      }
    }
  }

  @Test
  void no_two_codes_are_decided_by_the_same_words() {
    assertThat(RECORDS).filteredOn(Active.class::isInstance)
        .extracting(record -> record.decidedBy().text()).doesNotHaveDuplicates();
  }

  @Test
  void a_sentence_stands_once() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CODES)) {
      for (Path file : files.filter(f -> f.startsWith(CODES.resolve("catalog"))
          || f.endsWith("shared.json")).filter(Files::isRegularFile).toList()) {
        for (String field : List.of("text", "use")) {
          Cases.json(Files.readString(file)).findValuesAsText(field).stream()
              .filter(text -> text.split(" ").length > 4)
              .forEach(texts::add);
        }
      }
    }
    assertThat(texts).doesNotHaveDuplicates();
  }

  @Test
  void every_shared_statement_is_used() throws IOException {
    Set<String> used = new HashSet<>();
    try (Stream<Path> files = Files.list(CODES.resolve("catalog"))) {
      for (Path file : files.toList()) {
        used.addAll(Cases.json(Files.readString(file)).findValuesAsText("see"));
      }
    }
    Set<String> shared = new TreeSet<>();
    Cases.json(text(CODES.resolve("shared.json"))).get("shared").fieldNames().forEachRemaining(shared::add);
    assertThat(used).containsExactlyInAnyOrderElementsOf(shared);
  }

  @Test
  void every_active_code_has_its_numbers_in_the_tables() {
    CodeTables tables = BundledTables.ofCodes();
    assertThat(RECORDS).filteredOn(Active.class::isInstance).allSatisfy(
        record -> {
          assertThat(tables.fee(record.code())).isPresent();
          assertThat(tables.mue(EditSet.PRACTITIONER, record.code())).isPresent();
          assertThat(tables.mue(EditSet.OUTPATIENT_HOSPITAL, record.code())).isPresent();
        });
  }

  @Test
  void the_numbers_of_codes_are_theirs_whatever_was_asked_for_before() {
    BundledCatalog catalog = new BundledCatalog();
    catalog.find(Code.of("95861"));
    CodeTables tables = catalog.tables(List.of(Code.of("95886"), Code.of("99999")));
    assertThat(tables.fee(Code.of("95886"))).isPresent();
    assertThat(tables.fee(Code.of("95861"))).isEmpty();
  }

  @Test
  void what_the_build_joined_for_look_ups_is_what_stands_in_the_files() throws IOException {
    Map<String, String> joined = CATALOG.joined();
    assertThat(joined).hasSameSizeAs(RECORDS);
    for (Map.Entry<String, String> file : joined.entrySet()) {
      assertThat(Files.readString(Path.of("target/classes/codes/joined").resolve(file.getKey())))
          .isEqualTo(file.getValue());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
