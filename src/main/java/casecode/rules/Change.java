package casecode.rules;

import casecode.model.ModifierKind;
import java.util.Set;

/** A change to the lines of a claim that may put an error right. */
public sealed interface Change {

  /** Which line of those that an edit names. */
  enum Which {
    /** The line of an edit of one line, the column 1 line of a pair. */
    FIRST,
    /** The column 2 line of a pair. */
    SECOND
  }

  record Append(Which to, String modifier) implements Change {}

  /** Modifiers of these kinds go. */
  record Strip(Which from, Set<ModifierKind> kinds) implements Change {}

  record LeaveOut(Which which) implements Change {}

  /** A change of several lines together. */
  enum Recode implements Change {
    /** The units of the code come down to its MUE. */
    TO_MUE,
    /** Two units of a code of one side become one with 50, or the code of both sides. */
    TO_BOTH_SIDES,
    /** A code with 50 that takes none becomes what says both sides of it. */
    WITHOUT_50,
    /** Of the lines that the edit names only that of the highest code stays, with one unit. */
    TO_HIGHEST_CODE,
    /** 95885 and 95886 come down to four units together. */
    TO_FOUR_LIMBS,
    /** The stand-alone codes of complete limbs become the one code for all of them. */
    TO_ONE_LIMB_CODE,
    /** The stand-alone codes become the add-on codes. */
    TO_ADD_ON,
    /** The add-on codes become the stand-alone codes. */
    TO_STAND_ALONE,
    /** The stand-alone codes go, each of which an add-on code can name. */
    WITHOUT_NAMED_TWICE,
    /** The stand-alone codes go. */
    WITHOUT_STAND_ALONE,
    /** The add-on codes go. */
    WITHOUT_ADD_ON
  }
}
