package casecode.intake;

import casecode.anatomy.Found;
import casecode.anatomy.Muscles;
import casecode.model.Limb;
import casecode.model.Muscle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One muscle named in the dialogue for one limb; a label that leaves doubt is asked again. */
final class LimbMuscle {

  private LimbMuscle() {}

  static Typed<Muscle> read(Muscles muscles, Limb limb, String name) {
    Optional<Found> found = muscles.find(name);
    if (found.isEmpty()) {
      return Typed.wrong("\"" + name + "\" is no muscle known here" + muscles.hint(name));
    }
    List<Muscle> all = found.get().readings();
    List<Muscle> here =
        all.stream()
            .filter(muscle -> muscle.region().part().filter(limb.part()::equals).isPresent())
            .toList();
    if (here.isEmpty()) {
      return Typed.wrong(
          all.get(0).name() + " is no muscle of " + limb.part().words()
              + "; leave it out here, face and trunk are asked for at the end");
    }
    Optional<Muscle> usual = found.get().usual().filter(here::contains);
    if (here.size() > 1 && usual.isEmpty()) {
      return Typed.wrong(
          "\"" + name + "\" may be "
              + here.stream().map(Muscle::name).collect(Collectors.joining(" or "))
              + "; type the full name");
    }
    return Typed.read(usual.orElse(here.get(0)));
  }
}
