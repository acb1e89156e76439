package casecode.json;

import casecode.intake.StudyBuilder;
import casecode.logic.Given;
import casecode.model.Limb;
import casecode.model.YesNo;
import casecode.recall.Remembered;
import casecode.rules.StudyFacts;
import java.util.List;
import java.util.Optional;

/** Reads the limbs that a study lists, each with its counts or its muscles. Safe for several threads. */
final class LimbEntries {

  private static final List<Limb> LIMBS = List.of(Limb.values());

  /**
   * What a limb says besides the names of its muscles.
   *
   * @param muscles how many; nothing where they are named
   */
  private record Entry(
      Limb limb, boolean named, Optional<Integer> muscles, Optional<Integer> nerves,
      Optional<Integer> levels, Optional<Boolean> conduction) {}

  private final Remembered<Json.Obj, Entry> entries = Remembered.fewByIdentity();

  void read(ObjectReader entry, StudyBuilder study, MuscleNames muscles) {
    Optional<Entry> known = entry.recalled(entries);
    if (known.isPresent()) {
      add(known.get(), entry, study, muscles);
      return;
    }
    Optional<Entry> read = entry(entry);
    if (read.isPresent()) {
      add(read.get(), entry, study, muscles);
    }
    entry.done();
    if (read.isPresent()) {
      entry.kept(entries, read.get());
    }
  }

  private static Optional<Entry> entry(ObjectReader entry) {
    Optional<Limb> limb = entry.choice("limb", LIMBS);
    if (limb.isEmpty() && entry.any("limb").isEmpty()) {
      entry.wrong("limb", "is missing; name the limb");
    }
    boolean named = entry.any("muscles").orElse(null) instanceof Json.Arr;
    Optional<Integer> count =
        named ? Optional.empty() : entry.count("muscles", StudyFacts.MUSCLES);
    Optional<Integer> nerves = entry.count("nerves", StudyFacts.NERVES);
    Optional<Integer> levels = entry.count("levels", StudyFacts.LEVELS);
    Optional<Boolean> conduction = entry.yesNo("nerveConduction");
    return limb.isPresent()
        ? Optional.of(new Entry(limb.get(), named, count, nerves, levels, conduction))
        : Optional.empty();
  }

  private static void add(
      Entry one, ObjectReader entry, StudyBuilder study, MuscleNames muscles) {
    Limb limb = one.limb();
    if (!study.limb(limb)) {
      study.limbTwice(entry.at("limb"), limb);
    }
    set(study, StudyFacts.MUSCLES, limb, one.muscles());
    if (one.named()) {
      muscles.under(entry, limb);
    }
    set(study, StudyFacts.NERVES, limb, one.nerves());
    set(study, StudyFacts.LEVELS, limb, one.levels());
    if (one.conduction().isPresent()) {
      study.set(StudyFacts.LIMB_CONDUCTION, limb, YesNo.of(one.conduction().get()));
    }
  }

  private static void set(
      StudyBuilder study, Given<Integer> fact, Limb limb, Optional<Integer> count) {
    if (count.isPresent()) {
      study.set(fact, limb, count.get());
    }
  }
}
