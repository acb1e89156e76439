package casecode.cli;

import casecode.intake.Choices;
import casecode.intake.Dates;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Named;
import casecode.rules.StudyFacts;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a study and a claim have in common: who pays, where, which component, and when. */
final class DayOptions {

  @Option(
      names = "--payer",
      paramLabel = "PAYER",
      completionCandidates = Candidates.Payers.class,
      description = "medicare (the default) or cpt")
  private String payer;

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      completionCandidates = Candidates.Settings.class,
      description = "office, outpatient-hospital, inpatient-hospital or asc")
  private String setting;

  @Option(
      names = "--component",
      paramLabel = "PART",
      completionCandidates = Candidates.Components.class,
      description = "global, professional or technical")
  private String component;

  @Option(names = "--date", paramLabel = "DATE", description = "date of service, as 2026-03-02")
  private String date;

  boolean isGiven() {
    return Stream.of(payer, setting, component, date).anyMatch(Objects::nonNull);
  }

  /** The facts that the options give. */
  Facts facts() {
    return facts(Facts.NONE);
  }

  /** The same, and what is known besides. */
  Facts facts(Facts known) {
    Facts found = stated(known, "--payer", payer, StudyFacts.PAYER);
    found = stated(found, "--setting", setting, StudyFacts.SETTING);
    found = stated(found, "--component", component, StudyFacts.COMPONENT_STATED);
    return date == null
        ? found
        : found.with(StudyFacts.DATE,
            Optional.of(
                Dates.day(date)
                    .orElseThrow(() -> new UsageError(
                            "--date " + date + ": no such day; " + Dates.WRITE))));
  }

  static <E extends Named> Facts stated(Facts facts, String option, String text, Given<E> fact) {
    return text == null
        ? facts
        : facts.with(
            fact, FactOptions.value(option, Choices.byId(text, Choices.stated(fact))));
  }
}
