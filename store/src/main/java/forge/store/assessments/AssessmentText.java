package forge.store.assessments;

import forge.kernel.Explanation;
import forge.levy.assessment.Assessment;
import forge.levy.assessment.AssessmentVersion;
import forge.levy.assessment.Charge;
import forge.levy.assessment.Delta;
import forge.levy.assessment.DutyLine;
import forge.levy.assessment.FirstSale;
import forge.levy.assessment.Security;
import forge.store.document.Keys;
import forge.store.document.TreeText;
import forge.store.entries.EntryText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Assessments as documents in one form: the same assessment has the same bytes. */
public final class AssessmentText {

  static final String FORMAT = "assessment/1";

  private AssessmentText() {}

  /** The document of the last of some versions. */
  public static String json(
      Assessment assessment, FirstSale sale, Grounds grounds, List<AssessmentVersion> versions) {
    return TreeText.json(tree(assessment, sale, grounds, versions));
  }

  /** The same with the way to it, which is no part of the document that is kept. */
  public static String explained(
      Assessment assessment, FirstSale sale, Grounds grounds, List<AssessmentVersion> versions) {
    Map<String, Object> tree = tree(assessment, sale, grounds, versions);
    tree.put("explanation", explanation(assessment.how()));
    return TreeText.json(tree);
  }

  private static Map<String, Object> tree(
      Assessment assessment, FirstSale sale, Grounds grounds, List<AssessmentVersion> versions) {
    AssessmentVersion last = versions.getLast();
    var keys = new Keys();
    keys.put("forge", FORMAT).put("entry", EntryText.tree(assessment.entry()));
    if (sale instanceof FirstSale.Sold sold) {
      keys.put("first_sale", sold.price());
    }
    return keys.put("rules", rules(grounds))
        .put("as_of", grounds.asOf().toString())
        .put("publications", new ArrayList<>(assessment.publications()))
        .put("version", last.number())
        .put("status", last.status().toString())
        .put("reason", last.reason().toString())
        .put("customs_value", assessment.customsValue())
        .put("currency", assessment.currency().code())
        .put("lines", assessment.lines().stream().map(AssessmentText::line).toList())
        .put("debt", assessment.debt())
        .put("secured", assessment.secured())
        .put("outcome", assessment.outcome().name().toLowerCase(Locale.ROOT))
        .put("deltas", last.deltas().stream().map(AssessmentText::delta).toList())
        .put("securities", last.securities().stream().map(AssessmentText::security).toList())
        .put(
            "earlier",
            versions.subList(0, versions.size() - 1).stream().map(AssessmentText::earlier).toList())
        .map();
  }

  private static Map<String, Object> rules(Grounds grounds) {
    return new Keys()
        .put("id", grounds.heading().id())
        .put("title", grounds.heading().title())
        .put("standing", grounds.heading().standing().name().toLowerCase(Locale.ROOT))
        .put("in_force", grounds.objection().isEmpty())
        .put("hash", grounds.hash().hex())
        .map();
  }

  private static Map<String, Object> line(DutyLine line) {
    return new Keys()
        .put("type", line.type().id())
        .put("title", line.type().title())
        .put("effect", line.type().effect().toString())
        .put("measure", line.measure().text())
        .put("duty", line.duty())
        .unlessEmpty("quota", line.quota())
        .put("amount", line.amount())
        .put("liability", line.liability().toString())
        .put("act", line.source().toString())
        .map();
  }

  private static Map<String, Object> delta(Delta delta) {
    return new Keys()
        .put("type", delta.type())
        .put("debt", delta.debt())
        .put("secured", delta.secured())
        .map();
  }

  private static Map<String, Object> security(Security security) {
    return new Keys()
        .put("type", security.type())
        .put("measure", security.measure())
        .put("held", security.held())
        .put("movements", security.movements().stream().map(AssessmentText::movement).toList())
        .map();
  }

  private static Map<String, Object> movement(Security.Movement movement) {
    return new Keys()
        .put("kind", movement.kind().name().toLowerCase(Locale.ROOT))
        .put("amount", movement.amount())
        .put("version", movement.version())
        .put("reason", movement.reason().toString())
        .map();
  }

  private static Map<String, Object> earlier(AssessmentVersion version) {
    return new Keys()
        .put("version", version.number())
        .put("status", version.status().toString())
        .put("reason", version.reason().toString())
        .put("charges", version.charges().stream().map(AssessmentText::charge).toList())
        .map();
  }

  private static Map<String, Object> charge(Charge charge) {
    return new Keys()
        .put("type", charge.type())
        .put("measure", charge.measure())
        .put("amount", charge.amount())
        .put("liability", charge.liability().toString())
        .map();
  }

  private static Map<String, Object> explanation(Explanation step) {
    return new Keys()
        .put("what", step.what())
        .unlessEmpty("value", step.value())
        .unlessEmpty("source", step.source())
        .unlessEmpty("parts", step.parts().stream().map(AssessmentText::explanation).toList())
        .map();
  }
}
