package casecode.tables;

import casecode.model.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of single codes: unlikely units, primaries, fee schedule, hospital payment. */
public record CodeTables(
    Map<EditSet, Map<Code, Mue>> mues,
    Map<EditSet, Edition> mueEditions,
    Map<Code, List<Code>> addOns,
    Edition addOnEdition,
    Map<Code, Fee> fees,
    Edition feeEdition,
    Map<Code, Packaging> packagings) {

  public Optional<Mue> mue(EditSet edits, Code code) {
    return Optional.ofNullable(mues.get(edits).get(code));
  }

  public Optional<Fee> fee(Code code) {
    return Optional.ofNullable(fees.get(code));
  }

  public Optional<Packaging> packaging(Code code) {
    return Optional.ofNullable(packagings.get(code));
  }

  /** The codes beside which an add-on is paid; empty for a code that stands alone. */
  public List<Code> primaries(Code code) {
    return addOns.getOrDefault(code, List.of());
  }

  /** The add-on codes that are paid beside a code, sorted. */
  public List<Code> addOnsTo(Code code) {
    return addOns.entrySet().stream()
        .filter(entry -> entry.getValue().contains(code))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
