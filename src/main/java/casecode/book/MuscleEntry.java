package casecode.book;

import casecode.model.Muscle;
import casecode.render.MuscleText;

/** A muscle as the book shows it. */
record MuscleEntry(String id, String name, String nerve, String roots, String counts) {

  static MuscleEntry of(Muscle muscle) {
    return new MuscleEntry(Anchor.muscle(muscle.id()), muscle.name(), MuscleText.nerve(muscle),
        MuscleText.roots(muscle), MuscleText.counts(muscle));
  }
}
