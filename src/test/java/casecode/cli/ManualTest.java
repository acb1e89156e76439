package casecode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casecode.Run;
import casecode.config.Key;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help and the man pages tell of everything that can be typed. */
class ManualTest {

  private static final CommandSpec WHOLE = new Casecode(null).line().getCommandSpec();

  @TempDir Path folder;

  /** The program and every command, also a hidden one. */
  private static List<CommandSpec> commands() {
    return Stream.concat(
            Stream.of(WHOLE),
            WHOLE.subcommands().values().stream().map(CommandLine::getCommandSpec))
        .toList();
  }

  private static String title(CommandSpec command) {
    return command == WHOLE ? "casecode" : "casecode-" + command.name();
  }

  private String page(CommandSpec command) throws IOException {
    return Files.readString(folder.resolve("man1").resolve(title(command) + ".1"));
  }

  private void written() {
    assertThat(Run.of("man " + folder.resolve("man1")).exit()).isEqualTo(ExitCode.ANSWERED);
  }

  @Test
  void no_option_and_no_argument_lacks_a_description() {
    for (CommandSpec command : commands()) {
      assertThat(command.args()).isNotEmpty();
      for (ArgSpec arg : command.args()) {
        assertThat(String.join("", arg.description())).as(title(command) + " " + arg).isNotBlank();
      }
    }
  }

  @Test
  void every_help_fits_80_columns_and_begins_with_what_it_is_and_with_examples() {
    for (CommandSpec command : commands()) {
      List<String> lines =
          Run.of((command == WHOLE ? "" : command.name()) + " --help").out().lines().toList();
      assertThat(lines).as(title(command)).allMatch(line -> line.length() <= 80);
      assertThat(lines.subList(1, 3)).as(title(command)).containsExactly("", "Examples:");
      assertThat(lines.get(3)).contains("casecode ");
    }
  }

  @Test
  void every_command_that_is_listed_has_a_page_and_every_option_stands_in_it() throws IOException {
    written();
    for (CommandSpec command : commands()) {
      if (!command.usageMessage().hidden()) {
        String page = page(command);
        for (OptionSpec option : command.options()) {
          for (String name : option.names()) {
            assertThat(page).contains("\\fB" + name.replace("-", "\\-") + "\\fR");
          }
        }
        for (ExitCode code : ExitCode.values()) {
          assertThat(page).contains("\\fB" + code.number() + "\\fR\n" + code.words());
        }
        assertThat(page.lines().filter(line -> line.startsWith(".SH")))
            .contains(".SH \"NAME\"", ".SH \"SYNOPSIS\"", ".SH \"DESCRIPTION\"",
                ".SH \"OPTIONS\"", ".SH \"EXIT STATUS\"", ".SH \"EXAMPLES\"",
                ".SH \"SEE ALSO\"");
      }
    }
    try (Stream<Path> pages = Files.list(folder.resolve("man1"))) {
      assertThat(pages).hasSize((int) Subcommand.listed().count() + 1);
    }
  }

  @Test
  void a_page_lists_the_choices_that_its_words_do_not_name() throws IOException {
    written();
    assertThat(page(WHOLE.subcommands().get("suggest").getCommandSpec()))
        .contains("such as radiculopathy; one of carpal\\-tunnel, ")
        .contains("medicare (the default) or cpt\n");
  }

  @Test
  void a_page_tells_how_a_value_begins_and_which_may_stand_with_commas_between()
      throws IOException {
    written();
    assertThat(page(WHOLE.subcommands().get("suggest").getCommandSpec()))
        .contains("; begins with right\\-arm=, left\\-arm=, right\\-leg=, left\\-leg=\n")
        .contains("such as \\(dqR APB\\(dq\n");
    assertThat(page(WHOLE.subcommands().get("lookup").getCommandSpec()))
        .contains("; all shows every one; any of ").contains("documentation, ")
        .doesNotContain("one of all");
  }

  @Test
  void the_page_of_the_program_names_its_variables_and_its_file() throws IOException {
    written();
    String page = page(WHOLE);
    assertThat(page.lines()).contains(".SH \"ENVIRONMENT\"", ".SH \"FILES\"");
    for (Key<?> key : Keys.ALL) {
      assertThat(page).contains("\n\\fB" + key.variable() + "\\fR\nin the file " + key.id() + ": ");
    }
    for (String name : List.of("CASECODE_NO_ARCHIVE", "JAVA_HOME", "PAGER", "NO_COLOR")) {
      assertThat(page).contains("\n\\fB" + name + "\\fR\n");
    }
    assertThat(page).contains("\n\\fB\\(ti/.config/casecode/config\\fR\nthe configuration; ");
  }

  @Test
  void the_page_of_help_names_the_topics() throws IOException {
    written();
    assertThat(page(WHOLE.subcommands().get("help").getCommandSpec()))
        .contains(".SH \"TOPICS\"\n")
        .contains("\\fBexit\\-codes\\fR\nHow a run ends.\n")
        .contains("\\fBsources\\fR\n");
  }

  @Test
  void no_help_breaks_the_name_of_a_file_over_two_lines() {
    for (CommandSpec command : commands()) {
      String help = Run.of((command == WHOLE ? "" : command.name()) + " --help").out();
      for (ArgSpec arg : command.args()) {
        for (String word : String.join(" ", arg.description()).split(" ")) {
          if (word.matches(".*\\w\\.\\w.*")) {
            assertThat(help).as(title(command)).contains(word);
          }
        }
      }
    }
  }

  @Test
  void groff_finds_nothing_to_warn_of_and_keeps_to_80_columns() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")));
    written();
    for (CommandSpec command : commands()) {
      if (!command.usageMessage().hidden()) {
        Process groff =
            new ProcessBuilder(
                    "/usr/bin/groff", "-man", "-ww", "-Tascii", "-P-c", "-rLL=80n",
                    folder.resolve("man1/" + title(command) + ".1").toString())
                .start();
        String shown =
            new String(groff.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        String warned =
            new String(groff.getErrorStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(groff.waitFor()).isZero();
        assertThat(warned).isEmpty();
        assertThat(shown.replaceAll(".\b", "").lines())
            .isNotEmpty().allMatch(line -> line.length() <= 80);
      }
    }
  }
}
