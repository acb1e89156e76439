package casecode.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import casecode.catalog.CodeRecord;
import casecode.catalog.CodeRecord.Active;
import casecode.catalog.CodeRecord.Deleted;
import casecode.catalog.Group;
import casecode.catalog.Source;
import casecode.catalog.Trust;
import casecode.logic.Decision;
import casecode.model.BodyRegion;
import casecode.render.RuleText;
import casecode.render.SourceText;
import casecode.rules.RuleBook;
import casecode.rules.Switches;
import casecode.search.Dictionary;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole book as one HTML file that needs nothing besides itself. */
public final class PrintedBook {

  /** Codes that stand together. */
  record CodeGroup(String id, String title, List<CodeEntry> codes) {}

  /** The muscles of a region. */
  record MuscleGroup(String id, String title, List<MuscleEntry> muscles) {}

  /** A part of the rule book without decisions. */
  record Checks(String id, String title, List<Passage> checks) {}

  /** What people say, and what is looked for then; several of either between bars. */
  record Meant(String say, String find) {}

  /** Everything that the template shows. */
  record Volume(
      String edition, String style, String styleHash, String script, String scriptHash,
      List<CodeGroup> groups, Drawing overview, List<FactEntry> facts, String order,
      List<RuleEntry> decisions, List<Checks> checks, List<MuscleGroup> regions,
      List<Passage> tables, List<Trust> trusts, List<SourceEntry> sources, String notice,
      List<Meant> meant, String ignored) {}

  private PrintedBook() {}

  /** The book; the same for the same contents. */
  public static String of(Contents contents) {
    Passages passages =
        new Passages(
            contents.records().stream().map(CodeRecord::code).collect(Collectors.toSet()),
            contents.sources().stream().collect(Collectors.toMap(Source::id, Function.identity())));
    String style = Template.file("book.css");
    String script = Template.file("search.js");
    List<Decision<?>> decisions = RuleBook.decisions();
    return Template.filled("book",
        new Volume(
            RuleBook.EDITION, style, hash(style), script, hash(script),
            groups(contents, passages), Overview.of(decisions),
            Reads.given(decisions).stream()
                .filter(fact -> !Reads.isSwitch(fact))
                .map(fact -> FactEntry.of(fact, passages))
                .toList(),
            RuleText.ORDER,
            decisions.stream().map(decision -> RuleEntry.of(decision, passages)).toList(),
            checks(passages), regions(contents), TableEntry.all(contents, passages),
            List.of(Trust.values()), contents.sources().stream().map(SourceEntry::of).toList(),
            SourceText.NOTICE, meant(contents.dictionary()),
            contents.dictionary().ignored().stream().sorted().collect(Collectors.joining(" "))));
  }

  private static List<Meant> meant(Dictionary dictionary) {
    return dictionary.rows().stream()
        .filter(row -> !row.find().isEmpty())
        .map(row -> new Meant(String.join("|", row.say()), String.join("|", row.find())))
        .toList();
  }

  private static List<CodeGroup> groups(Contents contents, Passages passages) {
    Map<String, String> decidedBy =
        contents.records().stream().collect(
            Collectors.toMap(record -> record.code().value(), record -> record.decidedBy().text()));
    List<CodeGroup> groups = new ArrayList<>();
    for (Group group : Group.values()) {
      groups.add(new CodeGroup(Anchor.group(group.id()), group.words(),
          contents.records().stream()
              .filter(record -> record instanceof Active active && active.group() == group)
              .map(record -> entry(contents, record, decidedBy, passages))
              .toList()));
    }
    groups.add(new CodeGroup(Anchor.group("deleted"), "Deleted codes",
        contents.records().stream()
            .filter(Deleted.class::isInstance)
            .map(record -> entry(contents, record, decidedBy, passages))
            .toList()));
    return groups;
  }

  private static CodeEntry entry(
      Contents contents, CodeRecord record, Map<String, String> decidedBy, Passages passages) {
    return CodeEntry.of(
        contents.pages().of(record), label -> decidedBy.getOrDefault(label, ""), passages);
  }

  private static List<Checks> checks(Passages passages) {
    return List.of(
        new Checks(Anchor.CHECKS, RuleText.CHECKS,
            RuleBook.GUARDS.stream().map(guard -> RuleEntry.of(guard, passages)).toList()),
        new Checks(Anchor.CLAIM_CHECKS, RuleText.CLAIM_CHECKS,
            RuleBook.claimGuards().stream().map(guard -> RuleEntry.of(guard, passages)).toList()),
        new Checks(Anchor.SWITCHES, RuleText.SWITCHES,
            Switches.ALL.stream().map(one -> RuleEntry.of(one, passages)).toList()));
  }

  private static List<MuscleGroup> regions(Contents contents) {
    return Arrays.stream(BodyRegion.values())
        .map(
            region ->
                new MuscleGroup(Anchor.region(region.id()), region.words(),
                    contents.muscles().stream()
                        .filter(muscle -> muscle.region() == region)
                        .map(MuscleEntry::of)
                        .toList()))
        .filter(group -> !group.muscles().isEmpty())
        .toList();
  }

  /** What a browser holds the text against before it heeds it. */
  private static String hash(String text) {
    try {
      return "sha256-"
          + Base64.getEncoder()
              .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
