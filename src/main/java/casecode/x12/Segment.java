package casecode.x12;

import java.util.List;

/**
 * What stands next in an X12 file.
 *
 * @param number its place among the segments of the file, from 1
 */
sealed interface Segment {

  long number();

  /**
   * A segment in its elements.
   *
   * @param elements the tag first, so that element 1 is at 1
   * @param component what stands between the components of an element
   */
  record Whole(long number, List<String> elements, char component) implements Segment {
    public Whole {
      elements = List.copyOf(elements);
    }

    String tag() {
      return elements.get(0);
    }

    /** An element by the number that the guide gives it; empty where there is none. */
    String element(int at) {
      return at < elements.size() ? elements.get(at) : "";
    }

    /** A component of an element, both by the guide's numbers. */
    String component(int at, int of) {
      String left = element(at);
      for (int i = 1; i < of; i++) {
        int end = left.indexOf(component);
        if (end < 0) {
          return "";
        }
        left = left.substring(end + 1);
      }
      int end = left.indexOf(component);
      return end < 0 ? left : left.substring(0, end);
    }
  }

  /** Something that is no segment; it is passed over. */
  record Broken(long number, String what) implements Segment {}
}
