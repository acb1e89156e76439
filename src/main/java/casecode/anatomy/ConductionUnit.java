package casecode.anatomy;

import java.util.List;
import java.util.Optional;

/**
 * A nerve conduction test that counts as one study, or one that looks like it and does not.
 *
 * @param type motor, sensory, mixed, h-reflex, f-wave-included or not-an-ncs-study
 * @param site the recording muscle or skin, in words
 * @param limb upper-limb, lower-limb, cranial, trunk, root, any or other
 * @param field of a study that takes a service which is no nerve conduction study, if there is one
 */
public record ConductionUnit(
    String id, String name, String type, String nerve, String site, String limb,
    List<String> spellings, Optional<String> field, String known, List<String> sources) {
  public ConductionUnit {
    spellings = List.copyOf(spellings);
    sources = List.copyOf(sources);
  }

  /** Whether it is a nerve conduction study at all. */
  public boolean counts() {
    return !type.equals("not-an-ncs-study") && !type.equals("f-wave-included");
  }

  /** Whether a test that is said to be of a type may be this one; laboratories call mixed studies sensory. */
  public boolean mayBe(String other) {
    return type.equals(other)
        || isOfSkin(type) && isOfSkin(other);
  }

  private static boolean isOfSkin(String type) {
    return type.equals("sensory") || type.equals("mixed");
  }

  /** One id, one unit. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ConductionUnit unit && id.equals(unit.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** One of the "other" units, which stand for whatever is not listed. */
  public boolean isOpen() {
    return known.equals("open") || id.endsWith("-other");
  }
}
