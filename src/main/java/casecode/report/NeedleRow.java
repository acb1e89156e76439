package casecode.report;

import casecode.anatomy.Muscles;
import casecode.model.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One row of the needle table: side, muscle, perhaps nerve and root, and the findings.
 *
 * @param examined whether any finding stands in it
 */
record NeedleRow(
    Optional<Side> side, String label, Optional<String> nerve, Optional<String> roots,
    boolean examined) {

  private static final int LONGEST_NAME = 7;
  private static final Pattern GAP = Pattern.compile("\\t+| {2,}");
  private static final Pattern ROOTS =
      Pattern.compile("[CTLS]\\d{1,2}([-,/ ]+[CTLS]?\\d{1,2})*", Pattern.CASE_INSENSITIVE);
  private static final Set<String> NOT_EXAMINED =
      Set.of("-", "--", "nt", "n/t", "nd", "not", "tested", "done", "examined");
  private static final Pattern FINDING =
      Pattern.compile(
          "(?i)nml|normal|n|none|no|yes|0|[1-4]?[+-]{1,4}|[1-4]\\+|[+-]?\\d+%?|\\d+[.,]\\d+|incr|decr"
              + "|increased|decreased|reduced|red|discrete|single|few|many|rare|occ|occasional|poly"
              + "|full|partial|sl|slight|mild|mod|moderate|severe|sev|mark|marked|brief|large|small"
              + "|long|short|fast|rapid|unit|units|crd|myot|fasc|abn|abnormal|\\^|v|\u2191+|\u2193+|nt|-+");

  /** A row, if a muscle is named at its beginning. */
  static Optional<NeedleRow> read(String line, Muscles muscles) {
    List<String> cells = Arrays.stream(GAP.split(line.strip())).filter(c -> !c.isBlank()).toList();
    Optional<Side> side = cells.isEmpty() ? Optional.empty() : side(cells.get(0));
    List<String> rest = side.isPresent() ? cells.subList(1, cells.size()) : cells;
    if (!rest.isEmpty() && muscles.find(rest.get(0)).isPresent()) {
      return Optional.of(row(side, rest.get(0), rest.subList(1, rest.size())));
    }
    List<String> words = Arrays.stream(line.strip().split("\\s+")).toList();
    Optional<Side> first = words.isEmpty() ? Optional.empty() : side(words.get(0));
    List<String> named = first.isPresent() ? words.subList(1, words.size()) : words;
    for (int n = Math.min(LONGEST_NAME, named.size()); n > 0; n--) {
      String label = String.join(" ", named.subList(0, n));
      if (muscles.find(label).isPresent()) {
        return Optional.of(row(first, label, named.subList(n, named.size())));
      }
    }
    return Optional.empty();
  }

  /** Whether a line holds nothing but findings: the end of the row above, wrapped. */
  static boolean continues(String line) {
    return Arrays.stream(line.strip().split("\\s+")).allMatch(w -> FINDING.matcher(w).matches());
  }

  /** Whether somebody meant a row of muscles: it begins with a side. */
  static boolean isMeantAsRow(String line) {
    String[] words = line.strip().split("\\s+");
    return words.length > 1 && side(words[0]).isPresent();
  }

  private static NeedleRow row(Optional<Side> side, String label, List<String> cells) {
    List<String> findings = new ArrayList<>(cells);
    Optional<String> nerve = Optional.empty();
    Optional<String> roots = Optional.empty();
    StringBuilder nerveWords = new StringBuilder();
    while (!findings.isEmpty() && roots.isEmpty()) {
      String cell = findings.get(0);
      if (ROOTS.matcher(cell).matches()) {
        roots = Optional.of(cell);
        findings.remove(0);
      } else if (isFindings(cell)) {
        break;
      } else {
        nerveWords.append(cell).append(' ');
        findings.remove(0);
      }
    }
    if (nerveWords.length() > 0) {
      nerve = Optional.of(nerveWords.toString().strip());
    }
    boolean examined =
        findings.stream().flatMap(cell -> Arrays.stream(cell.split("\\s+")))
            .anyMatch(word -> !NOT_EXAMINED.contains(word.toLowerCase(Locale.ROOT)));
    return new NeedleRow(side, label, nerve, roots, examined);
  }

  private static boolean isFindings(String cell) {
    return Arrays.stream(cell.split("\\s+")).allMatch(word -> FINDING.matcher(word).matches());
  }

  static Optional<Side> side(String word) {
    return switch (word.toLowerCase(Locale.ROOT).replace(".", "")) {
      case "r", "rt", "right" -> Optional.of(Side.RIGHT);
      case "l", "lt", "left" -> Optional.of(Side.LEFT);
      case "b", "bil", "bilat", "bilateral", "both" -> Optional.of(Side.BOTH);
      default -> Optional.empty();
    };
  }
}
