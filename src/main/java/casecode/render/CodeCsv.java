package casecode.render;

import casecode.catalog.CodeRecord.Active;
import casecode.catalog.CodeRecord.Deleted;
import casecode.catalog.Lookup;
import casecode.catalog.Section;
import casecode.model.Code;
import casecode.pages.Pages;
import casecode.tables.CodeTables;
import casecode.tables.EditSet;
import java.util.List;
import java.util.stream.Collectors;

/** Looked-up codes as rows, one a code. */
public final class CodeCsv {

  public static final String HEADER =
      Csv.row(
          List.of("code", "status", "title", "decidedBy", "primaries", "muePractitioner",
              "mueOutpatientHospital", "mai", "deletedOn", "replacedBy", "suggestions", "notes"));

  private CodeCsv() {}

  public static String of(Lookup lookup, Pages pages) {
    CodeTables tables = pages.tables();
    if (lookup instanceof Lookup.Found found && found.record() instanceof Active code) {
      return Csv.row(
          List.of(code.code().value(), "active", code.title().text(), code.decidedBy().text(),
              joined(tables.primaries(code.code())),
              mue(EditSet.PRACTITIONER, code.code(), tables),
              mue(EditSet.OUTPATIENT_HOSPITAL, code.code(), tables),
              tables.mue(EditSet.PRACTITIONER, code.code()).map(mue -> mue.mai().id()).orElse(""),
              "", "", "", notes(code.code(), pages)));
    }
    if (lookup instanceof Lookup.Found found && found.record() instanceof Deleted code) {
      return Csv.row(
          List.of(code.code().value(), "deleted", code.title().text(), code.decidedBy().text(),
              "", "", "", "", code.deletedOn().toString(), joined(code.replacedBy()), "",
              notes(code.code(), pages)));
    }
    return lookup instanceof Lookup.NotInCatalog missing
        ? none(missing.code().value(), "not-in-catalog", missing.suggestions(),
            notes(missing.code(), pages))
        : none(Printable.brief(lookup.asked()), "malformed",
            ((Lookup.Malformed) lookup).suggestions(), "");
  }

  private static String none(String code, String status, List<String> suggestions, String notes) {
    return Csv.row(
        List.of(code, status, "", "", "", "", "", "", "", "", String.join(" ", suggestions), notes));
  }

  private static String notes(Code code, Pages pages) {
    return String.join(" | ", CodeText.texts(Section.NOTES, pages.notes().of(code)));
  }

  private static String mue(EditSet edits, Code code, CodeTables tables) {
    return tables.mue(edits, code).map(mue -> String.valueOf(mue.value())).orElse("");
  }

  private static String joined(List<Code> codes) {
    return codes.stream().map(Code::value).collect(Collectors.joining(" "));
  }
}
