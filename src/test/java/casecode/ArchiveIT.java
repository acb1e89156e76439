package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where archives of classes are made, and what becomes of them when something goes wrong. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveIT {

  private static final Path PROGRAM = Path.of(System.getProperty("casecode.program"));

  /** Stands for Java: writes where an archive is wanted. */
  private static final String WRITES =
      "for word; do case $word in -XX:SharedArchiveFile=*) echo made >\"${word#*=}\" ;; esac; done";

  @TempDir Path folder;

  private Path cache;
  private Path archive;
  private Path lock;

  @BeforeEach
  void there_is_a_cache() throws IOException {
    cache = Files.createDirectory(folder.resolve("my-cache"));
    archive = cache.resolve("b2-17-x%home.train.jsa");
    lock = cache.resolve("b2-17-x%home.train.jsa.lock");
  }

  private static Path script(Path path, String text) throws IOException {
    Files.writeString(path, "#!/bin/sh\n" + text + "\n");
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void make(String java) throws Exception {
    new ProcessBuilder(
            PROGRAM.resolve("lib/make-archive").toString(),
            script(folder.resolve("java"), java).toString(), "casecode.jar", cache.toString(),
            archive.toString(), "jsa", "train")
        .start()
        .waitFor();
  }

  @Test
  void an_archive_of_an_earlier_build_goes_and_that_of_another_java_stays() throws Exception {
    Path earlier = Files.createFile(cache.resolve("b1-17-x%home.train.jsa"));
    Path other = Files.createFile(cache.resolve("b1-18-x%home.train.jsa"));
    make(WRITES);
    assertThat(archive).content().isEqualTo("made\n");
    assertThat(earlier).doesNotExist();
    assertThat(other).exists();
    assertThat(lock).doesNotExist();
  }

  @Test
  void who_is_told_to_stop_leaves_no_lock_behind() throws Exception {
    make("kill -TERM $PPID");
    assertThat(lock).doesNotExist();
    make("kill -INT $PPID");
    assertThat(lock).doesNotExist();
    make(WRITES);
    assertThat(archive).exists();
  }

  @Test
  void while_one_makes_it_nobody_else_does() throws Exception {
    Files.createDirectory(lock);
    make(WRITES);
    assertThat(archive).doesNotExist();
    assertThat(lock).exists();
  }

  @Test
  void a_lock_that_somebody_left_behind_is_taken_over() throws Exception {
    Files.createDirectory(lock);
    Files.writeString(lock.resolve("part.1"), "half");
    FileTime made = Files.getLastModifiedTime(lock);
    Files.setLastModifiedTime(
        lock, FileTime.from(made.toInstant().minus(Duration.ofMinutes(15))));
    make(WRITES);
    assertThat(archive).content().isEqualTo("made\n");
    assertThat(lock).doesNotExist();
  }

  /** The folder that the launcher hands to the maker of the archive. */
  private String cacheOf(Map<String, String> variables) throws Exception {
    Path program = folder.resolve("program");
    Path told = folder.resolve("told");
    Files.createDirectories(program.resolve("bin"));
    Files.createDirectories(program.resolve("lib"));
    Files.copy(PROGRAM.resolve("bin/casecode"), program.resolve("bin/casecode"),
        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(program.resolve("lib/build"), "b2\n");
    script(program.resolve("lib/make-archive"), "echo \"$3\" >'" + told + "'");
    // There is no program to start; the pipe waits for what is done in the background.
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh", "-c", "mkfifo told; program/bin/casecode lookup >/dev/null 2>&1; cat told");
    builder.environment().remove("CASECODE_NO_ARCHIVE");
    builder.environment().putAll(variables);
    Process process = builder.directory(folder.toFile()).start();
    return new String(process.getInputStream().readAllBytes()).strip();
  }

  @Test
  void a_relative_cache_folder_is_none() throws Exception {
    assertThat(cacheOf(Map.of("XDG_CACHE_HOME", "relative", "HOME", "/home/me")))
        .isEqualTo("/home/me/.cache/casecode");
  }

  @Test
  void the_cache_folder_of_the_user_is_taken() throws Exception {
    assertThat(cacheOf(Map.of("XDG_CACHE_HOME", "/cache of/me", "HOME", "/home/me")))
        .isEqualTo("/cache of/me/casecode");
  }
}
