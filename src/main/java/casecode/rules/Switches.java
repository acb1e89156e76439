package casecode.rules;

import static casecode.logic.Basis.on;

import casecode.logic.Basis;
import casecode.logic.Basis.Known;
import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.logic.Scope;
import java.util.List;

/** The switches: every grey rule, its two readings and what speaks for them. */
public final class Switches {

  public static final Switch PARASPINALS =
      of("paraspinals",
          "exclude", "paraspinals are left out of the five muscles",
          "count", "paraspinals count toward the five muscles",
          on(Known.CONTESTED, "CODINGAHEAD", "MEDIBILLMD"));

  public static final Switch LEVELS =
      of("levels",
          "union", "a muscle counts with all its roots",
          "principal", "a muscle counts with its principal root only",
          on(Known.UNVERIFIED, "DERIVED"));

  public static final Switch SCIATIC =
      of("sciatic",
          "own", "the sciatic is a nerve of its own",
          "division", "the sciatic counts as its tibial or peroneal division",
          on(Known.UNVERIFIED, "DERIVED"));

  public static final Switch HEADS =
      of("heads",
          "merge", "the heads of a muscle are one muscle",
          "separate", "each head of a muscle counts by itself",
          on(Known.UNVERIFIED, "DERIVED"));

  public static final Switch FAMILY =
      of("family",
          "day", "the day decides the family",
          "limb", "a limb without nerve conduction is coded stand-alone",
          on(Known.CONTESTED, "ACN", "AAPMR", "CMS-PTP-2024Q3"));

  public static final Switch AXIAL =
      of("axial",
          "one", "one unit of 95870 for all trunk regions together",
          "region", "one unit of 95870 for each trunk region",
          on(Known.DERIVED, "AAPC-4EXT", "CPTA-2002-04"));

  public static final List<Switch> ALL =
      List.of(PARASPINALS, LEVELS, SCIATIC, HEADS, FAMILY, AXIAL);

  private Switches() {}

  private static Switch of(
      String id, String standard, String standardWords, String other, String otherWords,
      Basis basis) {
    Choice first = Choice.of(standard, standardWords);
    Choice second = Choice.of(other, otherWords);
    Given<Choice> fact =
        Given.standing(
            id, Scope.DAY, new Kind.Switched<>(List.of(first, second)), "the switch " + id,
            first, "", "--switch " + id + "=" + other);
    return new Switch(fact, first, second, basis);
  }
}
