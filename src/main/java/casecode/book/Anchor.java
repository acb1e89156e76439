package casecode.book;

import casecode.model.Code;

/** The names of the places of the book to which something can lead. */
final class Anchor {

  static final String FACTS = "facts";
  static final String CODES = "codes";
  static final String RULES = "rules";
  static final String CHECKS = "checks";
  static final String CLAIM_CHECKS = "claim-checks";
  static final String SWITCHES = "switches";

  private Anchor() {}

  static String code(Code code) {
    return "code-" + code;
  }

  static String decision(String id) {
    return "decision-" + id;
  }

  static String fact(String id) {
    return "fact-" + id;
  }

  static String rule(String id) {
    return "rule-" + id;
  }

  static String check(String id) {
    return "check-" + id;
  }

  static String choice(String id) {
    return "switch-" + id;
  }

  static String table(int number) {
    return "table-" + number;
  }

  static String region(String id) {
    return "region-" + id;
  }

  static String muscle(String id) {
    return "muscle-" + id;
  }

  static String group(String id) {
    return "group-" + id;
  }

  static String source(String key) {
    return "source-" + key;
  }
}
