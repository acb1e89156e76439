package casecode.x12;

import casecode.intake.ClaimBuilder;
import casecode.intake.ClaimGroups;
import casecode.intake.ClaimRow;
import casecode.model.Problem;
import casecode.x12.Segment.Whole;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** A claim while its segments are read; what could not be read of it makes all of it doubtful. */
final class OpenClaim {

  private final String account;
  private final String placeOfService;
  private final long number;
  private final List<ClaimRow> rows = new ArrayList<>();
  private final Set<String> doubts = new LinkedHashSet<>();
  private OptionalLong withoutService = OptionalLong.empty();
  private ServiceLine line = ServiceLine.NONE;

  /** The claim that CLM begins. */
  OpenClaim(Whole clm) {
    String called = clm.element(1).strip();
    this.number = clm.number();
    this.account = called.isEmpty() ? "segment " + number : called;
    this.placeOfService = clm.component(5, 1);
  }

  /** Lines are counted from 1 in each claim, so that a second 1 tells of a CLM that was lost. */
  void beginLine(Whole lx) {
    endOfLine();
    if (lx.element(1).equals("1") && !rows.isEmpty()) {
      doubts.add("segment " + lx.number() + " begins the lines anew; a claim (CLM) may be lost");
    }
    withoutService = OptionalLong.of(lx.number());
  }

  void service(Whole sv1) {
    withoutService = OptionalLong.empty();
    endOfLine();
    line = ServiceLine.of(sv1, account, placeOfService);
  }

  void date(Whole dtp) {
    line = line.on(dtp.element(2), dtp.element(3));
  }

  private void endOfLine() {
    withoutService.ifPresent(
        lx -> doubts.add("the line of segment " + lx + " has no SV1 that can be read"));
    if (line.lastsForDays()) {
      doubts.add("a service of several days was checked as if it were all on the first");
    }
    // One more than a claim may have tells that there were too many.
    if (rows.size() <= ClaimBuilder.MOST_LINES) {
      line.row().ifPresent(rows::add);
    }
    line = ServiceLine.NONE;
  }

  /** Something inside of it could not be read: a line may be lost. */
  void lost(String what) {
    doubts.add(what);
  }

  void end(ClaimGroups groups) {
    endOfLine();
    if (rows.isEmpty()) {
      String place = "segment " + number;
      groups.empty(
          ClaimBuilder.unread(account, new Problem(place, "a claim without a service line (SV1)")));
    }
    rows.forEach(row -> groups.add(row.doubtful(List.copyOf(doubts))));
  }
}
