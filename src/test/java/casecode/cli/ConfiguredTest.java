package casecode.cli;

import static casecode.cli.ConfigurationTest.FILE;
import static casecode.cli.ConfigurationTest.STUDY;
import static casecode.cli.ConfigurationTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import casecode.Run;
import casecode.config.Surroundings;
import casecode.intake.Dialogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is configured stands behind what is typed and what a study says, and never hides. */
class ConfiguredTest {

  /** An option, else a variable, else the file, else the standard. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          suggest --no-ncs --limb right-arm=6/3 --why         | --setting asc                | CASECODE_SETTING=office     | setting = inpatient-hospital | configured: setting
          suggest --no-ncs --limb right-arm=6/3 --why         | --switch family=day          | CASECODE_SWITCH_FAMILY=limb | family = limb                | configured: family
          suggest --no-ncs --limb right-arm=6/3 --why         | --distinct 59                | CASECODE_DISTINCT=XS        | distinct = XS                | configured: distinct
          check 95886 95910 --why                             | --payer medicare             | CASECODE_PAYER=cpt          | payer = cpt                  | configured: payer
          check 95886 95910 --why                             | --component global           | CASECODE_COMPONENT=technical | component = professional    | configured: component
          check --claims - --why                              | --payer medicare             | CASECODE_PAYER=cpt          | payer = cpt                  | configured: payer
          explain --study -                                   | --switch levels=union        | CASECODE_SWITCH_LEVELS=principal | levels = principal      | configured: levels
          """)
  void the_nearest_place_wins(
      String command, String option, String variable, String file, String line) {
    String in =
        command.startsWith("check")
            ? "{\"id\": \"a\", \"lines\": [{\"code\": \"95910\"}]}"
            : STUDY;
    String[] pair = variable.split("=");
    String key = line.substring("configured: ".length());
    assertThat(run(command, in, "", "").out()).doesNotContain("configured: ");
    assertThat(run(command, in, "", file).out())
        .contains(line + " " + file.split(" = ")[1] + " (" + FILE + ":1)\n");
    assertThat(run(command, in, variable, file).out())
        .contains(line + " " + pair[1] + " (" + pair[0] + ")\n");
    assertThat(run(command + " " + option, in, variable, file).out())
        .as(key).doesNotContain("configured: ");
    assertThat(run(command, in, pair[0] + "=", file).out()).as("an empty variable is not set")
        .contains("(" + FILE + ":1)\n");
  }

  @Test
  void a_study_and_a_claim_that_say_it_themselves_are_read_as_they_say() {
    String study = "{\"id\": \"a\", \"payer\": \"medicare\"," + STUDY.substring(12);
    String claim = "{\"id\": \"a\", \"payer\": \"medicare\", \"lines\": [{\"code\": \"95910\"}]}";
    for (String file : List.of("", "payer = cpt")) {
      assertThat(run("suggest --study - --why", study, "", file).out())
          .isEqualTo(run("suggest --study - --why", study, "", "").out());
      assertThat(run("check --claims - --why", claim, "", file).out())
          .isEqualTo(run("check --claims - --why", claim, "", "").out());
    }
  }

  @Test
  void the_modifiers_of_a_claim_say_its_component_before_the_configuration_does() {
    assertThat(run("check 95907-TC --why", "", "CASECODE_COMPONENT=professional", "").out())
        .isEqualTo(run("check 95907-TC --why", "", "", "").out());
  }

  @Test
  void a_configured_value_gives_the_answer_that_the_option_gives() {
    String muscles = "suggest --no-ncs --limb right-leg=TA,EHL,MG --region lumbar-paraspinal";
    for (String[] way :
        List.of(
            new String[] {"CASECODE_SWITCH_PARASPINALS=count", "--switch paraspinals=count"},
            new String[] {"CASECODE_SETTING=outpatient-hospital", "--setting outpatient-hospital"},
            new String[] {"CASECODE_PAYER=cpt", "--payer cpt"},
            new String[] {"CASECODE_COMPONENT=professional", "--component professional"})) {
      assertThat(run(muscles + " --json", "", way[0], "").out())
          .as(way[0])
          .isEqualTo(run(muscles + " --json " + way[1], "", "", "").out());
    }
  }

  @Test
  void a_report_is_read_with_what_is_configured(@TempDir Path folder) throws IOException {
    Path report =
        Files.writeString(folder.resolve("report.txt"),
            "Needle EMG\nSide Muscle Nerve Root Ins Act\nRight Deltoid Axillary C5-C6 Nml\n");
    String command = "suggest --no-ncs --why --report '" + report + "'";
    assertThat(run(command, "", "CASECODE_PAYER=cpt", "").out())
        .contains("configured: payer cpt (CASECODE_PAYER)\n");
  }

  @Test
  void the_standard_value_configured_changes_nothing_and_is_not_told() {
    String command = "suggest --no-ncs --limb right-arm=6/3 --why";
    assertThat(run(command, "", "CASECODE_PAYER=medicare", "family = day").out())
        .isEqualTo(run(command, "", "", "").out());
  }

  @Test
  void json_and_csv_hold_nothing_of_the_configuration() {
    for (String format : List.of("json", "csv")) {
      assertThat(
              run("suggest --study - --why --format " + format, STUDY, "CASECODE_PAYER=cpt", "")
                  .out())
          .doesNotContain("configured: ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lookup 95861, [, 'code,'",
    "suggest --ncs 2, {, 'id,'",
    "check 95907, {, 'id,'",
    "muscle APB, [, 'id,'",
    "nerve sural, [, 'id,'",
    "explain 95861, [, 95861",
    "explain --rules, {, Rule book",
  })
  void the_configured_format_holds_where_the_command_can_write_it(
      String command, String json, String csv) {
    assertThat(run(command, "", "CASECODE_FORMAT=json", "").out()).startsWith(json);
    assertThat(run(command, "", "", "format = csv").out()).startsWith(csv);
    assertThat(run(command, "", "CASECODE_FORMAT=csv", "format = json").err()).isEmpty();
    assertThat(run(command + " --json", "", "CASECODE_FORMAT=csv", "").out()).startsWith(json);
    assertThat(run(command + " --format text", "", "CASECODE_FORMAT=json", "").out())
        .isEqualTo(Run.of(command).out());
  }

  @Test
  void a_format_that_was_typed_and_cannot_be_written_is_an_error() {
    assertThat(Run.of("explain 95861 --csv").err())
        .isEqualTo("casecode: --format: unknown value \"csv\"; use text, json\n");
  }

  @Test
  void what_reads_only_the_format_works_with_a_broken_file() {
    String broken = "payr = cpt\nnonsense\n";
    for (String command :
        List.of("lookup 95861", "explain 95861", "muscle APB", "nerve sural", "help study",
            "--help", "--version", "suggest --help")) {
      assertThat(run(command, "", "CASECODE_PAYR=x", broken).out()).as(command).isNotEmpty()
          .isEqualTo(Run.of(command).out());
    }
    assertThat(run("lookup 95861", "", "", "nonsense\nformat = xml").err())
        .isEqualTo(
            "casecode: " + FILE + ":2: format: unknown value \"xml\"; use text, json, csv\n");
    assertThat(run("lookup 95861 --json", "", "", "format = xml").exit())
        .isEqualTo(ExitCode.ANSWERED);
  }

  @Test
  void a_dialogue_is_held_with_what_is_configured() {
    Dialogue silent = begun -> new Dialogue.Ended(begun, false);
    Surroundings around = Run.around(Map.of("CASECODE_PAYER", "cpt"), "");
    assertThat(Run.with(silent, "suggest --ncs 2 --why", around).out())
        .contains("configured: payer cpt (CASECODE_PAYER)\n");
  }

  @Test
  void a_saved_study_and_its_command_line_keep_what_was_configured(@TempDir Path folder)
      throws IOException {
    Path saved = folder.resolve("study.json");
    Run run =
        run("suggest --no-ncs --limb right-arm=6/3 --save '" + saved + "'", "",
            "CASECODE_SWITCH_AXIAL=region", "payer = cpt");
    assertThat(Files.readString(saved)).contains("\"payer\":\"cpt\"");
    assertThat(run.err()).endsWith(" --study " + saved + " --switch axial=region\n");
  }

  @Test
  void quiet_leaves_only_errors_on_standard_error(@TempDir Path folder) {
    String claims = "claim,code,colour\n1,95907,red\n";
    assertThat(Run.of("check --claims -", claims).err()).contains("1 claim", "columns");
    assertThat(Run.of("check --quiet --claims -", claims).err()).isEmpty();
    assertThat(Run.of("--quiet check --claims -", claims).out())
        .isEqualTo(Run.of("check --claims -", claims).out());
    assertThat(Run.of("suggest --quiet --ncs 2 --save '" + folder.resolve("s.json") + "'").err())
        .isEmpty();
    assertThat(Run.of("lookup --quiet --format xml 95861").err()).contains("unknown value");
  }
}
