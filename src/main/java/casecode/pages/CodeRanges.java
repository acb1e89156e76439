package casecode.pages;

import casecode.model.Code;
import java.util.List;

/** Codes in words, three and more in a row as a range: {@code 95907-95913}. */
public final class CodeRanges {

  private CodeRanges() {}

  public static String of(List<Code> codes) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < codes.size()) {
      int j = i;
      while (j + 1 < codes.size() && follows(codes.get(j), codes.get(j + 1))) {
        j++;
      }
      text.append(text.length() == 0 ? "" : ", ").append(codes.get(i));
      if (j > i + 1) {
        text.append('-').append(codes.get(j));
        i = j + 1;
      } else {
        i++;
      }
    }
    return text.toString();
  }

  private static boolean follows(Code code, Code next) {
    return isNumber(code) && isNumber(next)
        && Integer.parseInt(next.value()) == Integer.parseInt(code.value()) + 1;
  }

  private static boolean isNumber(Code code) {
    return code.value().chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
