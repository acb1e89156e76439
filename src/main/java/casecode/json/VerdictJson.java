package casecode.json;

import casecode.engine.Editions;
import casecode.engine.Objection;
import casecode.engine.Verdict;

/** A verdict in the contract's JSON, {@code casecode.check/1}, on one line. */
public final class VerdictJson {

  private VerdictJson() {}

  public static String of(Verdict verdict) {
    return JsonOut.object(
        json -> {
          json.text("schema", "casecode.check/1").text("id", verdict.id());
          verdict.date().ifPresent(day -> json.text("dateOfService", day.toString()));
          json.text("status", verdict.status().id())
              .objects("lines", verdict.lines(), VerdictJson::line)
              .objects("findings", verdict.findings(), VerdictJson::finding)
              .object("edition", out -> edition(out, verdict.editions()));
        });
  }

  private static void line(JsonOut json, Verdict.Line line) {
    json.text("code", line.billed().shown())
        .number("units", line.billed().units())
        .texts("modifiers", line.billed().modifiers())
        .text("status", line.status().id());
  }

  private static void finding(JsonOut json, Objection finding) {
    json.text("edit", finding.edit())
        .text("severity", finding.severity().id())
        .texts("codes", finding.codes())
        .text("message", finding.message());
    finding.repair().ifPresent(repair -> json.text("repair", repair));
    json.text("source", String.join(", ", finding.sources()));
  }

  private static void edition(JsonOut json, Editions used) {
    json.text("ncci", used.ncci())
        .text("mue", used.mue())
        .text("addOn", used.addOn())
        .text("pfs", used.pfs());
    if (!used.note().isEmpty()) {
      json.text("note", used.note());
    }
  }
}
