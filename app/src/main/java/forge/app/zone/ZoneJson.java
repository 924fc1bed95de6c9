package forge.app.zone;

import forge.app.json.Json;
import forge.kernel.EconomyId;
import forge.levy.zone.ActionPlan;
import forge.levy.zone.Citation;
import forge.levy.zone.Commitment;
import forge.levy.zone.Overdue;
import forge.levy.zone.Progress;
import forge.levy.zone.Relation;
import forge.levy.zone.Standing;
import forge.levy.zone.Term;
import forge.levy.zone.Terms;
import forge.levy.zone.Wording;
import forge.levy.zone.Workstream;
import forge.levy.zone.ZoneRegister;
import forge.world.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The register on a day as a JSON document. */
public final class ZoneJson {

  private ZoneJson() {}

  /** The document of a day. */
  public static Json.Obj of(ZoneRegister register, LocalDate day) {
    var standings = Json.array();
    var members = Json.object();
    for (Relation relation : Relation.values()) {
      register.standings(relation, day).forEach(each -> standings.add(standing(each)));
      members.put(
          Wording.of(relation),
          texts(register.members(relation, day).stream().map(EconomyId::code).toList()));
    }
    var terms = Json.array();
    register.terms(day).forEach(each -> terms.add(terms(each)));
    var plans = Json.array();
    register.plans(day).forEach(each -> plans.add(plan(each)));
    var overdue = Json.array();
    register.overdue(day).forEach(each -> overdue.add(overdue(each)));
    var decisions = Json.array();
    register
        .decisions(day)
        .forEach(
            each ->
                decisions.add(
                    cited(each.citation())
                        .put("day", each.day().toString())
                        .put("by", each.by())
                        .put("what", each.what())));
    var document = head(register).put("on", day.toString()).put("members", members);
    document.put("standings", standings).put("terms", terms);
    register
        .findChair(day)
        .ifPresent(
            each ->
                document.put(
                    "chair",
                    days(
                            cited(each.citation()).put("economy", each.economy().code()),
                            each.validity())
                        .put("note", each.note())));
    return document
        .put("plans", plans)
        .put("overdue", overdue)
        .put("decisions", decisions)
        .put("not_public", texts(register.head().notPublic()));
  }

  /** The document of what is said of one economy, in all times. */
  public static Json.Obj history(ZoneRegister register, EconomyId economy) {
    var history = Json.array();
    List<Standing> all = register.history(economy);
    all.forEach(each -> history.add(standing(each)));
    return head(register).put("economy", economy.code()).put("history", history);
  }

  private static Json.Obj head(ZoneRegister register) {
    return Json.object()
        .put("register", register.head().name())
        .put("version", register.head().version())
        .put("title", register.head().title());
  }

  private static Json.Arr texts(Collection<String> texts) {
    var array = Json.array();
    texts.forEach(array::add);
    return array;
  }

  private static Json.Obj cited(Citation citation) {
    return Json.object()
        .put("source", citation.source())
        .put("confidence", citation.confidence().name());
  }

  /** No {@code until} means that no end is known. */
  private static Json.Obj days(Json.Obj object, Validity validity) {
    object.put("from", validity.from().toString());
    return validity.until().equals(LocalDate.MAX)
        ? object
        : object.put("until", validity.until().toString());
  }

  private static Json.Obj standing(Standing standing) {
    var object =
        Json.object()
            .put("economy", standing.economy().code())
            .put("relation", Wording.of(standing.relation()))
            .put("status", Wording.of(standing.status()));
    return days(object, standing.validity())
        .putAll(cited(standing.citation()))
        .put("note", standing.note());
  }

  private static Json.Obj terms(Terms terms) {
    var object =
        Json.object()
            .put("relation", Wording.of(terms.relation()))
            .put("status", Wording.of(terms.status()));
    for (Term term : Term.values()) {
      object.put(Wording.of(term), terms.has(term));
    }
    return days(object, terms.validity()).putAll(cited(terms.citation())).put("note", terms.note());
  }

  private static Json.Obj plan(ActionPlan plan) {
    var workstreams = Json.array();
    for (Workstream each : plan.workstreams()) {
      var commitments = Json.array();
      each.commitments().forEach(one -> commitments.add(commitment(plan, one)));
      workstreams.add(
          Json.object()
              .put("id", each.id())
              .put("title", each.title())
              .put("commitments", commitments));
    }
    return Json.object()
        .put("id", plan.id())
        .put("title", plan.head().title())
        .put("status", Wording.of(plan.head().status()))
        .put("signed", plan.signed().toString())
        .put("partners", texts(plan.partners().stream().map(EconomyId::code).toList()))
        .putAll(cited(plan.citation()))
        .put("note", plan.head().note())
        .put("workstreams", workstreams);
  }

  private static Json.Obj commitment(ActionPlan plan, Commitment commitment) {
    var object =
        Json.object()
            .put("id", commitment.id())
            .put("what", commitment.what())
            .put("owner", commitment.owner());
    commitment.due().find(plan.signed()).ifPresent(due -> object.put("due", due.toString()));
    switch (commitment.progress()) {
      case Progress.Open() -> object.put("status", "open");
      case Progress.NotPublic() -> object.put("status", "not-public");
      case Progress.Met(LocalDate on, String evidence) ->
          object.put("status", "met").put("on", on.toString()).put("evidence", evidence);
      case Progress.Dropped(LocalDate on, String evidence) ->
          object.put("status", "dropped").put("on", on.toString()).put("evidence", evidence);
    }
    return object
        .put("minerals", texts(commitment.links().minerals()))
        .put("projects", texts(commitment.links().projects()));
  }

  private static Json.Obj overdue(Overdue late) {
    return Json.object()
        .put("plan", late.plan().id())
        .put("workstream", late.workstream().id())
        .put("commitment", late.commitment().id())
        .put("owner", late.commitment().owner())
        .put("due", late.due().toString())
        .put("days", Math.toIntExact(late.days()));
  }
}
