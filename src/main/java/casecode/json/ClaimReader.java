package casecode.json;

import casecode.engine.Submitted;
import casecode.intake.BilledUnits;
import casecode.intake.Choices;
import casecode.intake.ClaimBuilder;
import casecode.intake.ClaimSource;
import casecode.intake.Dates;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.model.Named;
import casecode.model.Problem;
import casecode.rules.StudyFacts;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads claims in the contract's JSON; every mistake in one is noted with its place. */
public final class ClaimReader implements ClaimSource {

  /** A line may hold 0 units, which an edit then names. */
  private static final Kind.Count UNITS = new Kind.Count("unit", "units", 0, BilledUnits.MOST);

  /** No claim of this many characters is right; it is read at once, so that its text is not held. */
  private static final int LONG = 1 << 16;

  private final ValueSplitter values;
  private final Facts defaults;

  /**
   * Claims from a stream of values.
   *
   * @param defaults payer, setting, component and date where a claim does not say them
   */
  public ClaimReader(Reader reader, Facts defaults) {
    this.values = new ValueSplitter(reader);
    this.defaults = defaults;
  }

  @Override
  public Optional<Supplier<Read>> next() {
    return values.next().map(this::later);
  }

  private Supplier<Read> later(ValueSplitter.Piece piece) {
    if (piece.length() < LONG) {
      return () -> read(piece);
    }
    Read claim = read(piece);
    return () -> claim;
  }

  private Read read(ValueSplitter.Piece piece) {
    String line = String.valueOf(piece.line());
    if (piece.isTooLong()) {
      return unread(line,
          new Problem("line " + line, "a value without end; no claim is so long"));
    }
    try {
      Json value = JsonParser.parse(piece.chars(), piece.line());
      return value instanceof Json.Obj claim
          ? Read.claim(read(claim, line))
          : unread(line,
              new Problem("line " + line, "a claim is an object {...}, not " + value.kind()));
    } catch (JsonParser.NoJson e) {
      return unread(line, new Problem("", e.getMessage()));
    }
  }

  private static Read unread(String line, Problem problem) {
    return Read.unread(ClaimBuilder.unread(line, problem));
  }

  private Submitted read(Json.Obj json, String line) {
    ClaimBuilder claim = new ClaimBuilder(defaults);
    ObjectReader top = new ObjectReader(json, claim);
    claim.name(top.id().orElse(line));
    top.text("dateOfService")
        .ifPresent(
            text ->
                Dates.day(text)
                    .ifPresentOrElse(
                        day -> claim.set(StudyFacts.DATE, Optional.of(day)),
                        () -> top.wrong("dateOfService", "no date; " + Dates.WRITE)));
    choice(top, claim, "payer", StudyFacts.PAYER);
    choice(top, claim, "setting", StudyFacts.SETTING);
    choice(top, claim, "component", StudyFacts.COMPONENT_STATED);
    for (ObjectReader entry : top.objects("lines")) {
      line(entry, claim);
    }
    top.done();
    return claim.claim();
  }

  private static void line(ObjectReader line, ClaimBuilder claim) {
    claim.beginLine();
    String code =
        line.any("code")
            .flatMap(
                value ->
                    value instanceof Json.Num number
                        ? Optional.of(number.literal())
                        : line.text("code"))
            .orElse("");
    int units =
        line.any("units").isEmpty() ? 1 : units(line);
    List<String> modifiers = new ArrayList<>();
    List<Json> items = line.list("modifiers").orElse(List.of());
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Json.Text text) {
        modifiers.add(text.value());
      } else if (items.get(i) instanceof Json.Num number) {
        modifiers.add(number.literal());
      } else {
        line.wrong("modifiers[" + i + "]", "must be a modifier in quotes");
      }
    }
    line.done();
    claim.line(line.place(), code, units, modifiers);
  }

  private static int units(ObjectReader line) {
    boolean negative =
        line.any("units").orElse(null) instanceof Json.Num number
            && number.literal().matches("-[0-9]+");
    return negative ? 0 : line.any("units").flatMap(u -> line.count("units", u, UNITS)).orElse(1);
  }

  private static <E extends Named> void choice(
      ObjectReader top, ClaimBuilder claim, String field, Given<E> fact) {
    top.text(field)
        .flatMap(typed -> top.chosen(field, typed, Choices.stated(fact)))
        .ifPresent(value -> claim.set(fact, value));
  }
}
