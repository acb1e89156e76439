package casecode.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A muscle and what it counts for.
 *
 * @param region where it lies
 * @param nerve the trunk it is credited with
 * @param division that trunk where the sciatic counts as its tibial or peroneal division
 * @param roots every spinal level that supplies it, as textbooks say
 * @param principalRoots the main ones
 * @param rootsBy what single sources say, by source
 * @param counts whether it can be one of the five muscles of a limb
 * @param known how that is known: stated, inferred or disputed
 * @param headOf the muscle of which it is a head; itself where it is none
 * @param members what a collective label stands for, by id
 */
public record Muscle(
    String id,
    String name,
    BodyRegion region,
    Optional<String> nerve,
    Optional<String> division,
    Optional<String> branch,
    List<String> roots,
    List<String> principalRoots,
    Map<String, List<String>> rootsBy,
    boolean counts,
    String known,
    String headOf,
    List<String> members,
    List<String> sources)
    implements Worded {

  public Muscle {
    roots = List.copyOf(roots);
    principalRoots = List.copyOf(principalRoots);
    members = List.copyOf(members);
    sources = List.copyOf(sources);
  }

  @Override
  public String words() {
    return name;
  }

  /** Thoracic paraspinals that 95869 is for: T3 to T11, or a level that nobody gave. */
  public boolean isMidThoracic() {
    return region == BodyRegion.THORACIC
        && roots.stream().map(root -> Integer.parseInt(root.substring(1))).anyMatch(n -> n > 2);
  }

  /** Paraspinals of T1 or T12, which go with those of the neck or of the low back. */
  public boolean isThoracicEdge() {
    return (region == BodyRegion.CERVICAL || region == BodyRegion.LUMBAR)
        && roots.size() == 1 && roots.get(0).startsWith("T");
  }

  /** One id, one muscle. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Muscle muscle && id.equals(muscle.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
