package casecode.x12;

import casecode.engine.Submitted;
import casecode.intake.ClaimBuilder;
import casecode.intake.ClaimGroups;
import casecode.intake.ClaimSource;
import casecode.logic.Facts;
import casecode.model.Problem;
import casecode.x12.Segment.Broken;
import casecode.x12.Segment.Whole;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Claims in X12 837P. Of each transaction only CLM, LX, SV1 and DTP*472 are read; segments that name a
 * person are passed over unread.
 */
public final class X12Claims implements ClaimSource {

  private static final String SERVICE_DATE = "472";

  /** The implementation guide 005010X222 and its addenda are the professional claim. */
  private static final String PROFESSIONAL = "X222";

  private final Segments segments;
  private final ClaimGroups groups;
  private final List<Broken> waiting = new ArrayList<>();
  private Optional<OpenClaim> claim = Optional.empty();
  private String guide = "";
  private String transaction = "";
  private boolean professional;
  private boolean inTransaction;
  private long begun;

  /**
   * Claims from a stream of interchanges.
   *
   * @param defaults payer and date where a claim does not say them
   */
  public X12Claims(Reader reader, Facts defaults) {
    this.segments = new Segments(reader);
    this.groups = new ClaimGroups(defaults);
  }

  @Override
  public Optional<Supplier<Submitted>> next() {
    while (groups.isEmpty()) {
      Optional<Segment> segment = segments.next();
      if (segment.isEmpty()) {
        endOfTransaction(begun);
        groups.close();
        return groups.next();
      }
      if (segment.get() instanceof Broken broken) {
        broken(broken);
      } else {
        read((Whole) segment.get());
      }
    }
    return groups.next();
  }

  private void read(Whole segment) {
    switch (segment.tag()) {
      case "ISA" -> {
        endOfTransaction(segment.number());
        guide = "";
      }
      case "GS" -> guide = segment.element(8);
      case "ST" -> beginTransaction(segment);
      case "SE" -> endOfTransaction(segment);
      case "HL" -> endOfClaim();
      case "CLM" -> {
        endOfClaim();
        claim = professional ? Optional.of(new OpenClaim(segment)) : Optional.empty();
      }
      case "LX" -> claim.ifPresent(open -> open.beginLine(segment));
      case "SV1" -> service(segment);
      case "DTP" -> {
        if (segment.element(1).equals(SERVICE_DATE)) {
          claim.ifPresent(open -> open.date(segment));
        }
      }
      default -> { }
    }
  }

  private void beginTransaction(Whole st) {
    endOfTransaction(st.number());
    inTransaction = true;
    begun = st.number();
    transaction = st.element(2);
    String of = st.element(3).isEmpty() ? guide : st.element(3);
    professional = st.element(1).equals("837") && of.contains(PROFESSIONAL);
    if (!professional) {
      unread(st.number(), "transaction " + transaction + " is no 837P and was not read");
    }
  }

  /** A transaction that ends without SE. */
  private void endOfTransaction(long number) {
    endOfClaim();
    if (inTransaction) {
      unread(number, "transaction " + transaction + " has no SE; the end of it may be lost");
      inTransaction = false;
    }
  }

  private void endOfTransaction(Whole se) {
    endOfClaim();
    long held = se.number() - begun + 1;
    if (inTransaction && !se.element(1).equals(String.valueOf(held))) {
      unread(se.number(), "transaction " + transaction + " holds " + held
          + " segments and says another number; something may be lost");
    }
    inTransaction = false;
  }

  private void endOfClaim() {
    claim.ifPresent(open -> open.end(groups));
    claim = Optional.empty();
    waiting.forEach(broken -> unread(broken.number(), broken.what()));
    waiting.clear();
  }

  private void service(Whole sv1) {
    if (claim.isPresent()) {
      claim.get().service(sv1);
    } else if (professional) {
      unread(sv1.number(), "SV1 outside of a claim");
    }
  }

  /** A broken segment is told by itself; the claim around it is not a pass any more. */
  private void broken(Broken broken) {
    claim.ifPresent(open -> open.lost(broken.number()));
    waiting.add(broken);
    if (claim.isEmpty()) {
      endOfClaim();
    }
  }

  /** A place in the file that could not be read stands among the claims with a finding of its own. */
  private void unread(long number, String what) {
    String at = "segment " + number;
    groups.unread(ClaimBuilder.unread(at, new Problem(at, what)));
  }
}
