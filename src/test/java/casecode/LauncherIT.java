package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the launcher finds the program and its Java, and what it hands on. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT extends PackagedProgram {

  /** The program in another place. */
  private Path moved(String name) throws IOException {
    Path moved = folder.resolve(name);
    try (Stream<Path> files = Files.walk(PROGRAM)) {
      for (Path file : files.toList()) {
        Files.copy(file, moved.resolve(PROGRAM.relativize(file).toString()),
            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return moved;
  }

  @Test
  void it_answers_from_any_folder_and_through_a_link_with_blanks_in_its_path() throws Exception {
    Path moved = moved("my programs");
    Path link = Files.createSymbolicLink(folder.resolve("a link"), moved.resolve("bin/casecode"));
    Path second = Files.createSymbolicLink(folder.resolve("casecode"), link.getFileName());
    Ended ended = run("", second.toString(), "suggest", "--ncs", "2");
    assertThat(ended.out()).startsWith("95907       x1  ");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exit()).isZero();
  }

  @Test
  void it_starts_through_a_relative_link_that_a_shell_is_given() throws Exception {
    Files.createSymbolicLink(folder.resolve("first"), PROGRAM.resolve("bin/casecode"));
    Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
    Ended ended = run("", "sh", "second", "lookup", "95861");
    assertThat(ended.out()).startsWith("95861");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void a_folder_that_is_gone_gets_a_clear_line() throws Exception {
    Ended ended =
        run("", "sh", "-c", "mkdir gone; cd gone; rmdir ../gone; '" + program() + "' lookup 95861");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err())
        .endsWith("casecode: the folder you are in no longer exists; change to another\n")
        .doesNotContain("java");
  }

  /** What a shell does with an accent ({@code $u}) in a locale that knows none, or that nobody has. */
  private Ended accented(String locale, String script) throws Exception {
    return run("", "sh", "-c",
        "u=$(printf '\\303\\274'); unset LANG LC_CTYPE; export LC_ALL=" + locale + "; program='"
            + program() + "'; " + script);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "''", "de_DE.ISO-8859-1", "xx_XX.UTF-8"})
  void words_and_paths_are_utf_8_whatever_the_locale(String locale) throws Exception {
    Ended word = accented(locale, "\"$program\" search M${u}ller");
    assertThat(word.err()).contains("nothing is found for \"M\u00fcller\"");
    Ended path =
        accented(locale,
            "echo '{\"nerveConduction\": {\"studies\": 1}}' >st${u}dy.json; "
                + "\"$program\" suggest --study st${u}dy.json");
    assertThat(path.out()).startsWith("95907");
    assertThat(path.err()).isEmpty();
  }

  @Test
  void the_home_folder_is_found_whatever_the_locale() throws Exception {
    Ended ended =
        accented("C",
            "unset XDG_CONFIG_HOME; export HOME=\"$PWD/j${u}rg\"; mkdir -p \"$HOME/.config/casecode\"; "
                + "echo 'format = json' >\"$HOME/.config/casecode/config\"; \"$program\" suggest --ncs 1");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("{");
  }

  @Test
  void it_starts_from_a_folder_with_an_accent_whatever_the_locale() throws Exception {
    moved("moved");
    Ended ended = accented("C", "mv moved m${u}ved; m${u}ved/bin/casecode lookup 95861");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("95861");
  }

  /** What Java is started with to check these claims; a script stands for it. */
  private String started(String claims) throws Exception {
    Path java = folder.resolve("jdk/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
    return run("", "sh", "-c", "'" + program() + "' check " + claims).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--claims 'my claims'", "--claims='my claims'", "--claims - <'my claims'"})
  void only_a_large_file_of_claims_is_worth_the_second_compiler(String claims) throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("my claims").toFile(), "rw")) {
      file.setLength(20_000_000);
      assertThat(started(claims)).contains("-XX:TieredStopAtLevel=1 ", "-Xmx2g ");
      file.setLength(20_000_001);
      assertThat(started(claims)).contains("-XX:TieredStopAtLevel=4 ", "-Xmx2g ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--claims gone", "--claims", "--claims -x", "95861"})
  void what_is_no_file_is_for_the_program_to_tell(String claims) throws Exception {
    assertThat(started(claims)).contains("-XX:TieredStopAtLevel=1 ").endsWith("check " + claims + "\n");
  }
}
