package casecode.json;

import casecode.anatomy.Anatomy;
import casecode.intake.MuscleList;
import casecode.intake.StudyBuilder;
import casecode.intake.Written;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Side;
import casecode.recall.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads muscle names from a study; the anatomy is loaded only for a study that names any. */
final class MuscleNames {

  private final Anatomy anatomy;
  private final StudyBuilder study;
  private final Remembered<Json.Obj, List<Muscle>> plain;
  private MuscleList list;

  /**
   * Begins a study.
   *
   * @param plain the muscles of limbs that came before, where each name can mean one muscle only
   */
  MuscleNames(Anatomy anatomy, StudyBuilder study, Remembered<Json.Obj, List<Muscle>> plain) {
    this.anatomy = anatomy;
    this.study = study;
    this.plain = plain;
  }

  /** The muscles listed under a limb; none at all is a contradiction. */
  void under(ObjectReader entry, Limb limb) {
    Optional<List<Muscle>> known = entry.recalled(plain);
    if (known.isPresent()) {
      list().add(known.get(), limb);
      return;
    }
    List<Json> items = entry.list("muscles").orElse(List.of());
    if (items.isEmpty()) {
      entry.wrong("muscles", "must hold at least one muscle; leave out a limb that was not studied");
    }
    List<Muscle> told = add(entry, items, Optional.of(limb));
    if (told.size() == items.size()) {
      entry.kept(plain, told);
    }
  }

  /** The muscles of one flat list, each with its side. */
  void flat(ObjectReader needle, List<Json> items) {
    add(needle, items, Optional.empty());
  }

  private MuscleList list() {
    list = list == null ? new MuscleList(anatomy.muscles(), study) : list;
    return list;
  }

  /** Takes every item; those muscles that are told by their name alone. */
  private List<Muscle> add(ObjectReader reader, List<Json> items, Optional<Limb> limb) {
    List<Muscle> told = new ArrayList<>();
    String places = reader.at("muscles");
    for (int i = 0; i < items.size(); i++) {
      String place = places + "[" + i + "]";
      if (items.get(i) instanceof Json.Text name) {
        Written written =
            new Written(place, place, name.value(), Optional.empty(), limb, Optional.empty(),
                Optional.empty());
        list().add(written).ifPresent(told::add);
      } else if (items.get(i) instanceof Json.Obj object) {
        whole(reader.item("muscles", i, object), place, limb);
      } else {
        reader.wrong("muscles[" + i + "]", "must be a name or an object, not " + items.get(i).kind());
      }
    }
    return told;
  }

  private void whole(ObjectReader entry, String place, Optional<Limb> limb) {
    Optional<String> name = entry.text("name");
    if (name.isEmpty() && entry.any("name").isEmpty()) {
      entry.wrong("name", "is missing; name the muscle");
    }
    Optional<Side> side = entry.choice("side", Side.STATED);
    Optional<String> nerve = entry.text("nerve");
    Optional<String> roots = entry.text("roots");
    entry.done();
    if (name.isPresent()) {
      list().add(new Written(place, place, name.get(), side, limb, nerve, roots));
    }
  }

  void settle() {
    if (list != null) {
      list.settle();
    }
  }
}
