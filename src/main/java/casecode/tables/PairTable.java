package casecode.tables;

import casecode.model.Code;
import casecode.model.PairIndicator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** NCCI procedure-to-procedure edits of one setting. */
public final class PairTable {

  /** One edit: the column 2 code is denied beside the column 1 code. */
  public record Pair(Code column1, Code column2, PairIndicator indicator, Edition edition) {}

  /** By column 1, then by column 2. */
  private final Map<Code, Map<Code, Pair>> pairs;

  private final Edition edition;

  /** The pairs and the edition that most of them come from. */
  public PairTable(Edition edition, List<Pair> pairs) {
    this.edition = edition;
    this.pairs =
        pairs.stream()
            .collect(
                Collectors.groupingBy(
                    Pair::column1,
                    Collectors.toUnmodifiableMap(Pair::column2, Function.identity())));
  }

  public Edition edition() {
    return edition;
  }

  /** The edit between two codes, whichever is column 1. */
  public Optional<Pair> between(Code one, Code other) {
    Optional<Pair> pair = inOrder(one, other);
    return pair.isPresent() ? pair : inOrder(other, one);
  }

  private Optional<Pair> inOrder(Code column1, Code column2) {
    return Optional.ofNullable(pairs.getOrDefault(column1, Map.of()).get(column2));
  }

  /** Every edit that names the code. */
  public List<Pair> of(Code code) {
    return pairs.values().stream()
        .flatMap(byColumn2 -> byColumn2.values().stream())
        .filter(pair -> pair.column1().equals(code) || pair.column2().equals(code))
        .sorted(
            Comparator.comparing(Pair::column1).thenComparing(Pair::column2))
        .toList();
  }
}
