package casecode.model;

/** What can be studied or done that day besides the limbs. */
public enum Besides implements Named {
  CRANIAL("cranial", "cranial muscles", "face", "cranial-nerve muscles", "trapezius"),
  LARYNX("larynx", "larynx", "laryngeal"),
  HEMIDIAPHRAGM("hemidiaphragm", "diaphragm", "phrenic"),
  CERVICAL_PARASPINAL("cervical-paraspinal", "cervical paraspinals", "cpsp", "neck"),
  THORACIC_PARASPINAL("thoracic-paraspinal", "thoracic paraspinals", "tpsp"),
  LUMBAR_PARASPINAL("lumbar-paraspinal", "lumbar or sacral paraspinals", "lpsp", "sacral", "lumbosacral paraspinals"),
  TRUNK("trunk", "trunk wall muscles", "chest", "abdomen", "abdominal wall"),
  EXTRAOCULAR("extraocular", "eye muscles", "eye", "extra-ocular"),
  SPHINCTER("sphincter", "sphincter, by needle", "anal", "urethral"),
  SINGLE_FIBER("single-fiber", "single-fiber EMG", "single-fibre", "sfemg", "jitter"),
  REPETITIVE("repetitive-stimulation", "repetitive nerve stimulation", "rns", "repetitive"),
  BLINK("blink", "blink reflex"),
  ARRAY("array", "preconfigured electrode array"),
  CHEMODENERVATION("chemodenervation", "chemodenervation (botulinum toxin)", "botox", "botulinum", "injection");

  private final Name called;

  Besides(String id, String words, String... shortForms) {
    this.called = Name.of(id, words, shortForms);
  }

  @Override
  public Name called() {
    return called;
  }
}
