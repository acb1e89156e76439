package casecode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file of claims, and what is said of it. */
public final class ClaimFile {

  /** What stands around the claims of an interchange. */
  public static final String ISA = isa('*', ':', "~");
  public static final String GROUP = "GS*HC*S*R*20260302*1200*1*X*005010X222A1~";
  public static final String END = "GE*1*1~IEA*1*000000001~";

  /** A claim of two lines and one of one line; each passes. */
  public static final String A =
      "CLM*A*1***11:B:1~LX*1~SV1*HC:95910*1*UN*1***1~DTP*472*D8*20260302~"
          + "LX*2~SV1*HC:95886*1*UN*2***1~DTP*472*D8*20260302~";
  public static final String B =
      "CLM*B*1***11:B:1~LX*1~SV1*HC:95860*1*UN*1***1~DTP*472*D8*20260302~";

  private ClaimFile() {}

  public static String isa(char element, char component, String terminator) {
    String e = String.valueOf(element);
    return String.join(e, "ISA", "00", " ".repeat(10), "00", " ".repeat(10), "ZZ", " ".repeat(15),
        "ZZ", " ".repeat(15), "260302", "1200", "^", "00501", "000000001", "0", "T",
        component + terminator);
  }

  /** A transaction around claims that counts its segments. */
  public static String transaction(String claims) {
    long segments = claims.chars().filter(c -> c == '~').count() + 2;
    return "ST*837*0001*005010X222A1~" + claims + "SE*" + segments + "*0001~";
  }

  /** A whole file in X12. */
  public static String x12(String claims) {
    return ISA + GROUP + transaction(claims) + END;
  }

  /** Each claim, and each place that could not be read, in order. */
  public static List<JsonNode> verdicts(String in) {
    return Stream.of(Run.of("check --claims - --json", in).out().split("\n"))
        .filter(line -> !line.isEmpty())
        .map(Cases::json)
        .toList();
  }

  /** The same, each with its status. */
  public static List<String> statuses(String in) {
    return verdicts(in).stream()
        .map(verdict -> verdict.get("id").asText() + " " + verdict.get("status").asText())
        .toList();
  }

  /**
   * Each claim with its status where nothing is said of it, else what is said; what is said of a
   * place begins with the place. Ages of tables are left out.
   */
  public static List<String> said(String in) {
    List<String> all = new ArrayList<>();
    for (JsonNode verdict : verdicts(in)) {
      String id = verdict.get("id").asText();
      List<String> messages = new ArrayList<>();
      for (JsonNode finding : verdict.get("findings")) {
        String message = finding.get("message").asText();
        if (!finding.get("edit").asText().equals("edition")) {
          messages.add(message.startsWith(id + ": ") ? message : id + ": " + message);
        }
      }
      all.addAll(messages.isEmpty() ? List.of(id + " " + verdict.get("status").asText()) : messages);
    }
    return all;
  }

  /** The lines that were read, as {@code 95885-59 x1}. */
  public static List<String> lines(String in) {
    return verdicts(in).stream().flatMap(verdict -> Cases.coded(verdict).stream()).toList();
  }
}
