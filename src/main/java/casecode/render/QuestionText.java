package casecode.render;

import casecode.engine.Answer.LimbSummary;
import casecode.intake.Interview;
import casecode.logic.Ask;
import casecode.model.Named;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the dialogue shows: the picture so far, the question, its choices, and why it is asked. */
public final class QuestionText {

  public static final String INTRODUCTION =
      "Answer with a number or a name. ? why it is asked, back, quit.\n";

  /** More choices stand in two columns where there is room. */
  private static final int LONGEST_LIST = 5;
  private static final int SECOND = 40;

  private QuestionText() {}

  /** The question as it is shown in so many columns of a terminal. */
  public static Page of(Interview interview, Ask ask, int width) {
    Page page = new Page().blank();
    picture(interview).ifPresent(picture -> page.line("so far: " + picture));
    page.line(capital(ask.question()));
    List<? extends Named> choices = Interview.choices(ask);
    int half = (choices.size() + 1) / 2;
    int rows = choices.size() > LONGEST_LIST && isRoom(choices, half, width) ? half : choices.size();
    for (int i = 0; i < rows; i++) {
      String left = choice(choices, i);
      String right = i + rows < choices.size() ? choice(choices, i + rows) : "";
      page.line(right.isEmpty() ? left : left + " ".repeat(Math.max(1, SECOND - left.length())) + right);
    }
    return page;
  }

  /** Whether no choice of the second column would break. */
  private static boolean isRoom(List<? extends Named> choices, int from, int width) {
    return IntStream.range(from, choices.size())
        .allMatch(i -> SECOND + choice(choices, i).length() <= width);
  }

  private static String choice(List<? extends Named> choices, int i) {
    return String.format("  %2d %s", i + 1, choices.get(i).words());
  }

  /** Each limb, complete or limited, and what else is known. */
  static Optional<String> picture(Interview interview) {
    List<String> known = new ArrayList<>();
    interview.facts().get(StudyFacts.STUDIES)
        .ifPresent(n -> known.add(n == 0 ? "no nerve conduction" : StudyFacts.STUDIES.say(n)));
    interview.limbs().forEach(limb -> known.add(limb(limb)));
    interview.facts().get(StudyFacts.BESIDES)
        .filter(besides -> !besides.isEmpty())
        .ifPresent(besides -> known.add(StudyFacts.BESIDES.say(besides)));
    return known.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", known));
  }

  private static String limb(LimbSummary limb) {
    String counts =
        Stream.of(limb.muscles(), limb.nerves(), limb.levels())
            .flatMap(Optional::stream)
            .map(String::valueOf)
            .collect(Collectors.joining("/"));
    return limb.limb().words() + " "
        + limb.extent().map(extent -> extent.words()).orElse("?")
        + (counts.isEmpty() ? "" : " (" + counts + ")");
  }

  /** Why the question is asked, and which rule needs it. */
  public static Page why(Interview interview, Ask ask) {
    Page page = new Page();
    page.item("", 2, ask.fact().help());
    interview.neededBy(ask).forEach(rule -> page.item("", 2, "needed by " + rule));
    return page;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
