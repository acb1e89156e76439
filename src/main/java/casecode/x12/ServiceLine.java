package casecode.x12;

import casecode.intake.ClaimRow;
import casecode.model.Component;
import casecode.model.Named;
import casecode.model.Setting;
import casecode.x12.Segment.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A service line while its segments are read: SV1, then its date. */
final class ServiceLine {

  static final ServiceLine NONE = new ServiceLine(Optional.empty(), "", "");

  private static final int FIRST_MODIFIER = 3;
  private static final int LAST_MODIFIER = 6;

  private final Optional<Whole> sv1;
  private final String account;
  private final String placeOfService;
  private final String format;
  private final String period;

  private ServiceLine(Optional<Whole> sv1, String account, String placeOfService) {
    this(sv1, account, placeOfService, "", "");
  }

  private ServiceLine(
      Optional<Whole> sv1, String account, String placeOfService, String format, String period) {
    this.sv1 = sv1;
    this.account = account;
    this.placeOfService = placeOfService;
    this.format = format;
    this.period = period;
  }

  /** A line that SV1 begins; a place of service of its own goes before that of the claim. */
  static ServiceLine of(Whole sv1, String account, String placeOfService) {
    String own = sv1.element(5);
    return new ServiceLine(Optional.of(sv1), account, own.isEmpty() ? placeOfService : own);
  }

  /** The line with its date; a date outside of a line is of no use. */
  ServiceLine on(String formatOfDate, String date) {
    return sv1.isEmpty()
        ? this
        : new ServiceLine(sv1, account, placeOfService, formatOfDate, date);
  }

  Optional<ClaimRow> row() {
    return sv1.map(this::row);
  }

  private ClaimRow row(Whole segment) {
    List<String> mistakes = new ArrayList<>();
    List<String> doubts = new ArrayList<>();
    if (!segment.component(1, 1).equals("HC")) {
      mistakes.add("the code is no CPT or HCPCS code (SV101-1 is not HC)");
    }
    String units = segment.element(4);
    if (segment.element(3).equals("MJ")) {
      doubts.add("segment " + segment.number() + ": minutes are billed; they were taken for 1 unit");
      units = "1";
    } else if (units.isBlank() || !segment.element(3).equals("UN")) {
      mistakes.add("no units (SV103 UN, SV104 the number)");
    }
    List<String> modifiers = new ArrayList<>();
    for (int i = FIRST_MODIFIER; i <= LAST_MODIFIER; i++) {
      if (!segment.component(1, i).isBlank()) {
        modifiers.add(segment.component(1, i));
      }
    }
    Optional<String> setting = PlaceOfService.setting(placeOfService).map(Named::id);
    List<String> notices =
        setting.isPresent() ? List.of() : List.of(PlaceOfService.notice(placeOfService));
    // An 837P is the professional's; in an office that goes without saying, and 26 is questioned.
    String component =
        setting.isEmpty() || setting.get().equals(Setting.OFFICE.id())
            ? ""
            : Component.PROFESSIONAL.id();
    return new ClaimRow("segment " + segment.number(), account, day(mistakes),
        segment.component(1, 2), units, modifiers, setting.orElse(Setting.OFFICE.id()), "",
        component, notices, doubts, mistakes);
  }

  /** Whether it lasts longer than the day on which it is checked. */
  boolean lastsForDays() {
    return format.equals("RD8") && period.length() > 8 && !period.endsWith(period.substring(0, 8));
  }

  /** The day as ISO writes it; of several days the first. */
  private String day(List<String> mistakes) {
    if (format.isEmpty()) {
      mistakes.add("no date of service (DTP*472)");
      return "";
    }
    boolean range = format.equals("RD8");
    String first = range && period.length() >= 8 ? period.substring(0, 8) : period;
    if (!range && !format.equals("D8") || !first.matches("[0-9]{8}") || range && !period.matches("[0-9]{8}-[0-9]{8}")) {
      mistakes.add("no date of service that can be read (D8 or RD8)");
      return "";
    }
    return first.substring(0, 4) + "-" + first.substring(4, 6) + "-" + first.substring(6);
  }
}
