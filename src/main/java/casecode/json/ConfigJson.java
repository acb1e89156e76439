package casecode.json;

import casecode.config.Configuration.Shown;
import java.util.List;

/** What is configured, for scripts. */
public final class ConfigJson {

  private ConfigJson() {}

  public static String of(List<Shown> all) {
    return JsonOut.array(
        all,
        (json, shown) ->
            json.inObject(
                out ->
                    out.text("key", shown.key())
                        .text("value", shown.value())
                        .text("source", shown.source())));
  }
}
