package casecode;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the house: who may know whom, and who may touch which library or the process. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("casecode");

  @Test
  void packages_depend_in_one_direction() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model").definedBy("casecode.model..")
        .layer("logic").definedBy("casecode.logic..")
        .layer("rules").definedBy("casecode.rules..")
        .layer("tables").definedBy("casecode.tables..")
        .layer("recall").definedBy("casecode.recall..")
        .layer("words").definedBy("casecode.words..")
        .layer("anatomy").definedBy("casecode.anatomy..")
        .layer("catalog").definedBy("casecode.catalog..")
        .layer("pages").definedBy("casecode.pages..")
        .layer("search").definedBy("casecode.search..")
        .layer("corpus").definedBy("casecode.corpus..")
        .layer("engine").definedBy("casecode.engine..")
        .layer("intake").definedBy("casecode.intake..")
        .layer("json").definedBy("casecode.json..")
        .layer("csv").definedBy("casecode.csv..")
        .layer("x12").definedBy("casecode.x12..")
        .layer("overlay").definedBy("casecode.overlay..")
        .layer("config").definedBy("casecode.config..")
        .layer("render").definedBy("casecode.render..")
        .layer("book").definedBy("casecode.book..")
        .layer("manual").definedBy("casecode.manual..")
        .layer("terminal").definedBy("casecode.terminal..")
        .layer("cli").definedBy("casecode.cli..")
        .layer("main").definedBy("casecode")
        .whereLayer("model").mayNotAccessAnyLayer()
        .whereLayer("words").mayNotAccessAnyLayer()
        .whereLayer("logic").mayOnlyAccessLayers("model")
        .whereLayer("rules").mayOnlyAccessLayers("model", "logic")
        .whereLayer("recall").mayOnlyAccessLayers("model", "logic")
        .whereLayer("tables").mayOnlyAccessLayers("model")
        .whereLayer("catalog").mayOnlyAccessLayers("model", "words")
        .whereLayer("pages").mayOnlyAccessLayers("model", "tables", "catalog")
        .whereLayer("anatomy").mayOnlyAccessLayers("model", "words", "recall")
        .whereLayer("search").mayOnlyAccessLayers("model", "words")
        .whereLayer("corpus")
        .mayOnlyAccessLayers(
            "model", "logic", "rules", "catalog", "pages", "anatomy", "render", "search")
        .whereLayer("engine").mayOnlyAccessLayers("model", "logic", "rules", "tables", "recall")
        .whereLayer("intake").mayOnlyAccessLayers("model", "logic", "rules", "engine", "anatomy", "words")
        .whereLayer("json")
        .mayOnlyAccessLayers(
            "model", "logic", "rules", "tables", "catalog", "pages", "anatomy", "engine", "intake",
            "words", "config", "search", "recall")
        .whereLayer("config").mayOnlyAccessLayers("model", "logic", "intake", "words")
        .whereLayer("csv").mayOnlyAccessLayers("model", "logic", "engine", "intake", "words")
        .whereLayer("overlay").mayOnlyAccessLayers("model", "catalog", "csv")
        .whereLayer("overlay").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("x12").mayOnlyAccessLayers("model", "logic", "engine", "intake")
        .whereLayer("render")
        .mayOnlyAccessLayers(
            "model", "logic", "rules", "tables", "catalog", "pages", "anatomy", "engine", "intake",
            "config", "search")
        .whereLayer("terminal").mayOnlyAccessLayers("model", "logic", "intake", "render")
        .whereLayer("book")
        .mayOnlyAccessLayers(
            "model", "logic", "rules", "tables", "catalog", "pages", "render", "search")
        .whereLayer("manual").mayOnlyAccessLayers("model")
        .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
        .whereLayer("main").mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void the_text_of_a_user_reaches_nothing_that_decides() {
    noClasses().that().resideOutsideOfPackage("casecode.overlay..")
        .and().doNotHaveSimpleName("OverlayOption")
        .should().dependOnClassesThat().resideInAPackage("casecode.overlay..")
        .check(CLASSES);
    noClasses()
        .that().haveSimpleNameStartingWith("Suggest").or().haveSimpleNameStartingWith("Check")
        .or().haveSimpleNameContaining("Claim").or().haveSimpleName("Batch")
        .should().dependOnClassesThat().haveSimpleName("OverlayOption")
        .check(CLASSES);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("casecode.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void each_library_has_one_owner() {
    owner("com.fasterxml..", "casecode.json..");
    owner("org.jline..", "casecode.terminal..");
    owner("picocli..", "casecode.cli..");
    owner("org.apache.commons..", "casecode.words..");
    owner("opennlp..", "casecode.search..");
    owner("de.siegmar..", "casecode.csv..");
    owner("com.samskivert..", "casecode.book..");
  }

  private static void owner(String library, String owner) {
    noClasses().that().resideOutsideOfPackage(owner)
        .should().dependOnClassesThat().resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void model_logic_and_rules_know_nothing_of_files_and_streams() {
    noClasses()
        .that()
        .resideInAnyPackage("casecode.model..", "casecode.logic..", "casecode.rules..",
            "casecode.engine..", "casecode.tables..", "casecode.catalog..", "casecode.anatomy..",
            "casecode.intake..", "casecode.search..", "casecode.corpus..")
        .should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio..", "java.net..")
        .check(CLASSES);
  }

  @Test
  void nothing_opens_a_connection() {
    noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..")
        .check(CLASSES);
  }

  @Test
  void only_the_entry_point_touches_the_process() {
    noClasses().that().doNotHaveFullyQualifiedName("casecode.Main")
        .should().accessField(System.class, "in")
        .orShould().accessField(System.class, "out")
        .orShould().accessField(System.class, "err")
        .orShould().callMethod(System.class, "exit", int.class)
        .orShould().callMethod(System.class, "getenv")
        .orShould().callMethod(System.class, "getenv", String.class)
        .orShould().callMethod(System.class, "getProperty", String.class)
        .orShould().callMethod(System.class, "console")
        .check(CLASSES);
  }

  @Test
  void only_what_stands_at_the_edge_starts_a_program() {
    noClasses().that().resideOutsideOfPackage("casecode")
        .should().dependOnClassesThat().areAssignableTo(ProcessBuilder.class)
        .orShould().callMethod(Runtime.class, "exec", String.class)
        .orShould().callMethod(Runtime.class, "exec", String[].class)
        .check(CLASSES);
  }

  @Test
  void nothing_reads_the_clock_or_the_place() {
    noClasses().should().callMethod(java.time.LocalDate.class, "now")
        .orShould().callMethod(java.time.Instant.class, "now")
        .orShould().callMethod(java.util.Locale.class, "getDefault")
        .orShould().callMethod(System.class, "currentTimeMillis")
        .orShould().dependOnClassesThat().areAssignableTo(java.util.Random.class)
        .check(CLASSES);
  }

  /** But for facts in the making, which are facts only when they are made. */
  @Test
  void nothing_in_model_logic_and_rules_can_be_changed() {
    classes()
        .that()
        .resideInAnyPackage("casecode.model..", "casecode.logic..", "casecode.rules..",
            "casecode.tables..", "casecode.catalog..")
        .and().areNotAssignableTo(casecode.logic.Facts.Adding.class)
        .and().areNotInterfaces().and().areNotAnonymousClasses()
        .should().haveOnlyFinalFields()
        .andShould().haveModifier(JavaModifier.FINAL)
        .orShould().beEnums()
        .check(CLASSES);
  }

  @Test
  void names_come_from_the_field_and_not_from_patterns() {
    noClasses().should().haveSimpleNameEndingWith("Util")
        .orShould().haveSimpleNameEndingWith("Utils")
        .orShould().haveSimpleNameEndingWith("Helper")
        .orShould().haveSimpleNameEndingWith("Manager")
        .orShould().haveSimpleNameEndingWith("Impl")
        .orShould().haveSimpleNameStartingWith("Abstract")
        .check(CLASSES);
  }
}
