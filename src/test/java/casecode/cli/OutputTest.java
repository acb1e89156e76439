package casecode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the file that a study is saved to, and of what stands beside it. */
@DisabledOnOs(OS.WINDOWS)
class OutputTest {

  @TempDir Path folder;

  private Run save(String name) {
    return Run.of("suggest --ncs 2 \"--save=" + name + "\"");
  }

  private Run save(Path file) {
    return save(file.toString());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertRefused(Run run, String said) {
    assertThat(run.err()).isEqualTo("casecode: " + said + "\n");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_link_stays_a_link_and_its_target_is_written() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), target.getFileName());
    assertThat(save(link).exit()).isEqualTo(ExitCode.ANSWERED);
    assertThat(link).isSymbolicLink();
    assertThat(target).content().contains("nerveConduction");
  }

  @Test
  void a_link_to_nothing_gets_its_target() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("sub/new"));
    assertThat(save(link).exit()).isEqualTo(ExitCode.ANSWERED);
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("sub/new")).content().contains("nerveConduction");
  }

  @Test
  void links_in_a_circle_are_left_as_they_are() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link"));
    Run run = save(link);
    assertThat(run.err()).contains("--save " + link + ": cannot be written");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(link).isSymbolicLink();
  }

  @Test
  void an_existing_file_keeps_who_may_read_it() throws IOException {
    Path file = Files.createFile(folder.resolve("study.json"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw--w-r--"));
    assertThat(save(file).exit()).isEqualTo(ExitCode.ANSWERED);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw--w-r--");
    assertThat(file).content().contains("nerveConduction");
  }

  @Test
  void a_new_file_may_be_read_as_the_user_wants_it_for_every_new_file() throws IOException {
    Path usual = Files.writeString(folder.resolve("usual"), "");
    Path file = folder.resolve("study.json");
    save(file);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void nothing_beside_the_file_is_touched_and_nothing_is_left_there() throws IOException {
    Path mine = Files.writeString(folder.resolve("study.json.part"), "mine");
    save(folder.resolve("study.json"));
    assertThat(mine).content().isEqualTo("mine");
    assertThat(names()).containsExactly("study.json", "study.json.part");
  }

  @Test
  void what_is_no_file_is_refused_and_left_as_it_is() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertRefused(save(pipe), "--save " + pipe + ": is a device or a pipe; name a file");
    assertThat(Files.readAttributes(pipe, java.nio.file.attribute.BasicFileAttributes.class)
        .isOther()).isTrue();
    assertRefused(save(folder), "--save " + folder + ": is a folder; name a file");
    assertThat(names()).containsExactly("pipe");
  }

  @Test
  void standard_output_is_no_place_for_a_study() {
    assertRefused(save("-"), "--save -: is no file; name one, such as ./-");
  }

  @Test
  void a_name_that_no_file_can_have_gets_a_clear_line() {
    assertRefused(save("a\0b"), "--save ab: is no name of a file here; choose another");
  }

  @Test
  void a_file_that_cannot_be_saved_is_told_before_anything_is_asked() {
    Run run =
        Run.with(begun -> { throw new IllegalStateException("asked"); }, "suggest --save -");
    assertRefused(run, "--save -: is no file; name one, such as ./-");
  }

  @Test
  void the_hint_is_what_a_shell_takes_for_the_same_file() throws Exception {
    for (String name : List.of("a b'c.json", "$HOME \"x\" \\ `y`.json", "it''s")) {
      Path file = folder.resolve(name);
      String hint = Output.asTyped(file.toString());
      Process shell = new ProcessBuilder("sh", "-c", "printf %s " + hint).start();
      assertThat(new String(shell.getInputStream().readAllBytes())).isEqualTo(file.toString());
    }
  }

  @Test
  void the_hint_names_no_file_that_looks_like_an_option() {
    assertThat(Output.asTyped("-x.json")).isEqualTo("./-x.json");
  }
}
