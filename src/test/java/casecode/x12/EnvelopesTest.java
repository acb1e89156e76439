package casecode.x12;

import static casecode.ClaimFile.A;
import static casecode.ClaimFile.B;
import static casecode.ClaimFile.END;
import static casecode.ClaimFile.GROUP;
import static casecode.ClaimFile.ISA;
import static casecode.ClaimFile.isa;
import static casecode.ClaimFile.said;
import static casecode.ClaimFile.transaction;
import static casecode.ClaimFile.x12;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Interchanges, groups and transactions, whole and broken, and what is said of each. */
class EnvelopesTest {

  private static final String ST = "ST*837*0001*005010X222A1~";
  private static final String IEA = "IEA*1*000000001~";

  private static Arguments of(String name, String in, String... said) {
    return Arguments.of(name, in, List.of(said));
  }

  static Stream<Arguments> whole() {
    return Stream.of(
        of("two transactions",
            ISA + GROUP + transaction(A) + transaction(B) + "GE*2*1~" + IEA, "A pass", "B pass"),
        of("two groups",
            ISA + GROUP + transaction(A) + "GE*1*1~" + GROUP + transaction(B) + "GE*1*1~"
                + "IEA*2*000000001~",
            "A pass", "B pass"),
        of("a second interchange with other separators",
            x12(A) + isa('|', '>', "!") + (GROUP + transaction(B) + END)
                .replace('*', '|').replace(':', '>').replace('~', '!'),
            "A pass", "B pass"),
        of("a guide that only the group names",
            x12(B).replace("*0001*005010X222A1", "*0001"), "B pass"),
        of("a byte-order mark", "\uFEFF" + x12(B), "B pass"),
        of("files put one behind the other, each with its mark", x12(A) + "\uFEFF" + x12(B),
            "A pass", "B pass"),
        of("control characters between interchanges", x12(A) + "\u0000\u001a\n" + x12(B),
            "A pass", "B pass"),
        of("blank lines above", "\n\n  " + x12(B), "B pass"),
        of("lines of a transport above", "from: a clearing house\n".repeat(20) + x12(B),
            "segment 1: no X12 here; up to the next ISA nothing was read", "B pass"),
        of("segments that are not read, with a digit in their name",
            x12(B.replace("LX*1", "N9*X~LX*1")), "B pass"),
        of("the longest segment", x12(B.replace("LX*1", "NTE*" + "x".repeat(65_531) + "~LX*1")),
            "B pass"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whole")
  void whole_envelopes_hide_nothing(String name, String in, List<String> said) {
    assertThat(said(in)).isEqualTo(said);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        of("a transaction without its end, before the end of the group",
            ISA + GROUP + ST + B + END,
            "B: a transaction without SE; the end of it may be lost",
            "segment 8: a transaction without SE; the end of it may be lost"),
        of("a transaction without its end, before the next",
            ISA + GROUP + ST + A + transaction(B) + "GE*2*1~" + IEA,
            "A: a transaction without SE; the end of it may be lost",
            "segment 11: a transaction without SE; the end of it may be lost",
            "B pass"),
        of("a transaction and a group without their ends",
            ISA + GROUP + ST + B + IEA,
            "B: a transaction without SE; the end of it may be lost",
            "B: a group without GE; the end of it may be lost",
            "segment 8: a transaction without SE; the end of it may be lost",
            "segment 8: a group without GE; the end of it may be lost"),
        of("a transaction of another kind without its end",
            ISA + GROUP + ST.replace("X222A1", "X223A2") + B + END,
            "segment 3: a transaction that is no 837P was not read",
            "segment 8: a transaction without SE; the end of it may be lost"),
        of("a transaction without its start", x12(B).replace(ST, ""),
            "segment 3: CLM outside of a transaction or a claim was not read",
            "segment 7: SE without ST; a transaction may be lost",
            "segment 8: GE counts other transactions than there are"),
        of("an end of another transaction", x12(B).replace("*0001~GE", "*0002~GE"),
            "B: SE does not fit its transaction of 6 segments; something may be lost",
            "segment 8: SE does not fit its transaction of 6 segments; something may be lost"),
        of("a group without its end, before the end of the interchange",
            x12(B).replace("GE*1*1~", ""),
            "B pass", "segment 9: a group without GE; the end of it may be lost"),
        of("a group without its end, before the next",
            ISA + GROUP + transaction(A) + GROUP + transaction(B) + "GE*1*1~IEA*2*000000001~",
            "A pass", "segment 12: a group without GE; the end of it may be lost", "B pass"),
        of("a group without its start",
            ISA + GROUP + transaction(A) + "GE*1*1~" + transaction(B) + "GE*1*1~IEA*2*000000001~",
            "A pass", "B pass", "segment 20: IEA counts other groups than there are"),
        of("an interchange without its end, before the next", x12(A).replace(IEA, "") + x12(B),
            "A pass", "segment 13: an interchange without IEA; the end of it may be lost",
            "B pass"),
        of("a wrong count of groups", x12(B).replace("IEA*1", "IEA*2"),
            "B pass", "segment 10: IEA counts other groups than there are"),
        of("a start that stops at once", x12(A) + "ISA*",
            "A pass",
            "segment 14: the ISA segment has not its 106 characters; up to the next ISA nothing was"
                + " read"),
        of("an ISA of one character too many", ISA.replace("*T*", "*TT*") + GROUP + x12(B),
            "segment 1: the ISA segment has not its 106 characters; up to the next ISA nothing was"
                + " read",
            "B pass"),
        of("a word that begins like an interchange", x12(A) + "ISAAC wrote this\n" + x12(B),
            "A pass", "segment 14: no X12 here; up to the next ISA nothing was read", "B pass"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void what_is_missing_of_an_envelope_is_said_where_it_shows(
      String name, String in, List<String> said) {
    assertThat(said(in)).isEqualTo(said);
  }

  static Stream<Arguments> strays() {
    return Stream.of(
        of("a claim behind a transaction", ISA + GROUP + transaction(A) + B + END,
            "A pass", "segment 12: CLM outside of a transaction or a claim was not read"),
        of("a claim behind a group",
            ISA + GROUP + transaction(A) + "GE*1*1~" + B + IEA,
            "A pass", "segment 13: CLM outside of a transaction or a claim was not read"),
        of("claims behind two transactions are told once for each",
            ISA + GROUP + transaction(A) + B + B + transaction(A.replace("CLM*A", "CLM*C")) + B
                + "GE*2*1~" + IEA,
            "A pass", "segment 12: CLM outside of a transaction or a claim was not read",
            "C pass", "segment 29: CLM outside of a transaction or a claim was not read"),
        of("a service behind the next patient begins, without a claim",
            x12(A + "HL*2*1*22*0~LX*1~SV1*HC:95885*1*UN*1***1~"),
            "A pass", "segment 13: SV1 outside of a transaction or a claim was not read"),
        of("a service behind a transaction",
            ISA + GROUP + transaction(A) + "SV1*HC:95860*1*UN*1***1~" + END,
            "A pass", "segment 12: SV1 outside of a transaction or a claim was not read"),
        of("services of a transaction of another kind are not told again",
            ISA + GROUP + transaction(A).replace("X222A1", "X223A2") + transaction(B) + "GE*2*1~"
                + IEA,
            "segment 3: a transaction that is no 837P was not read", "B pass"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strays")
  void what_stands_outside_of_a_claim_is_said_and_not_read(
      String name, String in, List<String> said) {
    assertThat(said(in)).isEqualTo(said);
  }

  static Stream<Arguments> segments() {
    return Stream.of(
        of("a small letter", "lx*1~", "without a name such as SV1"),
        of("a name of one letter", "L*1~", "without a name such as SV1"),
        of("a name of four letters", "LXXX*1~", "without a name such as SV1"),
        of("a name that begins with a digit", "9X*1~", "without a name such as SV1"),
        of("a name with a colon for a digit", "N:*1~", "without a name such as SV1"),
        of("nothing", "~", "without a name such as SV1"),
        of("too long a segment", "NTE*" + "x".repeat(65_532) + "~", "without end; none is so long"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("segments")
  void a_segment_that_cannot_be_read_leaves_its_claim_in_doubt(
      String name, String segment, List<String> said) {
    assertThat(said(x12(B.replace("LX*1~", segment + "LX*1~"))))
        .containsExactly("B: a segment of this claim could not be read; a line may be lost",
            "segment 5: a segment " + said.get(0));
  }

  @Test
  void of_many_segments_that_cannot_be_read_the_first_twenty_are_told() {
    List<String> said = said(x12(B.replace("LX*1~", "lx~".repeat(25) + "LX*1~")));
    assertThat(said).hasSize(22)
        .contains("segment 24: a segment without a name such as SV1")
        .endsWith("segment 25: and further segments like these");
  }
}
