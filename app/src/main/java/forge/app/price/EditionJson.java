package forge.app.price;

import forge.app.json.Json;
import forge.kernel.Explanation;
import forge.pricing.book.Hash;
import forge.pricing.book.PriceKey;
import forge.pricing.book.PublishedPrice;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Exclusion;
import forge.pricing.edition.Edition;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.Method;
import java.util.List;

/** Determined prices as a JSON document. */
public final class EditionJson {

  private final Edition edition;
  private final EvidenceSet evidence;
  private final Confidentiality clearance;
  private final String only;

  /** The prices of an edition, to a reader with some clearance. */
  public EditionJson(Edition edition, EvidenceSet evidence, Confidentiality clearance) {
    this(edition, evidence, clearance, "");
  }

  private EditionJson(
      Edition edition, EvidenceSet evidence, Confidentiality clearance, String only) {
    this.edition = edition;
    this.evidence = evidence;
    this.clearance = clearance;
    this.only = only;
  }

  /** The same for one product; empty for all. */
  public EditionJson only(String product) {
    return new EditionJson(edition, evidence, clearance, product);
  }

  /** The document. */
  public String document(List<Method> methods, Hash evidenceHash) {
    var document = Json.object();
    document
        .object("evidence")
        .put("hash", evidenceHash.hex())
        .put("rows", evidence.all().size())
        .put("synthetic", SyntheticEvidence.pieces(evidence));
    var used = Json.array();
    for (Method method : methods) {
      used.add(
          Json.object()
              .put("name", method.id().name())
              .put("version", method.id().version())
              .put("status", method.about().status())
              .put("title", method.about().title()));
    }
    document.put("methods", used);
    var prices = Json.array();
    for (PublishedPrice price : edition.prices()) {
      if (only.isEmpty() || price.subject().product().code().equals(only)) {
        prices.add(price(price));
      }
    }
    return document.put("prices", prices).document();
  }

  private Json.Obj price(PublishedPrice price) {
    Json.Obj json = PriceJson.of(price);
    edition.findDetermination(PriceKey.of(price.subject())).ifPresent(each -> addTo(json, each));
    return json;
  }

  private void addTo(Json.Obj json, Determination each) {
    var tried = Json.array();
    for (Determination.Tried tier : each.basis().trials()) {
      tried.add(Json.object().put("tier", tier.tier()).put("lacks", tier.lack()));
    }
    json.put("tiers", tried)
        .put("counted", counted(each.basis().counted()))
        .put("excluded", excluded(each.basis().exclusions()))
        .put("explanation", explanation(each.explanation()));
  }

  private Json.Obj counted(List<Determination.Counted> counted) {
    var rows = Json.array();
    int hidden = 0;
    for (Determination.Counted each : counted) {
      if (clearance.sees(each.confidentiality())) {
        rows.add(
            Json.object()
                .put("evidence", each.evidence().code())
                .put("price", each.price())
                .put("weight", each.weight()));
      } else {
        hidden++;
      }
    }
    return Json.object().put("rows", rows).put("notShown", hidden);
  }

  private Json.Obj excluded(List<Exclusion> exclusions) {
    var rows = Json.array();
    int hidden = 0;
    for (Exclusion each : exclusions) {
      if (clearance.sees(each.confidentiality())) {
        rows.add(
            Json.object()
                .put("evidence", each.evidence().code())
                .put("reason", Wordings.of(each.reason()))
                .put("detail", each.detail()));
      } else {
        hidden++;
      }
    }
    return Json.object().put("rows", rows).put("notShown", hidden);
  }

  private static Json.Obj explanation(Explanation explanation) {
    var parts = Json.array();
    explanation.parts().forEach(part -> parts.add(explanation(part)));
    return Json.object()
        .put("what", explanation.what())
        .put("value", explanation.value())
        .put("source", explanation.source())
        .put("parts", parts);
  }
}
