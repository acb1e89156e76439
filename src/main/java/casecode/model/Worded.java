package casecode.model;

/** Something that has words for a sentence. */
public interface Worded {
  String words();
}
