package casecode.engine;

import casecode.logic.Facts;
import casecode.model.Payer;
import casecode.rules.RuleBook;
import casecode.rules.StudyFacts;
import casecode.tables.EditSet;
import casecode.tables.Edition;
import casecode.tables.Tables;

/** Which issue of the rules and tables was used, each with the day from which it held. */
public record Editions(
    String rules, String ncci, String mue, String pfs, String addOn, String note) {

  static Editions of(Facts facts, Tables tables) {
    boolean medicare = facts.get(StudyFacts.PAYER).orElse(Payer.MEDICARE) == Payer.MEDICARE;
    EditSet edits = Claim.edits(facts);
    String unused = "not used for payer " + Payer.CPT.id();
    return new Editions(
        RuleBook.EDITION,
        medicare ? of(tables.pairs().get(edits).edition(), edits) : unused,
        medicare ? of(tables.codes().mueEditions().get(edits), edits) : unused,
        named(tables.codes().feeEdition()),
        named(tables.codes().addOnEdition()),
        facts.get(StudyFacts.DATE).flatMap(date -> date).isPresent()
            ? ""
            : "no date of service given: the newest editions held");
  }

  private static String of(Edition edition, EditSet edits) {
    return edition.name() + " " + edits.words() + " (" + edition.effective() + ")";
  }

  private static String named(Edition edition) {
    String day = edition.effective().toString();
    return edition.name().equals(day) ? day : edition.name() + " (" + day + ")";
  }
}
