package casecode.x12;

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
 * person are passed over unread. Lines of one account and day are one claim.
 */
public final class X12Claims implements ClaimSource {

  private static final String SERVICE_DATE = "472";

  /** So many broken segments of one claim are told one by one. */
  private static final int MOST_TOLD = 20;

  private final Segments segments;
  private final ClaimGroups groups;
  private final Envelope envelope = new Envelope();
  private final List<Broken> waiting = new ArrayList<>();
  private Optional<OpenClaim> claim = Optional.empty();
  private boolean straying;
  private long last;

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
  public Optional<Supplier<Read>> next() {
    while (groups.isEmpty()) {
      Optional<Segment> segment = segments.next();
      if (segment.isEmpty()) {
        envelope.endOfFile();
        endOfEnvelope(last);
        endOfClaim();
        groups.close();
        return groups.next();
      }
      last = segment.get().number();
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
      case "ISA", "GS", "ST", "SE", "GE", "IEA" -> {
        envelope.take(segment);
        endOfEnvelope(segment.number());
        endOfClaim();
      }
      case "HL" -> endOfClaim();
      case "CLM" -> begin(segment);
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

  /** A trouble with an envelope is told by itself; the claim that it cut short is in doubt. */
  private void endOfEnvelope(long number) {
    straying = false;
    for (String trouble : envelope.troubles()) {
      claim.ifPresent(open -> open.lost(trouble));
      waiting.add(new Broken(number, trouble));
    }
  }

  private void begin(Whole clm) {
    endOfClaim();
    if (envelope.holdsClaims()) {
      claim = Optional.of(new OpenClaim(clm));
    } else if (!envelope.isInTransaction()) {
      stray(clm);
    }
  }

  private void service(Whole sv1) {
    if (claim.isPresent()) {
      claim.get().service(sv1);
    } else if (envelope.holdsClaims() || !envelope.isInTransaction()) {
      stray(sv1);
    }
  }

  /** Something of a claim where none can be; told once until the next envelope begins or ends. */
  private void stray(Whole segment) {
    if (!straying) {
      unread(segment.number(), segment.tag() + " outside of a transaction or a claim was not read");
      straying = true;
    }
  }

  private void endOfClaim() {
    claim.ifPresent(open -> open.end(groups));
    claim = Optional.empty();
    waiting.forEach(broken -> unread(broken.number(), broken.what()));
    waiting.clear();
  }

  /** A broken segment is told by itself; the claim around it is not a pass any more. */
  private void broken(Broken broken) {
    claim.ifPresent(open -> open.lost("a segment of this claim could not be read; a line may be lost"));
    if (waiting.size() < MOST_TOLD) {
      waiting.add(broken);
    } else if (waiting.size() == MOST_TOLD) {
      waiting.add(new Broken(broken.number(), "and further segments like these"));
    }
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
