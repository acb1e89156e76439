package casecode.rules;

import static casecode.logic.Basis.on;
import static casecode.logic.Reason.Sentence.says;
import static casecode.rules.StudyFacts.DATE;

import casecode.logic.Always;
import casecode.logic.Basis.Known;
import casecode.logic.Before;
import casecode.logic.Decision;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.model.Era;
import java.time.LocalDate;
import java.util.List;

/** Section 10: from which day these codes hold, and which held before. */
public final class Eras {

  /** The first day of 95907-95913, and of this rule book. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);

  public static final Decision<Era> ERA =
      new Decision<>(
          "era", Scope.DAY, "the codes of the time",
          "Which codes were in force on the date of service",
          List.of(
              new Rule<>("E1", new Before(DATE, LocalDate.of(2012, 1, 1)), Era.BEFORE_2012,
                  says("before 2012 the codes were 95860-95872 with 95900-95904;"
                      + " casecode knows the codes from " + FIRST_DAY),
                  on(Known.PRIMARY, "ACN", "AAN-2013")),
              new Rule<>("E2", new Before(DATE, FIRST_DAY), Era.YEAR_2012,
                  says("in 2012 the codes were 95885-95887 with 95900, 95903, 95904;"
                      + " casecode knows the codes from " + FIRST_DAY),
                  on(Known.PRIMARY, "ACN", "AAN-2013")),
              new Rule<>("E3", new Always(), Era.CURRENT, says("the codes in force since 2013"),
                  on(Known.PRIMARY, "AAN-2013"))));

  private Eras() {}
}
