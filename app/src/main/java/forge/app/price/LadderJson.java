package forge.app.price;

import forge.app.json.Json;
import forge.pricing.edition.Edition;
import forge.pricing.ladder.Projection;
import forge.pricing.ladder.StageLadder;
import forge.pricing.method.MarketArea;
import forge.store.book.Wording;

/** A ladder's prices before and after they were made coherent, as JSON. */
public final class LadderJson {

  private LadderJson() {}

  /** The document. */
  public static Json.Obj of(StageLadder ladder, Edition edition) {
    var markets = Json.array();
    for (MarketArea.Name market : MarketArea.Name.values()) {
      edition
          .findProjection(market)
          .ifPresent(projection -> markets.add(market(market, projection)));
    }
    return Json.object()
        .put("ladder", ladder.name() + "@" + ladder.version())
        .put("chain", ladder.chain())
        .put("unit", ladder.money().toString())
        .put("markets", markets);
  }

  private static Json.Obj market(MarketArea.Name market, Projection projection) {
    var prices = Json.array();
    projection
        .changes()
        .forEach(
            (product, change) ->
                prices.add(
                    Json.object()
                        .put("product", product.code())
                        .put("raw", change.raw())
                        .put("coherent", change.coherent())));
    var moves = Json.array();
    for (Projection.Move move : projection.moves()) {
      moves.add(
          Json.object()
              .put("step", move.step().toString())
              .put("needs", move.needs())
              .put("shadowPrice", move.shadowPrice()));
    }
    var skipped = Json.array();
    projection.skipped().forEach(each -> skipped.add(each.step().toString()));
    var json =
        Json.object()
            .put("market", Wording.of(market))
            .put("prices", prices)
            .put("binding", moves)
            .put("skipped", skipped);
    json.object("certificate")
        .put("outcome", Wording.of(projection.certificate().outcome()))
        .put("violation", projection.certificate().violation())
        .put("residual", projection.certificate().residual());
    return json;
  }
}
