package casecode.logic;

import casecode.model.Limb;

/**
 * Something that can be read of a study, to be looked at in one study after another.
 *
 * @param limb where; null for the day
 * @param member of a fact of several choices, the one that is looked for; null for the whole value
 * @param isSwitch whether the fact is a switch
 */
public record Look(Fact<?> fact, Limb limb, Object member, boolean isSwitch) {

  static Look at(Fact<?> fact, Limb limb, Object member) {
    return new Look(
        fact, limb, member,
        fact instanceof Given<?> given && given.kind() instanceof Kind.Switched<?>);
  }

  /** Whether it looks for a choice of a fact of several choices. */
  public boolean isForChoice() {
    return member != null;
  }

  /** Whether both look for a choice of the same fact. */
  public boolean isForChoiceLike(Look other) {
    return isForChoice() && isAt(other.fact, other.limb);
  }

  /** Whether both see the same; a fact is told apart as an object, as it may be large. */
  public boolean isLike(Look other) {
    return isAt(other.fact, other.limb) && member == other.member;
  }

  boolean isAt(Fact<?> other, Limb place) {
    return fact == other && limb == place;
  }
}
