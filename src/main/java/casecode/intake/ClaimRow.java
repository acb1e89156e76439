package casecode.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a claim, as a file gives it.
 *
 * @param place where it stands in the file, for example {@code line 12}
 * @param claim the account or the name of the claim
 * @param day the date of service as ISO writes it; empty: not given
 * @param setting a word of the contract; empty: not given
 * @param notices what its reader has to say of it
 * @param doubts why it cannot be checked in full; a line with one is never a pass
 * @param mistakes what is wrong with it beyond what its texts show
 */
public record ClaimRow(
    String place, String claim, String day, String code, String units, List<String> modifiers,
    String setting, String payer, String component, List<String> notices, List<String> doubts,
    List<String> mistakes) {
  public ClaimRow {
    modifiers = List.copyOf(modifiers);
    notices = List.copyOf(notices);
    doubts = List.copyOf(doubts);
    mistakes = List.copyOf(mistakes);
  }

  /** The same row with further doubts. */
  public ClaimRow doubtful(List<String> more) {
    List<String> all = Stream.concat(doubts.stream(), more.stream()).distinct().toList();
    return new ClaimRow(place, claim, day, code, units, modifiers, setting, payer, component,
        notices, all, mistakes);
  }

  /** The same row with a mistake. */
  ClaimRow mistaken(String mistake) {
    List<String> all = Stream.concat(mistakes.stream(), Stream.of(mistake)).toList();
    return new ClaimRow(place, claim, day, code, units, modifiers, setting, payer, component,
        notices, doubts, all);
  }
}
