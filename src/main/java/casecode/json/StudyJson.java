package casecode.json;

import casecode.intake.EmgRegions;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Besides;
import casecode.model.Guidance;
import casecode.model.Injection;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Named;
import casecode.model.Side;
import casecode.model.YesNo;
import casecode.rules.StudyFacts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes a study in the contract's JSON, so that it can be run again. */
public final class StudyJson {

  private StudyJson() {}

  public static String of(String id, Facts facts) {
    Collection<Besides> besides = facts.get(StudyFacts.BESIDES).orElse(List.of());
    return JsonOut.object(
        json -> {
          json.text("id", id);
          facts.get(StudyFacts.DATE).flatMap(day -> day)
              .ifPresent(day -> json.text("dateOfService", day.toString()));
          named(json, "payer", facts.get(StudyFacts.PAYER));
          named(json, "setting", facts.get(StudyFacts.SETTING));
          named(json, "component", facts.get(StudyFacts.COMPONENT_STATED));
          named(json, "indication", facts.get(StudyFacts.INDICATION));
          json.object("needleEmg", out -> needleEmg(out, facts, besides));
          json.object("nerveConduction", out -> {
            count(out, "studies", facts.get(StudyFacts.STUDIES));
            count(out, "preconfiguredArrayLimbs", facts.get(StudyFacts.ARRAY_LIMBS));
          });
          facts.get(StudyFacts.REPETITIVE_NERVES)
              .ifPresent(n -> json.object("repetitiveStimulation", out -> out.number("nerves", n)));
          if (besides.contains(Besides.BLINK)) {
            json.yesNo("blinkReflex", true);
          }
          if (besides.contains(Besides.CHEMODENERVATION)) {
            json.object("chemodenervation", out -> chemodenervation(out, facts));
          }
        });
  }

  private static void needleEmg(JsonOut json, Facts facts, Collection<Besides> besides) {
    json.objects("limbs", facts.get(StudyFacts.LIMBS).orElse(List.of()),
        (out, limb) -> limb(out, facts, limb));
    json.objects("regions", EmgRegions.ALL.stream().filter(besides::contains).toList(),
        (out, region) -> {
          out.text("region", region.id());
          named(out, "side", side(facts, region));
        });
    count(json, "singleFiberMuscles", facts.get(StudyFacts.SINGLE_FIBER_MUSCLES));
  }

  private static void limb(JsonOut json, Facts facts, Limb limb) {
    json.text("limb", limb.id());
    facts.get(StudyFacts.NAMED, limb)
        .ifPresentOrElse(
            named -> json.texts("muscles", named.stream().map(Muscle::name).toList()),
            () -> count(json, "muscles", facts.get(StudyFacts.MUSCLES, limb)));
    count(json, "nerves", facts.get(StudyFacts.NERVES, limb));
    count(json, "levels", facts.get(StudyFacts.LEVELS, limb));
    facts.get(StudyFacts.LIMB_CONDUCTION, limb)
        .ifPresent(done -> json.yesNo("nerveConduction", done == YesNo.YES));
  }

  private static Optional<Side> side(Facts facts, Besides region) {
    Given<Side> fact = EmgRegions.SIDES.get(region);
    return fact == null ? Optional.empty() : facts.get(fact);
  }

  private static void chemodenervation(JsonOut json, Facts facts) {
    named(json, "guidance",
        facts.get(StudyFacts.GUIDANCE).filter(guidance -> guidance != Guidance.NONE));
    json.texts("injections",
        facts.get(StudyFacts.INJECTIONS).orElse(List.of()).stream().map(Injection::id).toList());
  }

  private static void named(JsonOut json, String field, Optional<? extends Named> value) {
    value.ifPresent(choice -> json.text(field, choice.id()));
  }

  private static void count(JsonOut json, String field, Optional<Integer> value) {
    value.ifPresent(n -> json.number(field, n));
  }
}
