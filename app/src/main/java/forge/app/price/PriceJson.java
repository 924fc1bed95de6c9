package forge.app.price;

import forge.app.json.Json;
import forge.pricing.book.PublishedPrice;
import forge.pricing.book.PublishedPrice.Outcome;
import forge.pricing.determination.Dispersion;
import forge.pricing.determination.Subject;
import forge.pricing.determination.Tally;
import forge.store.book.Wording;

/** A published price as JSON. */
final class PriceJson {

  private PriceJson() {}

  static Json.Obj of(PublishedPrice price) {
    Subject subject = price.subject();
    var json =
        Json.object()
            .put("product", subject.product().code())
            .put("market", Wording.of(subject.market()))
            .put("period", subject.period().label())
            .put("method", subject.method().toString())
            .put("currency", subject.denomination().currency().code())
            .put("unit", subject.denomination().unit().symbol())
            .put("basis", subject.denomination().basis().code())
            .put("delivery", subject.point().term().name())
            .put("place", subject.point().place());
    switch (price.outcome()) {
      case Outcome.Priced priced -> addTo(json, priced);
      case Outcome.Withheld withheld ->
          json.object("withheld")
              .put("reason", Wording.of(withheld.reason()))
              .put("detail", withheld.detail());
    }
    tally(json.object("tally"), price.tally());
    var exclusions = json.object("exclusions");
    price.exclusions().forEach((reason, count) -> exclusions.put(Wording.of(reason), count));
    var failed = Json.array();
    price.verdict().failed().forEach(failed::add);
    json.object("certificate")
        .put("passed", price.verdict().passed())
        .put("conditions", price.verdict().checks())
        .put("failed", failed);
    return json;
  }

  private static void addTo(Json.Obj json, Outcome.Priced priced) {
    var moves = Json.array();
    priced.moves().forEach(moves::add);
    json.put("price", priced.published())
        .put("raw", priced.determined())
        .put("tier", priced.rest().tier())
        .put("kind", Wording.of(priced.rest().kind()))
        .put("confidence", Wording.of(priced.rest().confidence()))
        .put("moved", Wording.of(priced.rest().moved()))
        .put("carried", priced.carried())
        .put("ladder", moves);
    priced.rest().dispersion().ifPresent(each -> dispersion(json.object("dispersion"), each));
  }

  private static void dispersion(Json.Obj json, Dispersion dispersion) {
    json.put("lowest", dispersion.lowest())
        .put("lowerQuartile", dispersion.lowerQuartile())
        .put("median", dispersion.median())
        .put("upperQuartile", dispersion.upperQuartile())
        .put("highest", dispersion.highest());
  }

  private static void tally(Json.Obj json, Tally tally) {
    json.put("considered", tally.considered())
        .put("used", tally.used())
        .put("buyers", tally.parties().buyers())
        .put("sellers", tally.parties().sellers())
        .put("sources", tally.parties().sources())
        .put("quantity", tally.quantity())
        .put("largestShare", tally.shares().largest())
        .put("concentration", tally.shares().concentration());
  }
}
