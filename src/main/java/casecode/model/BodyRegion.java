package casecode.model;

import java.util.Optional;

/** Where a muscle lies, and what it counts for there. */
public enum BodyRegion implements Named {
  ARM("upper-extremity", "arm", Optional.empty()),
  LEG("lower-extremity", "leg", Optional.empty()),
  CRANIAL("cranial", "cranial muscles", Optional.of(Besides.CRANIAL)),
  LARYNX("larynx", "larynx", Optional.of(Besides.LARYNX)),
  DIAPHRAGM("diaphragm", "diaphragm", Optional.of(Besides.HEMIDIAPHRAGM)),
  CERVICAL("cervical-paraspinal", "cervical paraspinals", Optional.of(Besides.CERVICAL_PARASPINAL)),
  THORACIC("thoracic-paraspinal", "thoracic paraspinals", Optional.of(Besides.THORACIC_PARASPINAL)),
  LUMBAR("lumbar-paraspinal", "lumbar paraspinals", Optional.of(Besides.LUMBAR_PARASPINAL)),
  SACRAL("sacral-paraspinal", "sacral paraspinals", Optional.of(Besides.LUMBAR_PARASPINAL)),
  TRUNK("axial-trunk", "trunk", Optional.of(Besides.TRUNK)),
  EYE("extraocular", "eye muscles", Optional.of(Besides.EXTRAOCULAR)),
  SPHINCTER("sphincter", "sphincter", Optional.of(Besides.SPHINCTER));

  private final Name called;
  private final Optional<Besides> coded;

  BodyRegion(String id, String words, Optional<Besides> coded) {
    this.called = Name.of(id, words);
    this.coded = coded;
  }

  @Override
  public Name called() {
    return called;
  }

  /** The region of the contract that it is coded as; none for the limbs. */
  public Optional<Besides> coded() {
    return coded;
  }

  /** Arm or leg; nothing for what is no limb. */
  public Optional<Limb.Part> part() {
    return switch (this) {
      case ARM -> Optional.of(Limb.Part.ARM);
      case LEG -> Optional.of(Limb.Part.LEG);
      default -> Optional.empty();
    };
  }
}
