package casecode.catalog;

import casecode.model.Name;
import casecode.model.Named;

/** Which codes stand together in a list, in its order; the words are a heading. */
public enum Group implements Named {
  NERVE_CONDUCTION("nerve-conduction", "Nerve conduction"),
  LIMBS_WITH_CONDUCTION("limb-add-on", "Limbs, on a day with nerve conduction"),
  LIMBS_WITHOUT_CONDUCTION("limb-stand-alone", "Limbs, on a day without nerve conduction"),
  REGIONS("region", "Muscles outside the limbs"),
  OTHER_TESTS("special", "Other tests"),
  GUIDANCE("guidance", "Guidance of an injection"),
  INJECTIONS("injection", "Injections of botulinum toxin"),
  MONITORING("monitoring", "Monitoring during an operation");

  private final Name called;

  Group(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
