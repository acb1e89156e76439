package casecode.cli;

import casecode.anatomy.Anatomy;
import casecode.intake.Choices;
import casecode.intake.Counts;
import casecode.intake.EmgRegions;
import casecode.intake.MuscleList;
import casecode.intake.StudyBuilder;
import casecode.intake.Told;
import casecode.intake.Typed;
import casecode.intake.Written;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Besides;
import casecode.model.Guidance;
import casecode.model.Injection;
import casecode.model.Limb;
import casecode.model.Problem;
import casecode.model.Side;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The facts of a study as options: answers given in advance. */
final class FactOptions {

  @Option(names = "--ncs", paramLabel = "N", description = "nerve conduction studies that day")
  private String ncs;

  @Option(names = "--no-ncs", preprocessor = Flag.class, description = "no nerve conduction that day")
  private boolean noNcs;

  @Option(
      names = "--limb",
      paramLabel = "LIMB=COUNTS",
      completionCandidates = Candidates.Limbs.class,
      description = {
        "a limb that was needled: right-arm=6, right-arm=6/3 or right-arm=6/3/4 (muscles, nerves,"
            + " levels), or right-arm=APB,FDI,EDC"
      })
  private List<String> limbs = new ArrayList<>();

  @Option(
      names = "--muscle",
      paramLabel = "\"SIDE NAME\"",
      completionCandidates = Candidates.MusclesOfSide.class,
      description = "a muscle that was needled, such as \"R APB\"")
  private List<String> muscles = new ArrayList<>();

  @Option(
      names = "--region",
      paramLabel = "NAME[=SIDE]",
      completionCandidates = Candidates.Regions.class,
      description = {
        "a region outside the limbs, such as cranial=both: cranial, larynx, hemidiaphragm,"
            + " cervical-paraspinal, thoracic-paraspinal, lumbar-paraspinal, trunk, extraocular,"
            + " sphincter"
      })
  private List<String> regions = new ArrayList<>();

  @Option(names = "--single-fiber", paramLabel = "N", description = "muscles with single-fiber EMG")
  private String singleFiber;

  @Option(names = "--array-limbs", paramLabel = "N", description = "limbs with a preconfigured array")
  private String arrayLimbs;

  @Option(names = "--repetitive", paramLabel = "N", description = "nerves stimulated repetitively")
  private String repetitive;

  @Option(names = "--blink", preprocessor = Flag.class, description = "blink reflex was done")
  private boolean blink;

  @Option(
      names = "--guidance",
      paramLabel = "METHOD",
      completionCandidates = Candidates.Methods.class,
      description = "guidance for chemodenervation: needle-emg or electrical-stimulation")
  private String guidance;

  @Option(
      names = "--injection",
      paramLabel = "CODE",
      completionCandidates = Candidates.Injections.class,
      description = "an injection that the claim already has, such as 64616")
  private List<String> injections = new ArrayList<>();

  @Mixin private DayOptions day = new DayOptions();

  @Option(
      names = "--indication",
      paramLabel = "NAME",
      completionCandidates = Candidates.Indications.class,
      description = "why it was done, such as radiculopathy")
  private String indication;

  /** What was given, before it is decided whether the rest may be asked or read. */
  StudyBuilder study(Anatomy anatomy) {
    return study(anatomy, Told.NOTHING);
  }

  /** The same, and what a dialogue told besides. */
  StudyBuilder study(Anatomy anatomy, Told told) {
    StudyBuilder study =
        new StudyBuilder(
            told.with(
                DayOptions.stated(
                    day.facts(told.facts()), "--indication", indication, StudyFacts.INDICATION)));
    if (ncs != null && noNcs) {
      throw new UsageError("--ncs and --no-ncs contradict each other; give one");
    }
    if (noNcs) {
      study.set(StudyFacts.STUDIES, 0);
    } else if (ncs != null) {
      study.set(StudyFacts.STUDIES, count("--ncs", ncs, StudyFacts.STUDIES));
    }
    limbs(study, anatomy);
    regions.forEach(region -> region(study, region));
    service(study, "--single-fiber", singleFiber, Besides.SINGLE_FIBER,
        StudyFacts.SINGLE_FIBER_MUSCLES);
    service(study, "--array-limbs", arrayLimbs, Besides.ARRAY, StudyFacts.ARRAY_LIMBS);
    service(study, "--repetitive", repetitive, Besides.REPETITIVE, StudyFacts.REPETITIVE_NERVES);
    if (blink) {
      study.service(Besides.BLINK);
    }
    chemodenervation(study);
    if (!study.problems().isEmpty()) {
      throw new UsageError(study.problems().stream().map(Problem::text).distinct().toList());
    }
    return study;
  }

  /** Whether nerve conduction was spoken of. */
  boolean namesConduction() {
    return ncs != null || noNcs;
  }

  /** Whether any fact of a study is given, other than a switch. */
  boolean namesStudy() {
    return namesConduction() || blink || !limbs.isEmpty() || !regions.isEmpty()
        || !injections.isEmpty() || !muscles.isEmpty()
        || day.isGiven()
        || Stream.of(singleFiber, arrayLimbs, repetitive, guidance, indication)
            .anyMatch(Objects::nonNull);
  }

  private void limbs(StudyBuilder study, Anatomy anatomy) {
    boolean named = !muscles.isEmpty() || limbs.stream().anyMatch(FactOptions::namesMuscles);
    Optional<MuscleList> list =
        named ? Optional.of(new MuscleList(anatomy.muscles(), study)) : Optional.empty();
    for (int i = 0; i < limbs.size(); i++) {
      limb(study, limbs.get(i), "needleEmg.limbs[" + i + "].muscles", list);
    }
    for (int i = 0; i < muscles.size(); i++) {
      String text = muscles.get(i);
      list.orElseThrow()
          .add(Written.alone("--muscle " + text, Written.LIST + "[" + i + "]", text));
    }
    list.ifPresent(MuscleList::settle);
  }

  private static boolean namesMuscles(String limb) {
    return limb.replaceFirst(".*?=", "").matches("(?s).*\\p{L}.*") && limb.contains("=");
  }

  private static void limb(
      StudyBuilder study, String text, String field, Optional<MuscleList> list) {
    String option = "--limb " + text;
    String[] parts = text.split("=", 2);
    Limb limb = value(option, Choices.named(parts[0], List.of(Limb.values())));
    if (!study.limb(limb)) {
      study.limbTwice(option, limb);
    }
    if (parts.length == 2 && namesMuscles(text)) {
      String[] names = parts[1].split(",");
      for (int i = 0; i < names.length; i++) {
        String name = names[i].strip();
        if (name.isEmpty()) {
          study.problem(option, "muscle " + (i + 1) + " is empty; name it, or leave out the comma");
        } else {
          String place =
              names.length == 1 ? option : option + ": muscle " + (i + 1) + ", \"" + name + "\"";
          list.orElseThrow().add(Written.under(place, field + "[" + i + "]", name, limb));
        }
      }
    } else if (parts.length == 2) {
      Facts counts =
          value(option, Counts.ofLimb(Facts.NONE, limb, StudyFacts.MUSCLES, parts[1]));
      counts.get(StudyFacts.MUSCLES, limb).ifPresent(n -> study.set(StudyFacts.MUSCLES, limb, n));
      counts.get(StudyFacts.NERVES, limb).ifPresent(n -> study.set(StudyFacts.NERVES, limb, n));
      counts.get(StudyFacts.LEVELS, limb).ifPresent(n -> study.set(StudyFacts.LEVELS, limb, n));
    }
  }

  private static void region(StudyBuilder study, String text) {
    String option = "--region " + text;
    String[] parts = text.split("=", 2);
    Besides region = value(option, Choices.byId(parts[0], EmgRegions.ALL));
    Optional<Side> side =
        parts.length < 2
            ? Optional.empty()
            : Optional.of(
                value(option, Choices.byId(parts[1], Side.STATED)));
    study.region(region, side);
  }

  private void chemodenervation(StudyBuilder study) {
    if (guidance == null && injections.isEmpty()) {
      return;
    }
    study.service(Besides.CHEMODENERVATION);
    study.set(StudyFacts.GUIDANCE,
        guidance == null
            ? Guidance.NONE
            : value("--guidance",
                Choices.byId(guidance, Guidance.METHODS)));
    study.set(StudyFacts.INJECTIONS,
        injections.stream()
            .map(code -> value("--injection", Choices.byId(code, List.of(Injection.values()))))
            .toList());
  }

  private static void service(
      StudyBuilder study, String option, String text, Besides service, Given<Integer> fact) {
    if (text != null) {
      study.service(service, fact, count(option, text, fact));
    }
  }

  private static int count(String option, String text, Given<Integer> fact) {
    return value(option, Counts.one(text, fact));
  }

  static <T> T value(String option, Typed<T> typed) {
    if (typed instanceof Typed.Read<T> read) {
      return read.value();
    }
    throw new UsageError(option + ": " + ((Typed.Wrong<T>) typed).message());
  }
}
