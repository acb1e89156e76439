package casecode.cli;

import casecode.intake.Choices;
import casecode.intake.EmgRegions;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.logic.Given;
import casecode.manual.Shell;
import casecode.manual.Values;
import casecode.model.BodyRegion;
import casecode.model.Code;
import casecode.model.Distinct;
import casecode.model.Guidance;
import casecode.model.Injection;
import casecode.model.Limb;
import casecode.model.Muscle;
import casecode.model.Named;
import casecode.model.Side;
import casecode.rules.StudyFacts;
import casecode.rules.Switches;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be typed for a value, read from where the values themselves stand. */
abstract class Candidates implements Iterable<String> {

  /** Read only when a completion is made. */
  abstract Stream<String> words();

  @Override
  public Iterator<String> iterator() {
    return values().words().iterator();
  }

  /** The words, and how they are put together. */
  Values values() {
    return Values.of(words().toList());
  }

  private static Stream<String> ids(List<? extends Named> choices) {
    return choices.stream().map(Named::id);
  }

  private static Stream<Muscle> muscles() {
    return new BundledAnatomy().muscles().all().stream().sorted(Comparator.comparing(Muscle::name));
  }

  private static <E extends Named> Stream<String> stated(Given<E> fact) {
    return ids(Choices.stated(fact));
  }

  /** Of {@code --payer}. */
  static final class Payers extends Candidates {
    @Override
    Stream<String> words() {
      return stated(StudyFacts.PAYER);
    }
  }

  /** Of {@code --setting}. */
  static final class Settings extends Candidates {
    @Override
    Stream<String> words() {
      return stated(StudyFacts.SETTING);
    }
  }

  /** Of {@code --component}. */
  static final class Components extends Candidates {
    @Override
    Stream<String> words() {
      return stated(StudyFacts.COMPONENT_STATED);
    }
  }

  /** Of {@code --indication}. */
  static final class Indications extends Candidates {
    @Override
    Stream<String> words() {
      return stated(StudyFacts.INDICATION);
    }
  }

  /** Of {@code --guidance}. */
  static final class Methods extends Candidates {
    @Override
    Stream<String> words() {
      return ids(Guidance.METHODS);
    }
  }

  /** Of {@code --injection}. */
  static final class Injections extends Candidates {
    @Override
    Stream<String> words() {
      return ids(List.of(Injection.values()));
    }
  }

  /** Of {@code --distinct}. */
  static final class Distincts extends Candidates {
    @Override
    Stream<String> words() {
      return ids(List.of(Distinct.values()));
    }
  }

  /** Of {@code --switch}: each with both of its values. */
  static final class Switched extends Candidates {
    @Override
    Stream<String> words() {
      return Switches.ALL.stream()
          .flatMap(one -> ids(one.choices()).map(value -> one.id() + "=" + value));
    }
  }

  /** Of {@code --limb}: its muscles by name follow; one with a comma in it would be read as two. */
  static final class Limbs extends Candidates {
    @Override
    Stream<String> words() {
      return ids(List.of(Limb.values())).map(limb -> limb + "=");
    }

    @Override
    Values values() {
      Map<String, Values> behind = new LinkedHashMap<>();
      for (Limb limb : Limb.values()) {
        behind.put(limb.id() + "=",
            Values.list(
                muscles().filter(muscle -> muscle.region().part().equals(Optional.of(limb.part())))
                    .map(Muscle::name).filter(name -> !name.contains(",")).toList()));
      }
      return Values.leading(behind);
    }
  }

  /** Of {@code --muscle}: each with both of its sides. */
  static final class MusclesOfSide extends Candidates {
    @Override
    Stream<String> words() {
      return Stream.of("R ", "L ").flatMap(side -> muscles().map(muscle -> side + muscle.name()));
    }
  }

  /** Of {@code suggest --region}: with a side where some rule reads it. */
  static final class Regions extends Candidates {
    @Override
    Stream<String> words() {
      return EmgRegions.ALL.stream()
          .flatMap(
              region ->
                  Stream.concat(
                      Stream.of(region.id()),
                      EmgRegions.SIDES.containsKey(region)
                          ? ids(Side.STATED).map(side -> region.id() + "=" + side)
                          : Stream.empty()));
    }
  }

  /** Of {@code muscle --region}. */
  static final class BodyRegions extends Candidates {
    @Override
    Stream<String> words() {
      return ids(List.of(BodyRegion.values()));
    }
  }

  /** Of {@code --format}. */
  static final class Formats extends Candidates {
    @Override
    Stream<String> words() {
      return ids(List.of(Format.Kind.values()));
    }
  }

  /** Of {@code lookup --show}. */
  static final class Sections extends Candidates {
    @Override
    Stream<String> words() {
      return Stream.concat(ids(LookupCommand.EVERY), Stream.of(LookupCommand.ALL));
    }

    @Override
    Values values() {
      return Values.list(words().toList());
    }
  }

  /** Every code of the catalog. */
  static final class Codes extends Candidates {
    @Override
    Stream<String> words() {
      return new BundledCatalog().codes().stream().map(Code::toString);
    }
  }

  /** Every muscle by its name. */
  static final class Muscles extends Candidates {
    @Override
    Stream<String> words() {
      return muscles().map(Muscle::name);
    }
  }

  /** Every nerve. */
  static final class Nerves extends Candidates {
    @Override
    Stream<String> words() {
      return new BundledAnatomy().conduction().nerves().stream().sorted();
    }
  }

  /** Of {@code completion}. */
  static final class Shells extends Candidates {
    @Override
    Stream<String> words() {
      return ids(List.of(Shell.values()));
    }
  }

  /** Of {@code help}: commands and topics. */
  static final class Commands extends Candidates {
    @Override
    Stream<String> words() {
      return Stream.concat(Subcommand.listed(), HelpTopic.titles().stream());
    }
  }
}
