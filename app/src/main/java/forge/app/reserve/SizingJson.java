package forge.app.reserve;

import forge.app.json.Json;
import forge.reserve.sizing.DemandClass;
import forge.reserve.sizing.Shortfall;
import forge.reserve.sizing.Sizing;
import forge.reserve.sizing.StockRisk;
import forge.store.reserve.SizingOrder;
import forge.world.Product;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A sizing as JSON; nothing in it depends on the machine or on the number of threads. */
public final class SizingJson {

  private static final List<Double> QUANTILES = List.of(0.5, 0.9, 0.95, 0.99);

  private SizingJson() {}

  /** The document. */
  public static Json.Obj of(SizingOrder order, List<Product> leftOut, Sizing sizing, long seed) {
    var products = Json.array();
    sizing.lines().forEach(each -> products.add(product(each)));
    var missing = Json.array();
    leftOut.forEach(each -> missing.add(each.id().code()));
    return Json.object()
        .put("sizing", order.about().name())
        .put("status", order.about().status())
        .put("confidence", order.about().confidence())
        .put("source", order.about().source())
        .put("years", sizing.model().years())
        .put("draws", sizing.draws())
        .put("seed", (double) seed)
        .put("risk", sizing.risk())
        .put("costUsd", sizing.cost())
        .put("products", products)
        .put("leftOut", missing);
  }

  private static Json.Obj product(Sizing.Line line) {
    var subject = line.balance().subject();
    var quantiles = Json.object();
    for (double each : QUANTILES) {
      quantiles.put(String.valueOf(each), line.stock().quantile(each));
    }
    StockRisk.Target target = line.target();
    return Json.object()
        .put("product", subject.product().code())
        .put("chain", subject.chain())
        .put("stage", subject.stage().name().toLowerCase(Locale.ROOT))
        .put("priceUsdPerT", subject.price())
        .put("concentration", line.balance().concentration())
        .put("wantedPerYear", line.wantedPerYear())
        .put("probabilityOfShortfall", line.stock().probabilityOfShortfall())
        .put("expectedShortfall", line.stock().expected())
        .put("quantiles", quantiles)
        .put(
            "target",
            Json.object()
                .put("t", target.stock())
                .put("low", target.low())
                .put("high", target.high())
                .put("days", line.daysOfCover(target.stock()))
                .put("costUsd", line.cost())
                .put("expectedUnmet", line.stock().expectedUnmet(target.stock())))
        .put("years", years(line));
  }

  private static Json.Arr years(Sizing.Line line) {
    var years = Json.array();
    for (int year = 0; year < line.certain().size(); year++) {
      Shortfall.Year certain = line.certain().get(year);
      var expected = Json.object();
      int c = 0;
      for (DemandClass each : DemandClass.values()) {
        expected.put(word(each), line.expected().get(year).get(c++));
      }
      years.add(
          Json.object()
              .put("supply", certain.supply())
              .put("demand", classes(certain.demand()))
              .put("shortfall", classes(certain.shortfall()))
              .put("expectedShortfall", expected));
    }
    return years;
  }

  private static Json.Obj classes(Map<DemandClass, Double> values) {
    var json = Json.object();
    for (DemandClass each : DemandClass.values()) {
      json.put(word(each), values.getOrDefault(each, 0.0));
    }
    return json;
  }

  private static String word(DemandClass demandClass) {
    return demandClass.name().toLowerCase(Locale.ROOT);
  }
}
