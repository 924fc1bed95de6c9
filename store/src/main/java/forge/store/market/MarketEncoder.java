package forge.store.market;

import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.SharedCap;
import forge.market.problem.Step;
import forge.market.problem.Storage;
import forge.market.problem.TradedProduct;
import forge.store.document.FlowText;
import forge.store.document.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a market as YAML, one entry a line. Keys with their default value are left out. */
public final class MarketEncoder {

  private final MarketProblem market;
  private final FlowText text = new FlowText();

  private MarketEncoder(MarketProblem market) {
    this.market = market;
  }

  /** The text of a market. */
  public static String encode(MarketProblem market) {
    return new MarketEncoder(market).write();
  }

  private String write() {
    text.entry("format", "forge-market-1");
    if (!market.title().isEmpty()) {
      text.entry("title", market.title());
    }
    text.entry("currency", market.currency());
    text.entry("shortagePrice", market.shortagePrice());
    text.entry("periods", market.periods());
    text.entry("economies", market.economies());
    text.list("products", market.products(), MarketEncoder::product);
    text.list("activities", market.activities(), MarketEncoder::activity);
    text.list("demand", market.demands(), MarketEncoder::demand);
    text.list("arcs", market.arcs(), MarketEncoder::arc);
    text.list("storage", market.storages(), MarketEncoder::storage);
    text.list("caps", market.caps(), MarketEncoder::cap);
    text.list("policies", market.policies(), PolicyEncoder::policy);
    return text.toString();
  }

  private static Map<String, Object> product(TradedProduct product) {
    return new Keys()
        .put("id", product.id())
        .put("unit", product.unit())
        .unlessEmpty("stage", product.stage())
        .unless(0, "disposalCost", product.disposalCost())
        .map();
  }

  private static Map<String, Object> activity(Activity activity) {
    return new Keys()
        .put("name", activity.id())
        .put("economy", activity.economy())
        .unlessEmpty("inputs", activity.inputs())
        .unlessEmpty("outputs", activity.outputs())
        .put("cost", cost(activity.cost()))
        .unlessEmpty("crossCosts", activity.crossCosts())
        .unless(0, "minimum", activity.minimum())
        .unless(Double.POSITIVE_INFINITY, "capacity", activity.capacity())
        .unlessEmpty("periods", activity.periods())
        .map();
  }

  private static Map<String, Object> demand(Demand demand) {
    var keys = new Keys().put("economy", demand.economy()).put("product", demand.product());
    switch (demand.curve()) {
      case DemandCurve.Fixed fixed -> keys.put("fixed", fixed.quantity());
      case DemandCurve.Linear linear ->
          keys.put("intercept", linear.intercept()).put("slope", linear.slope());
      case DemandCurve.Steps steps -> keys.put("steps", steps(steps.steps()));
      case DemandCurve.Isoelastic curve ->
          keys.put("kind", "isoelastic")
              .put("quantity", curve.quantity())
              .put("price", curve.price())
              .put("elasticity", curve.elasticity())
              .unless(Double.POSITIVE_INFINITY, "choke", curve.choke());
      case DemandCurve.CrossPrice cross -> {
        Map<Object, Double> coefficients = new LinkedHashMap<>();
        coefficients.put(demand.product(), cross.ownCoefficient());
        coefficients.putAll(cross.coefficients());
        var function = new Keys().put("constant", cross.constant());
        keys.put("quantity", function.put("coefficients", coefficients).map());
      }
    }
    return keys.unlessEmpty("periods", demand.periods()).map();
  }

  private static Map<String, Object> arc(Arc arc) {
    boolean unnamed = arc.id().equals(Arc.defaultId(arc.product(), arc.from(), arc.to()));
    return new Keys()
        .unlessEmpty("name", unnamed ? "" : arc.id().name())
        .put("product", arc.product())
        .put("from", arc.from())
        .put("to", arc.to())
        .put("cost", cost(arc.cost()))
        .unlessEmpty("crossCosts", arc.crossCosts())
        .unless(0, "minimum", arc.minimum())
        .unless(Double.POSITIVE_INFINITY, "capacity", arc.capacity())
        .map();
  }

  private static Map<String, Object> storage(Storage storage) {
    return new Keys()
        .put("economy", storage.economy())
        .put("product", storage.product())
        .put("cost", storage.cost())
        .unless(0, "loss", storage.loss())
        .unless(Double.POSITIVE_INFINITY, "capacity", storage.capacity())
        .unless(0, "opening", storage.opening())
        .map();
  }

  private static Map<String, Object> cap(SharedCap cap) {
    return new Keys()
        .put("name", cap.id())
        .put("limit", cap.limit())
        .unlessEmpty("activities", cap.activities())
        .unlessEmpty("arcs", cap.arcs())
        .map();
  }

  private static Object cost(CostCurve cost) {
    return switch (cost) {
      case CostCurve.Linear linear ->
          linear.slope() > 0
              ? new Keys().put("intercept", linear.intercept()).put("slope", linear.slope()).map()
              : linear.intercept();
      case CostCurve.Steps steps -> new Keys().put("steps", steps(steps.steps())).map();
      case CostCurve.Isoelastic curve ->
          new Keys()
              .put("kind", "isoelastic")
              .put("intercept", curve.intercept())
              .put("price", curve.price())
              .put("quantity", curve.quantity())
              .put("elasticity", curve.elasticity())
              .map();
      case CostCurve.LogBarrier barrier ->
          new Keys()
              .put("kind", "logBarrier")
              .put("intercept", barrier.intercept())
              .put("slope", barrier.slope())
              .put("weight", barrier.weight())
              .put("capacity", barrier.capacity())
              .map();
    };
  }

  private static List<Map<String, Object>> steps(List<Step> steps) {
    return steps.stream()
        .map(step -> new Keys().put("price", step.price()).put("quantity", step.quantity()).map())
        .toList();
  }
}
