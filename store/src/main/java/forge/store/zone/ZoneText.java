package forge.store.zone;

import forge.kernel.EconomyId;
import forge.levy.zone.ActionPlan;
import forge.levy.zone.Chair;
import forge.levy.zone.Citation;
import forge.levy.zone.Commitment;
import forge.levy.zone.Decision;
import forge.levy.zone.Due;
import forge.levy.zone.Progress;
import forge.levy.zone.Standing;
import forge.levy.zone.Term;
import forge.levy.zone.Terms;
import forge.levy.zone.Wording;
import forge.levy.zone.Workstream;
import forge.levy.zone.ZoneRegister;
import forge.store.document.FlowText;
import forge.store.document.Keys;
import forge.world.Validity;
import java.time.LocalDate;
import java.util.Map;

/**
 * The canonical text of a register: YAML with its keys in a fixed order, one economy a standing,
 * groups and the zone of the scenarios written out. Equal registers have equal texts, and reading
 * the text gives the register again.
 */
public final class ZoneText {

  private ZoneText() {}

  /** The canonical text of a register, which ends with a line break. */
  public static String canonical(ZoneRegister register) {
    var text = new FlowText();
    text.entry("forge", ZoneDecoder.FORMAT);
    text.entry("name", register.head().name());
    text.entry("version", register.head().version());
    text.entry("title", register.head().title());
    text.list("standings", register.standings(), ZoneText::standing);
    text.list("terms", register.terms(), ZoneText::terms);
    text.list("plans", register.plans(), ZoneText::plan);
    text.list("chairs", register.chairs(), ZoneText::chair);
    text.list("decisions", register.decisions(), ZoneText::decision);
    if (!register.head().notPublic().isEmpty()) {
      text.entry("not-public", register.head().notPublic());
    }
    return text.toString();
  }

  private static Map<String, Object> standing(Standing standing) {
    var keys =
        new Keys()
            .put("economies", standing.economy())
            .put("relation", Wording.of(standing.relation()))
            .put("status", Wording.of(standing.status()));
    return cited(days(keys, standing.validity()), standing.citation())
        .unlessEmpty("note", standing.note())
        .map();
  }

  private static Map<String, Object> terms(Terms terms) {
    var keys =
        new Keys()
            .put("relation", Wording.of(terms.relation()))
            .put("status", Wording.of(terms.status()));
    days(keys, terms.validity());
    for (Term term : Term.values()) {
      keys.put(Wording.of(term), terms.has(term) ? "yes" : "no");
    }
    return cited(keys, terms.citation()).unlessEmpty("note", terms.note()).map();
  }

  private static Map<String, Object> plan(ActionPlan plan) {
    var keys =
        new Keys()
            .put("id", plan.id())
            .put("title", plan.head().title())
            .put("status", Wording.of(plan.head().status()))
            .put("signed", plan.signed())
            .put("partners", plan.partners().stream().map(EconomyId::code).toList());
    return cited(keys, plan.citation())
        .unlessEmpty("note", plan.head().note())
        .unlessEmpty("workstreams", plan.workstreams().stream().map(ZoneText::workstream).toList())
        .map();
  }

  private static Map<String, Object> workstream(Workstream workstream) {
    return new Keys()
        .put("id", workstream.id())
        .put("title", workstream.title())
        .unlessEmpty(
            "commitments", workstream.commitments().stream().map(ZoneText::commitment).toList())
        .map();
  }

  private static Map<String, Object> commitment(Commitment commitment) {
    var keys =
        new Keys()
            .put("id", commitment.id())
            .put("what", commitment.what())
            .put("owner", commitment.owner());
    switch (commitment.due()) {
      case Due.OnDay(LocalDate day) -> keys.put("due", day);
      case Due.AfterSignature(int count) -> keys.put("due-days", count);
      case Due.NotPublic() -> keys.put("due", CommitmentDecoder.NOT_PUBLIC);
    }
    progress(keys, commitment.progress());
    return keys.unlessEmpty("minerals", commitment.links().minerals())
        .unlessEmpty("projects", commitment.links().projects())
        .map();
  }

  private static void progress(Keys keys, Progress progress) {
    switch (progress) {
      case Progress.Open() -> keys.put("status", CommitmentDecoder.OPEN);
      case Progress.NotPublic() -> keys.put("status", CommitmentDecoder.NOT_PUBLIC);
      case Progress.Met(LocalDate on, String evidence) ->
          keys.put("status", CommitmentDecoder.MET).put("on", on).put("evidence", evidence);
      case Progress.Dropped(LocalDate on, String evidence) ->
          keys.put("status", CommitmentDecoder.DROPPED).put("on", on).put("evidence", evidence);
    }
  }

  private static Map<String, Object> chair(Chair chair) {
    var keys = days(new Keys().put("economy", chair.economy()), chair.validity());
    return cited(keys, chair.citation()).unlessEmpty("note", chair.note()).map();
  }

  private static Map<String, Object> decision(Decision decision) {
    var keys =
        new Keys().put("day", decision.day()).put("by", decision.by()).put("what", decision.what());
    return cited(keys, decision.citation()).map();
  }

  private static Keys cited(Keys keys, Citation citation) {
    return keys.put("source", citation.source()).put("confidence", citation.confidence().name());
  }

  private static Keys days(Keys keys, Validity validity) {
    keys.put("from", validity.from());
    return validity.until().equals(LocalDate.MAX) ? keys : keys.put("until", validity.until());
  }
}
