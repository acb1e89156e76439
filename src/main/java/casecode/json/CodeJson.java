package casecode.json;

import casecode.catalog.CodeRecord.Active;
import casecode.catalog.CodeRecord.Deleted;
import casecode.catalog.Entry;
import casecode.catalog.Lookup;
import casecode.catalog.Section;
import casecode.model.Code;
import casecode.pages.CodePage;
import casecode.pages.Pages;
import casecode.pages.Part;
import casecode.rules.Reach;
import casecode.tables.CodeTables;
import casecode.tables.EditSet;
import casecode.tables.Fee;
import casecode.tables.PairTable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Looked-up codes in the contract's JSON: one entry a code.
 *
 * @param shown the sections to write; what identifies a code is always written
 * @param cited whether each statement is written once more with its sources
 */
public record CodeJson(Pages pages, Set<Section> shown, boolean cited) {

  /** The whole record. */
  public static CodeJson whole(Pages pages) {
    return new CodeJson(pages, Set.of(Section.values()), false);
  }

  public String of(Lookup lookup) {
    return JsonOut.object(json -> entry(json, lookup, (out, page) -> {}));
  }

  /** The same of several codes, each with the rules that yield it. */
  public String explained(List<Lookup> lookups) {
    return JsonOut.array(lookups,
        (json, lookup) -> json.inObject(
            out -> entry(out, lookup,
                (one, page) -> one.objects("rules", Reach.rules(page.code()), TraceJson::rule))));
  }

  private void entry(JsonOut json, Lookup lookup, BiConsumer<JsonOut, CodePage> more) {
    if (lookup instanceof Lookup.Found found) {
      CodePage page = pages.of(found.record());
      if (found.record() instanceof Active) {
        active(json, page);
      } else {
        deleted(json, page, (Deleted) found.record());
      }
      more.accept(json, page);
    } else if (lookup instanceof Lookup.NotInCatalog missing) {
      json.text("code", missing.code().value())
          .text("status", "not-in-catalog")
          .texts("suggestions", missing.suggestions());
      notes(json, pages.notes().of(missing.code()));
    } else {
      Lookup.Malformed malformed = (Lookup.Malformed) lookup;
      json.text("code", malformed.asked())
          .text("status", "malformed")
          .texts("suggestions", malformed.suggestions());
    }
  }

  private void active(JsonOut json, CodePage page) {
    Code code = page.code();
    json.text("code", code.value()).text("status", "active")
        .text("title", page.record().title().text());
    joined(json, page, Section.SUMMARY);
    json.text("decidedBy", page.record().decidedBy().text());
    if (shown.contains(Section.PRIMARIES)) {
      List<Code> primaries = pages.tables().primaries(code);
      json.yesNo("addOn", !primaries.isEmpty()).texts("primaries", values(primaries))
          .texts("baseFor", values(pages.tables().addOnsTo(code)));
    }
    if (shown.contains(Section.UNITS)) {
      json.object("units", units -> units(units, page));
    }
    labelled(json, page, Section.MODIFIERS, "modifier", "use");
    labelled(json, page, Section.NEIGHBOURS, "code", "insteadWhen");
    texts(json, page, Section.DOCUMENTATION);
    labelled(json, page, Section.INDICATIONS, "icd10", "label");
    List.of(Section.SETTINGS, Section.SPECIALTIES, Section.HISTORY, Section.INCLUDES,
            Section.EXCLUDES, Section.AUDIT)
        .forEach(section -> texts(json, page, section));
    joined(json, page, Section.CONFUSION);
    numbers(json, code);
    common(json, page);
  }

  private void numbers(JsonOut json, Code code) {
    CodeTables tables = pages.tables();
    if (shown.contains(Section.VALUES)) {
      tables.fee(code).ifPresent(fee -> json.object("rvu", rvu -> rvu(rvu, fee)));
    }
    if (shown.contains(Section.HOSPITAL)) {
      tables.packaging(code).ifPresent(
          row -> json.object(Section.HOSPITAL.id(), out -> {
            out.text("edition", row.edition().name()).text("statusIndicator", row.indicator())
                .text("meaning", row.means());
            row.apc().ifPresent(apc -> out.text("apc", apc));
            row.rate().ifPresent(rate -> out.decimal("rate", rate));
          }));
    }
    if (shown.contains(Section.PAIRS)) {
      json.objects(Section.PAIRS.id(), List.of(EditSet.values()),
          (out, edits) -> {
            PairTable table = pages.pairs().get().get(edits);
            out.text("setting", edits.id()).text("edition", table.edition().name())
                .objects("pairs", table.of(code),
                    (pair, row) ->
                        pair.text("column1", row.column1().value())
                            .text("column2", row.column2().value())
                            .number("indicator", Integer.parseInt(row.indicator().id())));
          });
    }
  }

  /** What stands at the end of every record. */
  private void common(JsonOut json, CodePage page) {
    notes(json, page.notes());
    List<Section> sections =
        page.sections().stream()
            .filter(section -> section != Section.NOTES && shown.contains(section))
            .toList();
    json.object("notKnown", out -> sections.forEach(
        section -> {
          if (page.part(section) instanceof Part.NotKnown none) {
            out.text(section.id(), none.why());
          }
        }));
    if (cited) {
      json.objects("statements", sections, (out, section) ->
          out.text("section", section.id())
              .objects("entries", page.part(section).entries(), (one, entry) ->
                  one.text("label", entry.label()).text("text", entry.text())
                      .texts("sources", entry.sources())));
    }
    json.texts("sources", page.sources());
  }

  /** The notes of the house, where it has any. */
  private void notes(JsonOut json, List<Entry> notes) {
    if (shown.contains(Section.NOTES) && !notes.isEmpty()) {
      json.objects(Section.NOTES.id(), notes,
          (out, note) -> out.text("label", note.label()).text("text", note.text())
              .texts("origin", note.sources()));
    }
  }

  private void deleted(JsonOut json, CodePage page, Deleted record) {
    json.text("code", page.code().value()).text("status", "deleted")
        .text("title", record.title().text());
    joined(json, page, Section.SUMMARY);
    json.text("decidedBy", record.decidedBy().text())
        .text("deletedOn", record.deletedOn().toString())
        .texts("replacedBy", values(record.replacedBy()));
    texts(json, page, Section.HISTORY);
    joined(json, page, Section.CONFUSION);
    common(json, page);
  }

  private void units(JsonOut json, CodePage page) {
    CodeTables tables = pages.tables();
    json.text("rule", joined(page.record().entries(Section.UNITS)));
    tables.mue(EditSet.PRACTITIONER, page.code())
        .ifPresent(
            mue ->
                json.object("mue",
                    out -> {
                      out.number("practitioner", mue.value());
                      tables.mue(EditSet.OUTPATIENT_HOSPITAL, page.code())
                          .ifPresent(other -> out.number("outpatientHospital", other.value()));
                      out.number("mai", Integer.parseInt(mue.mai().id()))
                          .text("edition", mue.edition().name());
                    }));
  }

  private static void rvu(JsonOut json, Fee fee) {
    json.text("edition", fee.edition().name()).decimal("conversionFactor", fee.conversionFactor())
        .decimal("work", fee.work());
    json.decimal("nonFacilityTotal", fee.nonFacilityTotal())
        .decimal("facilityTotal", fee.facilityTotal());
    fee.total26().ifPresent(total -> json.decimal("total26", total));
    fee.totalTc().ifPresent(total -> json.decimal("totalTc", total));
    json.object("payment",
        out -> {
          if (fee.isPaidIn(Fee.Place.OFFICE)) {
            out.decimal("nonFacility", fee.payment(fee.nonFacilityTotal()));
          }
          if (fee.isPaidIn(Fee.Place.FACILITY)) {
            out.decimal("facility", fee.payment(fee.facilityTotal()));
          }
          fee.total26().ifPresent(total -> out.decimal("26", fee.payment(total)));
          fee.totalTc().ifPresent(total -> out.decimal("TC", fee.payment(total)));
        });
  }

  private void texts(JsonOut json, CodePage page, Section section) {
    if (shown.contains(section)) {
      json.texts(section.id(), page.record().entries(section).stream().map(Entry::text).toList());
    }
  }

  private void joined(JsonOut json, CodePage page, Section section) {
    if (shown.contains(section)) {
      json.text(section.id(), joined(page.record().entries(section)));
    }
  }

  private void labelled(
      JsonOut json, CodePage page, Section section, String label, String text) {
    if (shown.contains(section)) {
      json.objects(section.id(), page.record().entries(section),
          (out, entry) -> out.text(label, entry.label()).text(text, entry.text()));
    }
  }

  private static List<String> values(Collection<Code> codes) {
    return codes.stream().map(Code::value).toList();
  }

  private static String joined(List<Entry> entries) {
    return entries.stream().map(Entry::text).collect(Collectors.joining(" "));
  }
}
