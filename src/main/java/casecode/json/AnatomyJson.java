package casecode.json;

import casecode.anatomy.ConductionUnit;
import casecode.model.Muscle;
import java.util.List;

/** Muscles and nerve conduction units as JSON: one array on one line. */
public final class AnatomyJson {

  private AnatomyJson() {}

  public static String muscles(List<Muscle> muscles) {
    return JsonOut.array(muscles, (json, muscle) -> json.inObject(out -> muscle(out, muscle)));
  }

  private static void muscle(JsonOut json, Muscle muscle) {
    json.text("id", muscle.id()).text("name", muscle.name()).text("region", muscle.region().id());
    muscle.nerve().ifPresent(nerve -> json.text("nerve", nerve));
    muscle.division().ifPresent(nerve -> json.text("division", nerve));
    muscle.branch().ifPresent(branch -> json.text("branch", branch));
    json.texts("roots", muscle.roots())
        .texts("principalRoots", muscle.principalRoots())
        .yesNo("counts", muscle.counts())
        .text("headOf", muscle.headOf())
        .text("known", muscle.known())
        .texts("sources", muscle.sources());
  }

  public static String units(List<ConductionUnit> units) {
    return JsonOut.array(
        units,
        (json, unit) ->
            json.inObject(
                out ->
                    out.text("id", unit.id())
                        .text("name", unit.name())
                        .text("type", unit.type())
                        .text("nerve", unit.nerve())
                        .text("site", unit.site())
                        .text("limb", unit.limb())
                        .yesNo("counts", unit.counts())
                        .text("known", unit.known())
                        .texts("sources", unit.sources())));
  }
}
