package casecode.json;

import casecode.catalog.CodeRecord.Active;
import casecode.catalog.CodeRecord.Deleted;
import casecode.catalog.Lookup;
import casecode.catalog.Statement;
import casecode.catalog.Statements;
import casecode.model.Code;
import casecode.rules.Reach;
import casecode.tables.Book;
import casecode.tables.CodeTables;
import casecode.tables.Fee;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Looked-up codes in the contract's JSON: one array, one entry a code, in the order asked. */
public final class CodeJson {

  private CodeJson() {}

  public static String of(List<Lookup> lookups, CodeTables tables) {
    return JsonOut.array(
        lookups, (json, lookup) -> json.inObject(out -> entry(out, lookup, tables)));
  }

  /** The same, each active code with the rules that yield it. */
  public static String explained(List<Lookup> lookups, CodeTables tables) {
    return JsonOut.array(
        lookups,
        (json, lookup) ->
            json.inObject(
                out -> {
                  entry(out, lookup, tables);
                  if (lookup instanceof Lookup.Found found) {
                    out.objects("rules", Reach.rules(found.record().code()), TraceJson::rule);
                  }
                }));
  }

  private static void entry(JsonOut json, Lookup lookup, CodeTables tables) {
    if (lookup instanceof Lookup.Found found && found.record() instanceof Active active) {
      active(json, active, tables);
    } else if (lookup instanceof Lookup.Found found && found.record() instanceof Deleted deleted) {
      deleted(json, deleted);
    } else if (lookup instanceof Lookup.NotInCatalog missing) {
      json.text("code", missing.code().value())
          .text("status", "not-in-catalog")
          .texts("suggestions", missing.suggestions());
    } else {
      Lookup.Malformed malformed = (Lookup.Malformed) lookup;
      json.text("code", malformed.asked())
          .text("status", "malformed")
          .texts("suggestions", malformed.suggestions());
    }
  }

  private static void active(JsonOut json, Active code, CodeTables tables) {
    List<Code> primaries = tables.primaries(code.code());
    json.text("code", code.code().value())
        .text("status", "active")
        .text("title", code.title().text())
        .text("summary", joined(code.summary()))
        .text("decidedBy", code.decidedBy().text())
        .yesNo("addOn", !primaries.isEmpty())
        .texts("primaries", values(primaries))
        .object("units", units -> units(units, code, tables))
        .objects("modifiers", code.modifiers(),
            (out, use) -> out.text("modifier", use.modifier()).text("use", use.use().text()))
        .objects("neighbours", code.neighbours(),
            (out, other) ->
                out.text("code", other.code().value())
                    .text("insteadWhen", other.insteadWhen().text()))
        .texts("documentation", texts(code.documentation()))
        .objects("indications", code.indications(),
            (out, usual) -> out.text("icd10", usual.icd10()).text("label", usual.label().text()))
        .texts("settings", texts(code.settings()))
        .texts("history", texts(code.history()));
    tables.fee(code.code())
        .ifPresent(fee -> json.object("rvu", rvu -> rvu(rvu, fee, tables.feeEdition().name())));
    json.texts("sources", Statements.sources(code));
  }

  private static void units(JsonOut json, Active code, CodeTables tables) {
    json.text("rule", joined(code.units()));
    tables.mue(Book.PRACTITIONER, code.code())
        .ifPresent(
            mue ->
                json.object("mue",
                    out -> {
                      out.number("practitioner", mue.value());
                      tables.mue(Book.OUTPATIENT_HOSPITAL, code.code())
                          .ifPresent(other -> out.number("outpatientHospital", other.value()));
                      out.number("mai", Integer.parseInt(mue.mai().id()))
                          .text("edition", mue.edition().name());
                    }));
  }

  private static void rvu(JsonOut json, Fee fee, String edition) {
    json.text("edition", edition).decimal("work", fee.work());
    json.decimal("nonFacilityTotal", fee.nonFacilityTotal());
    fee.total26().ifPresent(total -> json.decimal("total26", total));
    fee.totalTc().ifPresent(total -> json.decimal("totalTc", total));
  }

  private static void deleted(JsonOut json, Deleted code) {
    json.text("code", code.code().value())
        .text("status", "deleted")
        .text("title", code.title().text())
        .text("summary", joined(code.summary()))
        .text("decidedBy", code.decidedBy().text())
        .text("deletedOn", code.deletedOn().toString())
        .texts("replacedBy", values(code.replacedBy()))
        .texts("sources", Statements.sources(code));
  }

  private static List<String> values(Collection<Code> codes) {
    return codes.stream().map(Code::value).toList();
  }

  private static List<String> texts(List<Statement> statements) {
    return statements.stream().map(Statement::text).toList();
  }

  private static String joined(List<Statement> statements) {
    return texts(statements).stream().collect(Collectors.joining(" "));
  }
}
