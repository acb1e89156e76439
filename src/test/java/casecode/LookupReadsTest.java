package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command reads and loads: a look-up reads one code's record, not the book. */
class LookupReadsTest {

  /** The program's classes once more, and every file that they ask for. */
  private static final class Watching extends URLClassLoader {
    private final List<String> read = new ArrayList<>();
    private final List<String> loaded = new ArrayList<>();

    Watching() throws Exception {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() throws Exception {
      List<URL> urls = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
      return urls.toArray(URL[]::new);
    }

    @Override
    public URL getResource(String name) {
      if (name.startsWith("codes/")) {
        read.add(name.substring("codes/".length()));
      }
      return super.getResource(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      loaded.add(name);
      return super.findClass(name);
    }

    /** Runs a command line as Main does, in surroundings with these variables and no file. */
    void run(Map<String, String> variables, String... args) throws Exception {
      Class<?> io = loadClass("casecode.cli.Io");
      Class<?> around = loadClass("casecode.config.Surroundings");
      PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
      Object made =
          io.getConstructors()[0].newInstance(
              new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false, 80,
              (Supplier<Object>) () -> null, (Runnable) () -> {}, (Supplier<Object>) Optional::empty,
              around.getMethod("of", Map.class, String.class, boolean.class)
                  .invoke(null, variables, "/nowhere", false),
              (BooleanSupplier) () -> false);
      loadClass("casecode.cli.Casecode").getMethod("run", io, String[].class)
          .invoke(null, made, args);
    }
  }

  @Test
  void a_look_up_reads_one_file_and_that_is_its_code_s() throws Exception {
    try (Watching program = new Watching()) {
      program.run(Map.of(), "lookup", "95861");
      assertThat(program.read).containsExactly("joined/95861.json");
    }
  }

  @Test
  void a_code_that_is_not_held_costs_only_the_list_of_codes() throws Exception {
    try (Watching program = new Watching()) {
      program.run(Map.of(), "lookup", "95861", "99999");
      assertThat(program.read)
          .contains("joined/95861.json", "index.json")
          .noneMatch(name -> name.equals("shared.json") || name.startsWith("tables/"));
    }
  }

  @Test
  void a_look_up_without_notes_of_a_house_loads_nothing_that_reads_them() throws Exception {
    try (Watching program = new Watching()) {
      program.run(Map.of(), "lookup", "95861");
      assertThat(program.loaded)
          .contains("casecode.cli.OverlayOption")
          .noneMatch(name -> name.startsWith("casecode.overlay.") || name.startsWith("casecode.csv.")
              || name.startsWith("de.siegmar.") || name.startsWith("picocli.CommandLine$Model"));
    }
  }

  @Test
  void a_look_up_with_notes_of_a_house_reads_no_more_of_our_own() throws Exception {
    try (Watching program = new Watching()) {
      program.run(Map.of("CASECODE_CATALOG", "src/test/resources/overlay/house"), "lookup", "95861");
      assertThat(program.loaded).contains("casecode.overlay.Overlay", "casecode.csv.CsvRows");
      assertThat(program.read).containsExactly("joined/95861.json");
    }
  }

  @Test
  void a_file_of_claims_or_studies_reads_the_sources_once_and_only_with_why(@TempDir Path folder)
      throws Exception {
    Path claims = Files.writeString(folder.resolve("claims.csv"),
        "claim,code\n" + "A,95861\nA,95860\nB,95886\n".repeat(3));
    Path studies = Files.writeString(folder.resolve("studies.json"),
        "{\"nerveConduction\": {\"studies\": 4}}\n{\"nerveConduction\": {\"studies\": 5}}\n");
    for (List<String> command :
        List.of(
            List.of("check", "--claims", claims.toString()),
            List.of("suggest", "--study", studies.toString()))) {
      assertThat(sourcesRead(command.toArray(String[]::new))).isZero();
      List<String> why = new ArrayList<>(command);
      why.add("--why");
      assertThat(sourcesRead(why.toArray(String[]::new))).isEqualTo(1);
    }
  }

  private static long sourcesRead(String... args) throws Exception {
    try (Watching program = new Watching()) {
      program.run(Map.of(), args);
      return program.read.stream().filter("sources.json"::equals).count();
    }
  }
}
