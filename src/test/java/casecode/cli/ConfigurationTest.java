package casecode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Run;
import casecode.config.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a configuration is looked for, and what a mistake in it says. */
class ConfigurationTest {

  static final String FILE = "/me/.config/casecode/config";

  static final String STUDY =
      "{\"id\": \"a\", \"needleEmg\": {\"limbs\": [{\"limb\": \"right-arm\", \"muscles\": 6,"
          + " \"nerves\": 3}]}}";

  static Run run(String command, String in, String variable, String file) {
    Map<String, String> variables =
        variable.isEmpty()
            ? Map.of()
            : Map.of(variable.split("=", 2)[0], variable.split("=", 2)[1]);
    return Run.of(command, in, Run.around(variables, file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          payr = cpt                | :1: unknown key "payr"; did you mean "payer"?
          zzz = 1                   | :1: unknown key "zzz"; keys are payer, setting, component, format, catalog, paraspinals, levels, sciatic, heads, family, axial, distinct
          payer = cptt              | :1: payer: unknown value "cptt"; use medicare, cpt
          payer =                   | :1: payer: unknown value ""; use medicare, cpt
          setting = not-stated      | :1: setting: unknown value "not-stated"; use office, outpatient-hospital, inpatient-hospital, asc
          component = pro           | :1: component: unknown value "pro"; use global, professional, technical
          format = xml              | :1: format: unknown value "xml"; use text, json, csv
          family = lim              | :1: family: unknown value "lim"; use day, limb
          distinct = 58             | :1: distinct: unknown value "58"; use 59, XS
          catalog =                 | :1: catalog: no folder is named; name one, or none
          payer cpt                 | :1: no = in "payer cpt"; write key = value
          # a comment~~payer        | :3: no = in "payer"; write key = value
          payer = cpt~payer = cpt   | :2: payer is given twice, first in /me/.config/casecode/config:1
          axial=one~~= cpt          | :3: unknown key ""; keys are payer, setting, component, format, catalog, paraspinals, levels, sciatic, heads, family, axial, distinct
          payer = cpt = medicare    | :1: payer: unknown value "cpt = medicare"; use medicare, cpt
          """)
  void a_mistake_in_the_file_is_told_with_its_line_and_word(String text, String error) {
    for (String command :
        List.of("suggest --ncs 2", "check 95907", "explain --study -", "config")) {
      Run run = run(command, STUDY, "", text.replace("~", "\n"));
      assertThat(run.err()).as(command).isEqualTo("casecode: " + FILE + error + "\n");
      assertThat(run.exit()).as(command).isEqualTo(ExitCode.USAGE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CASECODE_PAYER=cptt        | CASECODE_PAYER: unknown value "cptt"; use medicare, cpt
          CASECODE_SWITCH_FAMILY=all | CASECODE_SWITCH_FAMILY: unknown value "all"; use day, limb
          CASECODE_PAYR=cpt          | CASECODE_PAYR: no such variable; did you mean "CASECODE_PAYER"?
          CASECODE_FAMILY=day        | CASECODE_FAMILY: no such variable; did you mean "CASECODE_SWITCH_FAMILY"?
          """)
  void a_mistake_in_the_environment_is_told_with_its_variable(String variable, String error) {
    Run run = run("suggest --ncs 2", "", variable, "");
    assertThat(run.err()).isEqualTo("casecode: " + error + "\n");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_file_that_is_not_utf_8_is_told_with_the_line() {
    byte[] latin = {'#', '\n', '#', ' ', (byte) 0xe9, '\n'};
    Surroundings around = new Surroundings(Map.of(), "/me", false, path -> Optional.of(latin));
    assertThat(Run.of("suggest --ncs 2", "", around).err())
        .isEqualTo("casecode: " + FILE + ":2: is not UTF-8; save the file as UTF-8\n");
  }

  @Test
  void a_file_that_cannot_be_read_is_told_with_its_path(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("casecode/config"));
    Surroundings around =
        Surroundings.of(Map.of("XDG_CONFIG_HOME", folder.toString()), "/me", false);
    assertThat(Run.of("config", "", around).err()).contains("casecode/config: cannot be read");
  }

  @Test
  void comments_blanks_byte_order_marks_and_windows_line_ends_say_nothing() {
    String file = "\uFEFF# all\r\n\r\n  payer=cpt # ours\r\n\tsetting =  office\r\n";
    assertThat(run("config", "", "", file).out())
        .contains("payer        cpt                 " + FILE + ":3\n")
        .contains("setting      office              " + FILE + ":4\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'XDG_CONFIG_HOME=/xdg', false, /xdg/casecode/config",
    "'XDG_CONFIG_HOME=relative', false, /me/.config/casecode/config",
    "'XDG_CONFIG_HOME=', false, /me/.config/casecode/config",
    "'HOME=/you', false, /you/.config/casecode/config",
    "'APPDATA=C:\\Data', true, C:\\Data\\casecode\\config",
    "'XDG_CONFIG_HOME=/xdg', true, /me\\AppData\\Roaming\\casecode\\config",
  })
  void the_file_is_looked_for_in_the_users_folder(String variable, boolean windows, String path) {
    String[] pair = variable.split("=", 2);
    Surroundings around =
        new Surroundings(Map.of(pair[0], pair[1]), "/me", windows, p -> Optional.empty());
    assertThat(around.path()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                      | catalog = notes        | /me/.config/casecode/notes
          -                      | catalog = ~/my notes   | /me/my notes
          -                      | catalog = ~            | /me
          -                      | catalog = /srv/notes   | /srv/notes
          -                      | catalog = None         | none
          notes                  | catalog = /srv/notes   | notes
          ~/notes                | -                      | /me/notes
          none                   | catalog = /srv/notes   | none
          """)
  void a_folder_is_meant_as_its_place_says(String variable, String file, String folder) {
    String place = variable == null ? FILE + ":1" : "CASECODE_CATALOG";
    Run run =
        run("config --json", "", variable == null ? "" : "CASECODE_CATALOG=" + variable,
            file == null ? "" : file);
    assertThat(run.out())
        .contains("{\"key\":\"catalog\",\"value\":\"" + folder + "\",\"source\":\"" + place + "\"}");
  }

  @Test
  void a_folder_of_notes_that_is_not_there_ends_only_the_commands_that_show_notes() {
    String message = FILE + ":1: catalog: /me/.config/casecode/notes: no such folder; check the name";
    for (String command : List.of("lookup 95886", "explain 95886", "config")) {
      Run run = run(command, "", "", "catalog = notes");
      assertThat(run.err()).as(command).startsWith("casecode: " + message);
      assertThat(run.exit()).as(command).isEqualTo(ExitCode.USAGE);
    }
    for (String command : List.of("suggest --ncs 2", "check 95907", "lookup 95886 --catalog none")) {
      Run run = run(command, "", "", "catalog = notes");
      assertThat(run.err()).as(command).isEmpty();
      assertThat(run.exit()).as(command).isEqualTo(ExitCode.ANSWERED);
    }
  }
}
