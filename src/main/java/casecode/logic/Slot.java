package casecode.logic;

/** Something that fills a gap in the sentence of a rule. */
public interface Slot {

  /** The words for the gap, on these facts; {@code when} is the condition of the rule. */
  String fill(View view, Condition when);

  /** The limb that the rule looks at. */
  Slot LIMB = (view, when) -> view.limb().words();

  /** What settled the condition. */
  Slot EVIDENCE = (view, when) -> Evidence.phrase(when.evidence(view));

  /** The value of a fact in words. */
  static <T> Slot value(Fact<T> fact) {
    return (view, when) ->
        fact.in(view) instanceof Reading.Known<T> known ? fact.say(known.value()) : fact.label();
  }

  /** The value of a counted fact in digits. */
  static Slot digits(Number number) {
    return (view, when) -> String.valueOf(number.range(view).least());
  }
}
