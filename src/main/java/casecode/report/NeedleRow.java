package casecode.report;

import casecode.anatomy.Found;
import casecode.anatomy.Muscles;
import casecode.anatomy.Terms;
import casecode.model.Side;
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
  private static final int LONGEST_NERVE = 3;
  private static final int SENTENCE = 5;
  private static final Pattern GAP = Pattern.compile("\\t+| {2,}");
  private static final Pattern ROOTS =
      Pattern.compile("[CTLS]\\d{1,2}([-,/ ]+[CTLS]?\\d{1,2})*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIKE_ROOTS =
      Pattern.compile("[A-Z]\\d{1,2}([-,/ ]+[A-Z]?\\d{1,2})*", Pattern.CASE_INSENSITIVE);
  private static final Set<String> NOT_EXAMINED =
      Set.of("-", "--", "nt", "n/t", "nd", "not", "tested", "done", "examined", "deferred",
          "declined", "refused", "omitted", "by", "patient", "na", "n/a", "unable", "could");
  private static final Set<String> HEADING =
      Set.of(
          "side", "muscle", "nerve", "root", "roots", "spontaneous", "activity", "insertional",
          "insertion", "insert", "ins", "act", "ia", "fib", "fibs", "psw", "pos", "wave", "waves",
          "+wave", "fasc", "fascs", "fascics", "crd", "h", "f", "hf", "other", "others", "muap",
          "muaps", "mup", "mu", "motor", "unit", "volitional", "max", "effort", "amp", "dur",
          "duration", "poly", "polys", "polyph", "ppp", "config", "recrt", "recruit", "recruitment",
          "int", "ip", "pat", "pattern", "comment", "comments", "summary");
  private static final Pattern FINDING =
      Pattern.compile(
          "(?i)nml|normal|n|none|no|yes|0|[1-4]?[+-]{1,4}|[1-4]\\+|[+-]?\\d+%?|\\d+[.,]\\d+|incr|decr"
              + "|increased|decreased|reduced|red|discrete|single|few|many|rare|occ|occasional|poly"
              + "|full|partial|sl|slight|mild|mod|moderate|severe|sev|mark|marked|brief|large|small"
              + "|long|short|fast|rapid|unit|units|crd|myot|fasc|abn|abnormal|\\^|v|\u2191+|\u2193+|nt|-+");

  /** A row, if a muscle is named at its beginning. */
  static Optional<NeedleRow> read(String line, Muscles muscles) {
    Terms terms = muscles.terms();
    List<String> cells = Arrays.stream(GAP.split(line.strip())).filter(c -> !c.isBlank()).toList();
    Optional<Side> side = cells.isEmpty() ? Optional.empty() : Side.of(cells.get(0));
    List<String> rest = side.isPresent() ? cells.subList(1, cells.size()) : cells;
    if (!rest.isEmpty() && muscles.find(rest.get(0)).isPresent()) {
      return Optional.of(row(side, rest.get(0), rest.subList(1, rest.size()), terms));
    }
    List<String> words = Arrays.stream(line.strip().split("\\s+")).toList();
    Optional<Side> first = words.isEmpty() ? Optional.empty() : Side.of(words.get(0));
    List<String> named = first.isPresent() ? words.subList(1, words.size()) : words;
    for (int n = Math.min(LONGEST_NAME, named.size()); n > 0; n--) {
      String label = String.join(" ", named.subList(0, n));
      boolean sided = first.isPresent() || muscles.find(label).flatMap(Found::side).isPresent();
      List<String> after = named.subList(n, named.size());
      if (muscles.find(label).isPresent() && (sided || after.stream().anyMatch(NeedleRow::isFinding))) {
        return Optional.of(row(first, label, after, terms));
      }
    }
    return Optional.empty();
  }

  /** Whether a line holds nothing but findings: the end of the row above, wrapped. */
  static boolean continues(String line) {
    return Arrays.stream(line.strip().split("\\s+")).allMatch(NeedleRow::isFinding);
  }

  /** Whether a line is a heading of the columns: most of its words stand in headings. */
  static boolean isHeading(String line) {
    String[] words = line.strip().toLowerCase(Locale.ROOT).split("[\\s/.#]+");
    long known = Arrays.stream(words).filter(HEADING::contains).count();
    return !isMeantAsRow(line) && 2 * known >= words.length;
  }

  /** Whether a line is a sentence: many words, hardly any finding, no side in front. */
  static boolean isSentence(String line) {
    String[] words = line.strip().split("\\s+");
    long findings = Arrays.stream(words).filter(NeedleRow::isFinding).count();
    return words.length >= SENTENCE && 3 * findings < words.length && !isMeantAsRow(line);
  }

  private static boolean isFinding(String word) {
    return FINDING.matcher(word).matches();
  }

  /** Whether somebody meant a row: it begins with a side. */
  static boolean isMeantAsRow(String line) {
    String[] words = line.strip().split("\\s+");
    return words.length > 1 && Side.among(words[0]).isPresent();
  }

  /** Cells before the roots are the nerve's; without roots, a cell that names a trunk is. */
  private static NeedleRow row(
      Optional<Side> side, String label, List<String> cells, Terms terms) {
    int rooted = -1;
    for (int i = 0; i < cells.size() && rooted < 0; i++) {
      rooted = ROOTS.matcher(cells.get(i)).matches() ? i : -1;
    }
    // What stands where roots do and looks like them is a slip, and no finding.
    for (int i = 0; i <= LONGEST_NERVE && i < cells.size() && rooted < 0; i++) {
      rooted = LIKE_ROOTS.matcher(cells.get(i)).matches() ? i : -1;
    }
    int nerve = rooted;
    for (int n = Math.min(LONGEST_NERVE, cells.size()); n > 0 && nerve < 0; n--) {
      nerve = terms.trunk(String.join(" ", cells.subList(0, n))).isPresent() ? n : -1;
    }
    List<String> findings = cells.subList(Math.max(rooted + 1, Math.max(nerve, 0)), cells.size());
    boolean examined =
        findings.stream().flatMap(cell -> Arrays.stream(cell.split("\\s+")))
            .anyMatch(word -> !NOT_EXAMINED.contains(word.toLowerCase(Locale.ROOT)));
    return new NeedleRow(
        side, label,
        nerve > 0 ? Optional.of(String.join(" ", cells.subList(0, nerve))) : Optional.empty(),
        rooted < 0 ? Optional.empty() : Optional.of(cells.get(rooted)),
        examined);
  }
}
