package casecode.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.engine.Verdict.Status;
import casecode.intake.ClaimText;
import casecode.json.BundledTables;
import casecode.logic.Facts;
import casecode.model.ClaimLine;
import casecode.model.Code;
import casecode.model.Component;
import casecode.model.Payer;
import casecode.model.Setting;
import casecode.rules.StudyFacts;
import casecode.tables.Tables;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims against the tables as they stand in codes/tables, and what puts a claim right. */
class CheckerTest {

  private static final Tables TABLES = BundledTables.all();
  private static final Checker CHECKER = new Checker(TABLES);
  private static final Facts HOSPITAL =
      Facts.NONE
          .with(StudyFacts.SETTING, Setting.OUTPATIENT_HOSPITAL)
          .with(StudyFacts.COMPONENT_STATED, Component.TECHNICAL);

  private static Facts of(String setting) {
    return setting.equals("practitioner") ? Facts.NONE : HOSPITAL;
  }

  private static Verdict check(Facts facts, String... lines) {
    return CHECKER.check(ClaimText.claim("c", List.of(lines), facts));
  }

  /** Rows of a table of one setting; the first set that names a key holds. */
  private static Map<String, JsonNode> rows(String table, String setting, int keys)
      throws IOException {
    Map<String, JsonNode> rows = new HashMap<>();
    JsonNode file = Cases.json(Files.readString(Path.of("codes/tables/" + table + ".json")));
    for (JsonNode set : file.get("sets")) {
      if (set.get("setting").asText().equals(setting)) {
        for (JsonNode row : set.get("rows")) {
          rows.putIfAbsent(
              row.get(0).asText() + (keys == 2 ? " " + row.get(1).asText() : ""), row);
        }
      }
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {"practitioner", "outpatient-hospital"})
  void every_pair_of_codes_is_judged_as_the_table_says_in_both_orders(String setting)
      throws IOException {
    Map<String, JsonNode> pairs = rows("ncci-ptp", setting, 2);
    List<String> codes = new ArrayList<>(new TreeSet<>(rows("mue", setting, 1).keySet()));
    int errors = 0;
    for (String one : codes) {
      for (String other : codes) {
        if (!one.equals(other)) {
          JsonNode row = pairs.containsKey(one + " " + other)
              ? pairs.get(one + " " + other) : pairs.get(other + " " + one);
          boolean never = row != null && row.get(2).asInt() == 0;
          List<List<String>> named =
              row == null ? List.of() : List.of(List.of(row.get(0).asText(), row.get(1).asText()));
          String what = setting + " " + one + " " + other;
          assertThat(ptp(of(setting), one, other)).as(what).isEqualTo(named);
          assertThat(ptp(of(setting), one, other + "-59")).as(what + "-59")
              .isEqualTo(never ? named : List.of());
          assertThat(ptp(of(setting), one + "-XS", other)).as(one + "-XS " + other)
              .isEqualTo(never ? named : List.of());
          assertThat(ptp(of(setting), one, other + "-LT")).as(what + "-LT")
              .isEqualTo(never ? named : List.of());
          assertThat(ptp(of(setting), one, other + "-76")).as(what + "-76").isEqualTo(named);
          errors += named.size();
        }
      }
    }
    assertThat(errors).isEqualTo(2 * pairs.size());
  }

  private static List<List<String>> ptp(Facts facts, String... lines) {
    return check(facts, lines).findings().stream()
        .filter(finding -> finding.edit().equals("ptp") && finding.isError())
        .map(Objection::codes)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"practitioner", "outpatient-hospital"})
  void every_code_passes_at_its_mue_and_fails_one_over(String setting) throws IOException {
    Map<String, JsonNode> rows = rows("mue", setting, 1);
    rows.forEach((code, row) -> {
      int value = row.get(1).asInt();
      if (value > 0) {
        assertThat(mue(of(setting), code + "x" + value)).as(code).isZero();
      }
      assertThat(mue(of(setting), code + "x" + (value + 1))).as(code).isOne();
    });
    assertThat(rows).hasSize(44);
  }

  @Test
  void an_mue_of_the_day_counts_all_lines_of_the_code() {
    Verdict verdict = check(Facts.NONE, "95872x3", "95872-76x2");
    assertThat(verdict.findings()).filteredOn(finding -> finding.edit().equals("mue"))
        .extracting(Objection::lines).containsExactly(List.of(0, 1));
  }

  private static long mue(Facts facts, String line) {
    return check(facts, line).findings().stream().filter(f -> f.edit().equals("mue")).count();
  }

  @Test
  void the_technical_component_of_an_outpatient_hospital_is_held_against_the_hospital_table() {
    Facts hospital = Facts.NONE.with(StudyFacts.SETTING, Setting.OUTPATIENT_HOSPITAL);
    assertThat(check(hospital, "95861-TC", "95870-TC-59").editions().ncci())
        .isEqualTo("2026Q4 outpatient hospital (2026-10-01)");
    assertThat(check(hospital, "95861-26", "95870-TC-59").editions().ncci())
        .isEqualTo("2024Q3 practitioner (2024-07-01)");
  }

  @Test
  void a_claim_passes_only_if_nothing_is_left_unchecked() {
    assertThat(check(Facts.NONE, "95860", "99213-25").status()).isEqualTo(Status.NO_DATA);
    assertThat(check(Facts.NONE, "95860", "99213-25").lines())
        .extracting(Verdict.Line::status).containsExactly(Status.PASS, Status.NO_DATA);
    assertThat(check(Facts.NONE, "95860x2", "99213").status()).isEqualTo(Status.FAIL);
  }

  @Test
  void following_the_repairs_one_by_one_brings_every_claim_to_a_pass() {
    Random random = new Random(20261121);
    int repaired = 0;
    for (int i = 0; i < 10_000; i++) {
      Claim claim = random(random);
      int steps = 0;
      for (List<Objections.Raised> errors = Objections.errors(claim); !errors.isEmpty();
          errors = Objections.errors(claim)) {
        Optional<Repairs.Repaired> repair = Repairs.of(claim, errors.get(0));
        assertThat(repair)
            .as(errors.get(0).message() + " on " + labels(claim)).isPresent();
        assertThat(repair.get().question()).doesNotContain("leave out ;").doesNotEndWith("out ");
        int left = Objections.errors(repair.get().claim()).size();
        assertThat(left).as(repair.get().question() + " on " + labels(claim)).isLessThan(errors.size());
        claim = repair.get().claim();
        steps++;
      }
      repaired += steps;
    }
    assertThat(repaired).isGreaterThan(10_000);
  }

  private static List<String> labels(Claim claim) {
    return claim.lines().stream().map(line -> line.label() + "x" + line.units()).toList();
  }

  private static Claim random(Random random) {
    String[] codes =
        ("95860 95861 95863 95864 95865 95867 95868 95869 95870 95872 95874 95885 95886 95887 95905"
            + " 95907 95908 95910 95913 95937 64616 64643 64612 51785 92265 95900 G0453 95941 99213")
            .split(" ");
    String[] modifiers = {"", "", "", "59", "26", "TC", "50", "51", "RT", "XS", "ZQ"};
    List<ClaimLine> lines = new ArrayList<>();
    for (int n = 1 + random.nextInt(5); n > 0; n--) {
      List<String> some = new ArrayList<>();
      for (int m = 0; m < 2; m++) {
        some.add(modifiers[random.nextInt(modifiers.length)]);
      }
      some.removeIf(String::isEmpty);
      lines.add(
          ClaimLine.of(Code.of(codes[random.nextInt(codes.length)]), random.nextInt(6), some));
      if (random.nextInt(8) == 0) {
        lines.add(lines.get(lines.size() - 1));
      }
    }
    Facts facts =
        Facts.NONE
            .with(StudyFacts.PAYER, random.nextInt(5) == 0 ? Payer.CPT : Payer.MEDICARE)
            .with(StudyFacts.DATE,
                random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(2012 + random.nextInt(15), 6, 1)));
    return new Claim(facts, lines, TABLES);
  }
}
