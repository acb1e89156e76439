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
import org.junit.jupiter.params.provider.ValueSource;

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
          CASECODE_SWITCH_FAMLY=day  | CASECODE_SWITCH_FAMLY: no such variable; did you mean "CASECODE_SWITCH_FAMILY"?
          CASECODE_ZZZ=1             | CASECODE_ZZZ: no such variable; variables are CASECODE_PAYER, CASECODE_SETTING, CASECODE_COMPONENT, CASECODE_FORMAT, CASECODE_CATALOG, CASECODE_SWITCH_PARASPINALS, CASECODE_SWITCH_LEVELS, CASECODE_SWITCH_SCIATIC, CASECODE_SWITCH_HEADS, CASECODE_SWITCH_FAMILY, CASECODE_SWITCH_AXIAL, CASECODE_DISTINCT
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
    assertThat(Run.of("config", "", around).err())
        .isEqualTo("casecode: " + folder + "/casecode/config: cannot be read; check that it is a text"
            + " file, and the rights\n");
  }

  @ParameterizedTest
  @CsvSource({"100_000, true", "100_001, false"})
  void a_file_may_hold_a_hundred_thousand_bytes(String bytes, boolean read, @TempDir Path folder)
      throws IOException {
    String key = "payer = cpt\n#";
    Path file = Files.createDirectories(folder.resolve("casecode")).resolve("config");
    Files.writeString(file,
        key + "x".repeat(Integer.parseInt(bytes.replace("_", "")) - key.length()));
    Surroundings around =
        Surroundings.of(Map.of("XDG_CONFIG_HOME", folder.toString()), "/me", false);
    Run run = Run.of("suggest --ncs 2 --why", "", around);
    assertThat(run.out().contains("configured: payer cpt (" + file + ":1)")).isEqualTo(read);
    assertThat(run.err().contains("config: cannot be read")).isNotEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/no\u0000where"})
  void a_file_that_is_not_there_says_nothing_and_one_that_cannot_be_is_told(String folder) {
    Surroundings around = Surroundings.of(Map.of("XDG_CONFIG_HOME", folder), "/me", false);
    assertThat(Run.of("suggest --ncs 2", "", around).err().contains("cannot be read"))
        .isEqualTo(folder.contains("\u0000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CASECODE_NO_ARCHIVE=1", "CASECODE_PAYER=  ", "PAYER=none"})
  void a_variable_of_the_launcher_or_without_a_value_says_nothing(String variable) {
    Run run = run("check 95886 95910 --why", "", variable, "");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("configured: ");
  }

  @Test
  void what_a_claim_does_not_read_is_not_told_of_it() {
    assertThat(run("check 95886 95910 --why", "", "CASECODE_SWITCH_FAMILY=limb", "distinct = XS").out())
        .doesNotContain("configured: ");
  }

  @Test
  void a_byte_order_mark_before_the_first_key_is_no_part_of_it() {
    assertThat(run("config", "", "", "\uFEFFpayer = cpt\n").out())
        .contains("payer        cpt                 " + FILE + ":1\n");
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
          ' None '               | catalog = /srv/notes   | none
          ' /srv/notes '         | -                      | /srv/notes
          """)
  void a_folder_is_meant_as_its_place_says(String variable, String file, String folder) {
    String place = variable == null ? FILE + ":1" : "CASECODE_CATALOG";
    Run run =
        run("config --json", "", variable == null ? "" : "CASECODE_CATALOG=" + variable,
            file == null ? "" : file);
    assertThat(run.out())
        .contains("{\"key\":\"catalog\",\"value\":\"" + folder + "\",\"source\":\"" + place + "\"}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "~bob/notes | \"~bob/notes\": ~ stands for your own folder only; write the path in full",
    "~bob       | \"~bob\": ~ stands for your own folder only; write the path in full",
    "a\u0000b  | \"ab\" can be no path; check the name"
  })
  void a_folder_that_cannot_be_meant_is_told(String folder, String message) {
    assertThat(run("config", "", "CASECODE_CATALOG=" + folder, "").err())
        .isEqualTo("casecode: CASECODE_CATALOG: " + message + "\n");
    assertThat(run("config", "", "", "catalog = " + folder).err())
        .isEqualTo("casecode: " + FILE + ":1: catalog: " + message + "\n");
  }

  @Test
  void an_option_that_names_no_folder_is_told() {
    assertThat(Run.of("lookup 95886 --catalog ' '").err())
        .isEqualTo("casecode: --catalog: no folder is named; name one, or none\n");
  }

  @ParameterizedTest
  @CsvSource({"~/notes", "~\\notes"})
  void on_windows_the_users_folder_is_not_that_of_a_shell(String written) {
    Surroundings around =
        new Surroundings(Map.of("HOME", "/you", "CASECODE_CATALOG", written), "/me", true,
            path -> Optional.empty());
    assertThat(Run.of("config --json", "", around).out())
        .contains("\"key\":\"catalog\",\"value\":\"/me")
        .doesNotContain("/you");
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
