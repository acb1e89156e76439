package casecode.intake;

import casecode.logic.Facts;
import casecode.model.Besides;
import casecode.model.BodyRegion;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Side;
import casecode.model.YesNo;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was needled, and what was done besides; one for each way in which labels can be read. */
final class Needled {

  private final Set<Limb> limbs = EnumSet.noneOf(Limb.class);
  private final Set<Besides> besides = EnumSet.noneOf(Besides.class);
  private final Map<Besides, Side> sides = new EnumMap<>(Besides.class);
  private final Map<Limb, List<Muscle>> named = new EnumMap<>(Limb.class);
  private final Set<Limb> byCount = EnumSet.noneOf(Limb.class);

  /** Limbs under which a muscle was listed that belongs elsewhere, such as trapezius. */
  private final Set<Limb> passedOn = EnumSet.noneOf(Limb.class);

  private boolean edgeLevel;

  /** T2 was, which makes no line of its own. */
  private boolean secondLevel;

  Needled copy() {
    Needled copy = new Needled();
    copy.limbs.addAll(limbs);
    copy.besides.addAll(besides);
    copy.passedOn.addAll(passedOn);
    copy.sides.putAll(sides);
    named.forEach((limb, muscles) -> copy.named.put(limb, new ArrayList<>(muscles)));
    copy.byCount.addAll(byCount);
    copy.edgeLevel = edgeLevel;
    copy.secondLevel = secondLevel;
    return copy;
  }

  boolean isEmpty() {
    return limbs.isEmpty() && besides.isEmpty() && !secondLevel;
  }

  Set<Limb> limbs() {
    return limbs;
  }

  /** The limbs whose muscles are named. */
  Set<Limb> named() {
    return named.keySet();
  }

  /** The muscles that are named, by limb. */
  Map<Limb, List<Muscle>> muscles() {
    return Collections.unmodifiableMap(named);
  }

  /** The regions, each with its side. */
  Map<Besides, Side> regions() {
    return Collections.unmodifiableMap(sides);
  }

  /** The counts that were given for a limb stand instead of its muscles, which are not all known. */
  void byCount(Limb limb) {
    byCount.add(limb);
    named.remove(limb);
  }

  /** Whether the limb is new. */
  boolean limb(Limb limb) {
    return limbs.add(limb);
  }

  void service(Besides service) {
    besides.add(service);
  }

  /** A region; left and right together are both, a side left out may be any. */
  void region(Besides region, Side side) {
    besides.add(region);
    sides.merge(region, side, Needled::together);
  }

  private static Side together(Side one, Side other) {
    if (one == Side.BOTH || other == Side.BOTH) {
      return Side.BOTH;
    }
    if (one == other) {
      return one;
    }
    return one == Side.UNSAID || other == Side.UNSAID ? Side.UNSAID : Side.BOTH;
  }

  /** A muscle was listed under a limb; if it belongs elsewhere, it does not make the limb needled. */
  void under(Limb limb, Muscle muscle) {
    if (muscle.region().part().isEmpty()) {
      passedOn.add(limb);
    }
  }

  /** A muscle of a limb goes there, any other to its region. */
  void put(Muscle muscle, Side side) {
    if (muscle.region().part().isPresent()) {
      Limb limb = Limb.of(muscle.region().part().get(), side);
      limbs.add(limb);
      if (!byCount.contains(limb)) {
        named.computeIfAbsent(limb, key -> new ArrayList<>()).add(muscle);
      }
    } else if (muscle.region() == BodyRegion.THORACIC && !muscle.isMidThoracic()) {
      secondLevel = true;
    } else {
      edgeLevel |= muscle.isThoracicEdge();
      if (muscle.region().coded().isPresent()) {
        region(muscle.region().coded().get(), side);
      }
    }
  }

  private Set<Limb> needled() {
    if (passedOn.isEmpty()) {
      return limbs;
    }
    Set<Limb> needled = EnumSet.copyOf(limbs);
    needled.removeIf(limb -> passedOn.contains(limb) && !named.containsKey(limb));
    return needled;
  }

  /** Adds what was needled to what else is known. */
  void addTo(Facts.Adding all) {
    all.set(StudyFacts.LIMBS, Limb.listed(needled())).set(StudyFacts.BESIDES, List.copyOf(besides));
    for (Map.Entry<Besides, Side> side : sides.entrySet()) {
      if (EmgRegions.SIDES.containsKey(side.getKey()) && side.getValue() != Side.UNSAID) {
        all.set(EmgRegions.SIDES.get(side.getKey()), side.getValue());
      }
    }
    for (Map.Entry<Limb, List<Muscle>> limb : named.entrySet()) {
      all.set(StudyFacts.NAMED, limb.getKey(), List.copyOf(limb.getValue()));
    }
    if (edgeLevel && !besides.contains(Besides.THORACIC_PARASPINAL)) {
      all.set(StudyFacts.THORACIC_EDGE, YesNo.YES);
    }
    if (secondLevel && !besides.contains(Besides.THORACIC_PARASPINAL)) {
      all.set(StudyFacts.THORACIC_SECOND, YesNo.YES);
    }
  }
}
