package casecode.render;

import casecode.catalog.Source;
import casecode.engine.Editions;
import casecode.engine.Objection;
import casecode.engine.Verdict;
import casecode.engine.Verdict.Status;
import casecode.model.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A verdict as a biller reads it: each line with its mark, then what is wrong and what to ask. */
public final class VerdictText {

  private static final int MARK = 9;
  private static final int CODE = 12;
  private static final int REPAIR = 2;

  private VerdictText() {}

  /** One claim in full. */
  public static Page of(Verdict verdict) {
    return findings(lines(new Page(), verdict), verdict.findings());
  }

  /** One claim of many: of a pass what is to be known of it, else all, but for the age of the tables. */
  public static Page ofMany(Verdict verdict) {
    Page page =
        new Page()
            .line((verdict.id().isBlank() ? "(no name)" : Printable.brief(verdict.id()))
                + verdict.date().map(day -> " of " + day).orElse("") + ": "
                + verdict.status().words());
    if (verdict.status() != Status.PASS) {
      lines(page, verdict);
    }
    return isToldMoreOf(verdict) ? findings(page, own(verdict)).blank() : page;
  }

  /** Whether more than its status is told of a claim of many. */
  public static boolean isToldMoreOf(Verdict verdict) {
    return verdict.status() != Status.PASS || !own(verdict).isEmpty();
  }

  /** What is found of the claim itself. */
  private static List<Objection> own(Verdict verdict) {
    return verdict.findings().stream().filter(finding -> !finding.isOfEveryClaim()).toList();
  }

  private static Page lines(Page page, Verdict verdict) {
    for (Verdict.Line line : verdict.lines()) {
      page.item(line.status().words(), MARK,
          Page.pad(line.billed().label(), CODE) + "x" + line.billed().units());
    }
    return page;
  }

  /** Which issue of each table was used. */
  public static Page editions(Editions used) {
    return new Page()
        .item("tables", MARK, "NCCI " + used.ncci() + ", MUE " + used.mue() + ", add-on edits "
            + used.addOn() + ", fee schedule " + used.pfs()
            + (used.note().isEmpty() ? "" : "; " + used.note()));
  }

  /** Where the findings are written, and how far to trust it. */
  public static Page sources(Verdict verdict, Map<String, Source> sources) {
    Set<String> cited = new LinkedHashSet<>();
    verdict.findings().forEach(finding -> cited.addAll(finding.sources()));
    return SourceText.of(cited, sources);
  }

  private static Page findings(Page page, List<Objection> findings) {
    for (int i = 0; i < findings.size(); i++) {
      Objection finding = findings.get(i);
      page.line(finding(finding));
      Optional<String> repair = finding.repair();
      boolean saidBelow =
          findings.stream().skip(i + 1L).anyMatch(other -> other.repair().equals(repair));
      if (repair.isPresent() && !saidBelow) {
        page.item("", REPAIR, Printable.of(repair.get()));
      }
    }
    return page;
  }

  /** The finding with where it is written; a notice says that in its words, if it matters. */
  private static String finding(Objection finding) {
    String severity =
        finding.severity() == Severity.NOTICE ? "" : finding.severity().words() + ", ";
    String written =
        severity.isEmpty() || finding.sources().isEmpty()
            ? ""
            : " [" + String.join(", ", finding.sources()) + "]";
    return severity + finding.edit() + ": " + Printable.of(finding.message()) + written;
  }
}
