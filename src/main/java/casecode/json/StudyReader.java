package casecode.json;

import casecode.anatomy.Anatomy;
import casecode.intake.Choices;
import casecode.intake.Dates;
import casecode.intake.EmgRegions;
import casecode.intake.Study;
import casecode.intake.StudyBuilder;
import casecode.logic.Given;
import casecode.model.Besides;
import casecode.model.Component;
import casecode.model.Guidance;
import casecode.model.Indication;
import casecode.model.Injection;
import casecode.model.Muscle;
import casecode.model.Named;
import casecode.model.Payer;
import casecode.model.Problem;
import casecode.model.Setting;
import casecode.model.Side;
import casecode.model.YesNo;
import casecode.recall.Remembered;
import casecode.rules.StudyFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads a study in the contract's JSON; every mistake in it is noted with its place. A file holds
 * many studies and Java is slow with lambdas until it has seen thousands of them, so there are none.
 */
public final class StudyReader {

  private static final List<Payer> PAYERS = Choices.stated(StudyFacts.PAYER);
  private static final List<Setting> SETTINGS = Choices.stated(StudyFacts.SETTING);
  private static final List<Component> COMPONENTS = Choices.stated(StudyFacts.COMPONENT_STATED);
  private static final List<Indication> INDICATIONS = Choices.stated(StudyFacts.INDICATION);

  private final Anatomy anatomy;
  private final ConductionList conduction;
  private final LimbEntries limbs = new LimbEntries();
  private final Remembered<Json.Obj, List<Muscle>> plain = Remembered.fewByIdentity();
  private final ListItems items = new ListItems();

  public StudyReader(Anatomy anatomy) {
    this.anatomy = anatomy;
    this.conduction = new ConductionList(anatomy);
  }

  /** The study in a piece of a file; its id, where it has none, is its line. */
  public Study read(ValueSplitter.Piece piece) {
    return parsed(piece).get();
  }

  /** The same in two steps: the text is parsed now, what it says is read when it is asked for. */
  public Supplier<Study> parsed(ValueSplitter.Piece piece) {
    String line = String.valueOf(piece.line());
    if (piece.isTooLong()) {
      return unread(
          line, false, new Problem("line " + line, "a value without end; no study is so long"));
    }
    try {
      Json value =
          JsonParser.parse(
              piece.chars(), piece.line(),
              items.areWorthAsking() ? Optional.of(items) : Optional.empty());
      if (value instanceof Json.Obj study) {
        return () -> read(study, line);
      }
      return unread(line, true,
          new Problem("line " + line, "a study is an object {...}, not " + value.kind()));
    } catch (JsonParser.NoJson e) {
      return unread(line, false, new Problem("", e.getMessage()));
    }
  }

  private static Supplier<Study> unread(String line, boolean wellFormed, Problem problem) {
    Study study = Study.unread(line, wellFormed, problem);
    return () -> study;
  }

  private Study read(Json.Obj json, String line) {
    StudyBuilder study = new StudyBuilder();
    MuscleNames muscles = new MuscleNames(anatomy, study, plain);
    ObjectReader top = new ObjectReader(json, study);
    String id = top.id().orElse(line);
    date(top, study);
    choice(top, "payer", PAYERS, study, StudyFacts.PAYER);
    choice(top, "setting", SETTINGS, study, StudyFacts.SETTING);
    choice(top, "component", COMPONENTS, study, StudyFacts.COMPONENT_STATED);
    choice(top, "indication", INDICATIONS, study, StudyFacts.INDICATION);
    Optional<ObjectReader> needle = top.object("needleEmg");
    if (needle.isPresent()) {
      needleEmg(needle.get(), study, muscles);
    }
    nerveConduction(top, study);
    Optional<ObjectReader> repetitive = top.object("repetitiveStimulation");
    if (repetitive.isPresent()) {
      repetitive(repetitive.get(), study);
    }
    if (top.yesNo("blinkReflex").orElse(false)) {
      study.service(Besides.BLINK);
    }
    Optional<ObjectReader> chemodenervation = top.object("chemodenervation");
    if (chemodenervation.isPresent()) {
      chemodenervation(chemodenervation.get(), study);
    }
    top.done();
    muscles.settle();
    return study.study(id);
  }

  private static void date(ObjectReader top, StudyBuilder study) {
    Optional<String> text = top.text("dateOfService");
    if (text.isPresent()) {
      Optional<LocalDate> day = Dates.day(text.get());
      if (day.isPresent()) {
        study.set(StudyFacts.DATE, day);
      } else {
        top.wrong("dateOfService", "no date; " + Dates.WRITE);
      }
    }
  }

  private static void repetitive(ObjectReader part, StudyBuilder study) {
    if (part.any("nerves").isEmpty()) {
      study.service(Besides.REPETITIVE);
    }
    service(part, study, "nerves", Besides.REPETITIVE, StudyFacts.REPETITIVE_NERVES);
    part.done();
  }

  private void needleEmg(
      ObjectReader needle, StudyBuilder study, MuscleNames muscles) {
    for (ObjectReader entry : needle.objects("limbs")) {
      limbs.read(entry, study, muscles);
    }
    for (ObjectReader entry : needle.objects("regions")) {
      Optional<Besides> region = entry.choice("region", EmgRegions.ALL);
      if (region.isEmpty() && entry.any("region").isEmpty()) {
        entry.wrong("region", "is missing; name the region");
      }
      Optional<Side> side = entry.choice("side", Side.STATED);
      if (region.isPresent()) {
        study.region(region.get(), side);
      }
      entry.done();
    }
    Optional<List<Json>> flat = needle.list("muscles");
    if (flat.isPresent()) {
      muscles.flat(needle, flat.get());
    }
    service(needle, study, "singleFiberMuscles", Besides.SINGLE_FIBER,
        StudyFacts.SINGLE_FIBER_MUSCLES);
    needle.done();
  }

  private void nerveConduction(ObjectReader top, StudyBuilder study) {
    Optional<ObjectReader> part = top.object("nerveConduction");
    boolean said = false;
    if (part.isPresent()) {
      Optional<Json> studies = part.get().any("studies");
      said = studies.isPresent();
      if (said) {
        studies(part.get(), study, studies.get());
      }
      service(part.get(), study, "preconfiguredArrayLimbs", Besides.ARRAY, StudyFacts.ARRAY_LIMBS);
      part.get().done();
    }
    if (!said && !study.saysConduction()) {
      study.set(StudyFacts.STUDIES, 0);
      study.set(StudyFacts.CONDUCTION_ASSUMED, YesNo.YES);
    }
  }

  private void studies(ObjectReader part, StudyBuilder study, Json studies) {
    if (studies instanceof Json.Arr) {
      study.set(StudyFacts.STUDIES, conduction.count(part.objects("studies"), study));
    } else {
      Optional<Integer> count = part.count("studies", StudyFacts.STUDIES);
      if (count.isPresent()) {
        study.set(StudyFacts.STUDIES, count.get());
      }
    }
  }

  private static void chemodenervation(ObjectReader part, StudyBuilder study) {
    Optional<Guidance> guidance = part.choice("guidance", Guidance.METHODS);
    List<Injection> injections = new ArrayList<>();
    List<Json> items = part.list("injections").orElse(List.of());
    for (int i = 0; i < items.size(); i++) {
      String place = "injections[" + i + "]";
      if (items.get(i) instanceof Json.Text text) {
        part.chosen(place, text.value(), List.of(Injection.values())).ifPresent(injections::add);
      } else {
        part.wrong(place, "must be a code in quotes, not " + items.get(i).kind());
      }
    }
    if (guidance.isPresent() || !injections.isEmpty()) {
      study.service(Besides.CHEMODENERVATION);
      study.set(StudyFacts.GUIDANCE, guidance.orElse(Guidance.NONE));
      study.set(StudyFacts.INJECTIONS, List.copyOf(injections));
    }
    part.done();
  }

  private static void service(
      ObjectReader part, StudyBuilder study, String field, Besides service, Given<Integer> fact) {
    Optional<Integer> count = part.count(field, fact);
    if (count.isPresent()) {
      study.service(service, fact, count.get());
    }
  }

  private static <E extends Named> void choice(
      ObjectReader top, String field, List<E> choices, StudyBuilder study, Given<E> fact) {
    Optional<E> value = top.choice(field, choices);
    if (value.isPresent()) {
      study.set(fact, value.get());
    }
  }
}
