package casecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The packaged program, started as a user starts it. */
@DisabledOnOs(OS.WINDOWS)
class ProgramIT extends PackagedProgram {

  @Test
  void it_reads_a_pipe_and_says_by_its_exit_code_that_something_was_not_found() throws Exception {
    Ended ended = run("95861\n99999\n", program(), "lookup", "--json");
    assertThat(Cases.json(ended.out())).hasSize(2);
    assertThat(ended.exit()).isEqualTo(1);
  }

  @Test
  void it_speaks_utf_8_whatever_the_locale() throws Exception {
    Ended ended =
        run("{\"id\": \"Jos\u00e9\", \"nerveConduction\": {\"studies\": 1}} {}",
            "env", "LC_ALL=C", program(), "suggest", "--study", "-");
    assertThat(ended.out()).startsWith("Jos\u00e9:\n");
  }

  @Test
  void control_characters_of_the_input_never_reach_the_terminal() throws Exception {
    Ended ended =
        run("{\"id\": \"a\\u001b[31m\\u0007\\u009b2J\"} {\"x\\u001b]0;t\": 1}",
            program(), "suggest", "--study", "-");
    Ended wrong = run("", program(), "suggest", "--ncs", "4\u001b[2J");
    assertThat(ended.out() + ended.err() + wrong.out() + wrong.err())
        .isNotEmpty()
        .matches("(?s)[^\\p{Cntrl}\u0080-\u009f]*(\n[^\\p{Cntrl}\u0080-\u009f]*)*");
  }

  @Test
  void a_closed_pipe_ends_it_without_a_word() throws Exception {
    Path studies = folder.resolve("studies");
    Files.writeString(studies, "{\"nerveConduction\": {\"studies\": 1}}\n".repeat(20_000));
    Ended ended =
        run("", "sh", "-c",
            "'" + program() + "' suggest --json --study '" + studies + "' | head -n 1");
    assertThat(ended.out()).hasLineCount(1);
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void a_closed_pipe_ends_a_file_of_claims_without_a_word() throws Exception {
    StringBuilder rows = new StringBuilder("claim,code\n");
    for (int i = 0; i < 20_000; i++) {
      rows.append('c').append(i).append(",95860\n");
    }
    Path claims = Files.writeString(folder.resolve("claims.csv"), rows);
    Ended ended =
        run("", "sh", "-c", "'" + program() + "' check --claims '" + claims + "' | head -n 1");
    assertThat(ended.out()).hasLineCount(1);
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void while_it_runs_no_file_shows_its_command_line_to_others() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(program(), "suggest", "--study", "-");
    builder.environment().putAll(environment);
    Process running = builder.start();
    try (OutputStream studies = running.getOutputStream()) {
      studies.write("{\"nerveConduction\": {\"studies\": 1}}\n".repeat(1000).getBytes(UTF_8));
      studies.flush();
      assertThat(running.getInputStream().read()).isEqualTo('1');
      Path shown = Path.of("/tmp", "hsperfdata_" + System.getProperty("user.name"));
      assertThat(shown.resolve(String.valueOf(running.pid()))).doesNotExist();
    } finally {
      running.destroy();
    }
  }

  @Test
  void an_answer_that_cannot_be_written_is_no_answer() throws Exception {
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));
    Ended ended = run("", "sh", "-c", "'" + program() + "' lookup 95861 >/dev/full");
    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err()).contains("could not be written");
  }

  @Test
  void a_closed_standard_input_and_a_folder_as_input_get_a_clear_line() throws Exception {
    Ended closed = run("", "sh", "-c", "'" + program() + "' lookup <&-");
    assertThat(closed.exit()).isEqualTo(2);
    assertThat(closed.err()).contains("no code given");
    Ended folder = run("", "sh", "-c", "'" + program() + "' suggest --study - </");
    assertThat(folder.exit()).isEqualTo(2);
    assertThat(folder.err()).contains("cannot be read");
  }

  @Test
  void save_writes_a_study_that_gives_the_same_lines_again() throws Exception {
    Ended first =
        run("", program(), "suggest", "--ncs", "5", "--limb", "right-arm=5/2/4", "--region",
            "cranial=left", "--payer", "cpt", "--save", "study.json");
    Ended again = run("", program(), "suggest", "--study", "study.json");
    assertThat(again.out()).isEqualTo(first.out()).contains("95886", "95887");
    assertThat(first.err()).contains("casecode suggest --study study.json");
  }

  @Test
  void save_keeps_the_muscles_that_were_named() throws Exception {
    Ended first =
        run("", program(), "suggest", "--ncs", "4", "--limb", "right-leg=EDB,AH,TA,VL,MG", "--save",
            "study.json");
    Ended again = run("", program(), "suggest", "--study", "study.json");
    assertThat(again.out()).isEqualTo(first.out()).contains("95886", "5 muscles");
    assertThat(Files.readString(folder.resolve("study.json"), UTF_8))
        .contains("Extensor digitorum brevis");
  }

  @Test
  void it_reads_the_configuration_file_and_the_environment() throws Exception {
    Path file = Files.createDirectories(folder.resolve("casecode")).resolve("config");
    Files.writeString(file, "format = json\npayer = cpt\n");
    assertThat(run("", program(), "lookup", "95861").out()).startsWith("[");
    Ended ended = run("", "env", "CASECODE_FORMAT=text", program(), "config");
    assertThat(ended.out())
        .contains("format       text                CASECODE_FORMAT\n")
        .contains("payer        cpt                 " + file + ":2\n")
        .endsWith("file         " + file + " (it exists)\n");
  }

  @Test
  void a_look_up_loads_no_terminal_library_no_data_binder_and_no_rule() throws Exception {
    Path file = Files.createDirectories(folder.resolve("casecode")).resolve("config");
    Files.writeString(file, "payer = cpt\nformat = csv\n");
    Ended ended =
        run("", "env", "JAVA_TOOL_OPTIONS=-Xlog:class+load:file=classes.txt", program(), "lookup",
            "95861");
    assertThat(ended.exit()).isZero();
    List<String> loaded = Files.readAllLines(folder.resolve("classes.txt"), UTF_8);
    assertThat(loaded).anyMatch(line -> line.contains("casecode.cli.LookupCommand"));
    assertThat(loaded)
        .noneMatch(line -> line.contains("org.jline"))
        .noneMatch(line -> line.contains("jackson.databind"))
        .noneMatch(line -> line.contains("org.apache.commons"))
        .noneMatch(line -> line.contains("picocli.CommandLine$Model"))
        .noneMatch(line -> line.contains("de.siegmar"))
        .noneMatch(line -> line.contains("casecode.rules."))
        .noneMatch(line -> line.contains("casecode.terminal"));
  }

  @Test
  void the_archive_serves_the_next_start_and_a_damaged_one_costs_no_word() throws Exception {
    environment.remove("CASECODE_NO_ARCHIVE");
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Path archive = archive();
    String insist = isAot() ? "-XX:AOTMode=on" : "-Xshare:on";
    Ended served = run("", "env", "JAVA_TOOL_OPTIONS=" + insist, program(), "lookup", "95861");
    assertThat(served.out()).startsWith("95861");
    assertThat(archive.toFile().setWritable(true)).isTrue();
    Files.writeString(archive, "no archive");
    Ended insisted = run("", "env", "JAVA_TOOL_OPTIONS=" + insist, program(), "lookup", "95861");
    assertThat(insisted.out()).as("what was insisted on was the archive").doesNotContain("95861");
    Ended damaged = run("", program(), "lookup", "95861");
    assertThat(damaged.out()).isEqualTo(served.out());
    assertThat(damaged.exit()).isZero();
    assertThat(damaged.err()).isEmpty();
  }

  private static boolean isAot() {
    return Runtime.version().feature() >= 25;
  }

  /** Makes the archive where the launcher looks for it, as the launcher would in the background. */
  private Path archive() throws Exception {
    String version = System.getProperty("java.runtime.version");
    Path cache = folder.resolve("cache/casecode");
    Path archive =
        cache.resolve(
            Files.readString(PROGRAM.resolve("lib/build")).strip() + "-" + version
                + PROGRAM.toRealPath().toString().replace('/', ',') + ".lookup" + (isAot() ? ".aot" : ".jsa"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    String java = Path.of(System.getProperty("java.home"), "bin/java").toRealPath().toString();
    run("", PROGRAM.resolve("lib/make-archive").toString(), java,
        PROGRAM.resolve("lib/casecode.jar").toString(), cache.toString(), archive.toString(),
        isAot() ? "aot" : "jsa", "lookup 95861");
    assertThat(archive).exists();
    return archive;
  }
}
