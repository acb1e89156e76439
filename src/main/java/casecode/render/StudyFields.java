package casecode.render;

import casecode.intake.Choices;
import casecode.intake.EmgRegions;
import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.model.Guidance;
import casecode.model.Named;
import casecode.model.Side;
import casecode.model.TestType;
import casecode.model.YesNo;
import casecode.rules.StudyFacts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a study in JSON, printed from the facts that they give. */
public final class StudyFields {

  private static final int COLUMN = 41;
  private static final String YES_NO = "true, false";

  private StudyFields() {}

  public static Page fields() {
    Page page =
        new Page()
            .line("A study is one object in JSON; a file holds any number of them. Every field may"
                + " be left out, and what is not named was not done. [] stands for each object of a"
                + " list.")
            .blank()
            .item("id", COLUMN, "what the answer calls it");
    generated().forEach((field, values) -> {
      page.item(field, COLUMN, values);
      more(field).forEach((part, words) -> page.item(field + part, COLUMN, words));
    });
    return page
        .item("needleEmg.muscles", COLUMN, "a list of names, each with its side, such as \"R APB\"")
        .item("blinkReflex", COLUMN, YES_NO)
        .blank()
        .line("For example:")
        .line("  {\"id\": \"a\", \"nerveConduction\": {\"studies\": 4},")
        .line("   \"needleEmg\": {\"limbs\": ["
            + "{\"limb\": \"right-arm\", \"muscles\": 6, \"nerves\": 3}]}}");
  }

  /** The field of each fact; sides of several regions stand in one. */
  private static Map<String, String> generated() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Given<?> fact : StudyFacts.ALL) {
      if (!fact.field().isEmpty()) {
        fields.putIfAbsent(field(fact), values(fact));
      }
    }
    return fields;
  }

  /** The field as JSON nests it: a limb or a region is an object of a list. */
  private static String field(Given<?> fact) {
    String field = fact.field().replaceAll("\\[[^\\]]*\\]", "[]");
    return fact == StudyFacts.LIMBS
        ? field + "[].limb"
        : fact == StudyFacts.BESIDES ? field + "[].region" : field;
  }

  private static String values(Given<?> fact) {
    if (fact == StudyFacts.BESIDES) {
      return ids(EmgRegions.ALL);
    }
    if (fact == StudyFacts.GUIDANCE) {
      return ids(Guidance.METHODS);
    }
    String values = ofKind(fact);
    return fact == StudyFacts.MUSCLES
        ? values + ", or a list of names"
        : fact == StudyFacts.STUDIES ? values + ", or a list of tests" : values;
  }

  private static <T> String ofKind(Given<T> fact) {
    Kind<T> kind = fact.kind();
    if (kind instanceof Kind.Count count) {
      return count.least() + " to " + count.most() + " " + count.plural();
    }
    if (kind instanceof Kind.SomeOf<?> some) {
      String list = fact == StudyFacts.INJECTIONS ? "a list of " : "";
      return list + ids(some.choices());
    }
    if (kind instanceof Kind.OneOf<?> one) {
      return one.choices().get(0) instanceof YesNo
          ? YES_NO
          : ids(one.choices().stream().filter(Choices::isStated).toList());
    }
    return "a day, as 2026-03-02";
  }

  /** The fields of a test that is listed. */
  private static Map<String, String> more(String field) {
    Map<String, String> more = new LinkedHashMap<>();
    if (field.equals(StudyFacts.STUDIES.field())) {
      more.put("[].nerve", "its name");
      more.put("[].type", ids(Arrays.asList(TestType.values())));
      more.put("[].record", "where it was recorded, in words");
      more.put("[].side", ids(Side.STATED));
      more.put("[].fWave", YES_NO);
    }
    return more;
  }

  private static String ids(List<? extends Named> choices) {
    return choices.stream().map(Named::id).collect(Collectors.joining(", "));
  }
}
