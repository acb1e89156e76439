package casecode.x12;

import casecode.model.Setting;
import java.util.Map;
import java.util.Optional;

/** What a place of service code means for the edits (contract, "A claim to check"). */
final class PlaceOfService {

  private static final Map<String, Setting> SETTINGS =
      Map.of(
          "11", Setting.OFFICE,
          "19", Setting.OUTPATIENT_HOSPITAL,
          "22", Setting.OUTPATIENT_HOSPITAL,
          "21", Setting.INPATIENT_HOSPITAL,
          "24", Setting.ASC);

  private PlaceOfService() {}

  /** The setting; nothing for a place that the contract does not name. */
  static Optional<Setting> setting(String code) {
    return Optional.ofNullable(SETTINGS.get(code));
  }

  /** The notice for a place that is held to be an office. */
  static String notice(String code) {
    return (code.matches("[0-9]{2}") ? "place of service " + code : "no place of service")
        + " is checked as an office";
  }
}
