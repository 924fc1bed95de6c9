package forge.app.json;

import forge.app.reading.FlowLine;
import forge.app.reading.Lack;
import forge.app.reading.MarketReading;
import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.accounts.Rent;
import forge.market.accounts.Welfare;
import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.LevyPocketed;
import forge.market.certificate.Certificate;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.RowTag;
import forge.market.equilibrium.SolveStatus;
import forge.market.floors.FloorStatus;
import forge.market.problem.Activity;
import forge.market.problem.MarketProblem;
import forge.market.problem.SharedCap;
import forge.market.problem.Storage;
import forge.market.problem.TradedProduct;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** A solved market as a JSON document. With several periods a figure is an object by period. */
public final class MarketJson {

  private final MarketReading reading;
  private final AnalysedMarket market;
  private final MarketProblem problem;
  private final boolean several;

  private MarketJson(MarketReading reading) {
    this.reading = reading;
    this.market = reading.market();
    this.problem = market.problem();
    this.several = reading.periods().size() > 1;
  }

  /**
   * The document of a market.
   *
   * @param seconds that solving took
   */
  public static Json.Obj of(MarketReading reading, double seconds) {
    return new MarketJson(reading).document(seconds);
  }

  private Json.Obj document(double seconds) {
    var accounts = new AccountsJson(reading);
    return Json.object()
        .put("title", problem.title())
        .put("status", status(seconds))
        .put("prices", places(reading::has, reading::price))
        .put("activities", activities())
        .put("consumption", places(reading::has, market.equilibrium()::consumption))
        .put("flows", flows())
        .put("netExports", places(reading::has, reading::netExports))
        .put("levies", accounts.levies())
        .put("purchases", accounts.stocks("purchase"))
        .put("releases", accounts.stocks("release"))
        .put("carried", carried())
        .put("caps", caps())
        .put("rents", accounts.rents())
        .put("duties", accounts.duties())
        .put("support", accounts.support())
        .put("welfare", welfare())
        .put("producerByStage", producerByStage())
        .put("objective", market.accounts().objective(problem))
        .put("certificate", certificate(market.certificate()))
        .put("floors", floors())
        .put("levyPocketed", pocketed())
        .put("shortages", shortages())
        .put("warnings", warnings())
        .put("units", units());
  }

  private Json.Obj status(double seconds) {
    SolveStatus status = market.equilibrium().status();
    return Json.object()
        .put("converged", status.converged())
        .put("stopReason", status.stopReason())
        .put("method", status.method())
        .put("iterations", status.iterations())
        .put("seconds", seconds);
  }

  /** A figure of every place: by economy, product and, if there are several, period. */
  private Json.Obj places(Predicate<Node> there, ToDoubleFunction<Node> figure) {
    var result = Json.object();
    for (EconomyId economy : problem.economies()) {
      var products = result.object(economy.code());
      for (TradedProduct product : problem.products()) {
        for (PeriodId period : problem.periods()) {
          var node = new Node(economy, product.id(), period);
          if (there.test(node)) {
            put(products, product.id().code(), period, figure.applyAsDouble(node));
          }
        }
      }
    }
    return result;
  }

  private void put(Json.Obj object, String key, PeriodId period, double figure) {
    if (several) {
      object.object(key).put(period.code(), figure);
    } else {
      object.put(key, figure);
    }
  }

  private Json.Obj activities() {
    var result = Json.object();
    for (Activity activity : problem.activities()) {
      for (PeriodId period : problem.periods()) {
        if (activity.runsIn(period)) {
          double level = market.equilibrium().level(activity.id(), period);
          put(result, activity.id().name(), period, level);
        }
      }
    }
    return result;
  }

  private Json.Arr flows() {
    var result = Json.array();
    for (FlowLine flow : reading.flows()) {
      var line = Json.object().put("product", flow.product().code());
      line.put("from", flow.from().code()).put("to", flow.to().code());
      result.add(period(line, flow.period()).put("quantity", flow.quantity()));
    }
    return result;
  }

  /** What the stores carry out of each period; nothing outlasts the last. */
  private Json.Arr carried() {
    var result = Json.array();
    for (int k = 0; k < problem.storages().size(); k++) {
      Storage storage = problem.storages().get(k);
      for (PeriodId period : problem.periods()) {
        var line = Json.object().put("product", storage.product().code());
        line.put("economy", storage.economy().code());
        double quantity = market.equilibrium().quantity(new ColumnTag.Carried(k, period));
        result.add(period(line, period).put("quantity", quantity));
      }
    }
    return result;
  }

  private Json.Arr caps() {
    var result = Json.array();
    for (SharedCap cap : problem.caps()) {
      for (PeriodId period : problem.periods()) {
        double shadowPrice = market.equilibrium().rent(new RowTag.Cap(cap.id(), period));
        var line = period(Json.object().put("cap", cap.id().name()), period);
        result.add(line.put("limit", cap.limit()).put("shadowPrice", shadowPrice));
      }
    }
    return result;
  }

  private Json.Obj period(Json.Obj line, PeriodId period) {
    return several ? line.put("period", period.code()) : line;
  }

  private Json.Obj welfare() {
    var result = Json.object();
    market
        .accounts()
        .welfare()
        .forEach(
            (economy, gain) -> result.put(economy.code(), of(gain).put("rents", rents(economy))));
    return result.put("world", market.accounts().world());
  }

  /** The rents an economy holds; beside its total, not in it. */
  private double rents(EconomyId economy) {
    return market.accounts().rents().stream()
        .filter(each -> each.holder().equals(economy))
        .mapToDouble(Rent::amount)
        .sum();
  }

  private static Json.Obj of(Welfare welfare) {
    return Json.object()
        .put("consumer", welfare.consumer())
        .put("producer", welfare.producer())
        .put("government", welfare.government())
        .put("support", welfare.support())
        .put("total", welfare.total());
  }

  private Json.Obj producerByStage() {
    var result = Json.object();
    market
        .accounts()
        .producerByStage()
        .forEach(
            (economy, stages) -> {
              var line = result.object(economy.code());
              stages.forEach(line::put);
            });
    return result;
  }

  static Json.Obj certificate(Certificate certificate) {
    return Json.object()
        .put("naturalResidual", certificate.naturalResidual())
        .put("worstCondition", certificate.worstCondition())
        .put("balanceGap", certificate.balanceGap())
        .put("dualityGap", certificate.dualityGap())
        .put("secondStartDifference", certificate.secondStartDifference())
        .put("passed", certificate.passed());
  }

  private Json.Arr floors() {
    var result = Json.array();
    for (FloorStatus floor : market.floors()) {
      var line = Json.object().put("product", floor.node().product().code());
      line.put("economy", floor.node().economy().code());
      result.add(
          period(line, floor.node().period())
              .put("floor", floor.floor())
              .put("price", floor.price())
              .put("levy", floor.levy())
              .put("held", floor.held())
              .put("missing", floor.missing())
              .put("maximalDefensible", floor.maximalDefensible())
              .put("highestCommon", floor.highestCommon())
              .put("cascadeMinimum", floor.cascadeMinimum())
              .put("purchaseToHold", floor.purchaseToHold()));
    }
    return result;
  }

  private Json.Arr pocketed() {
    var result = Json.array();
    for (LevyPocketed each : market.pocketed()) {
      var markups = Json.object();
      each.markups().forEach((product, markup) -> markups.put(product.code(), markup));
      var prices = Json.object();
      each.prices()
          .forEach(
              (product, byEconomy) -> {
                var line = prices.object(product.code());
                byEconomy.forEach((economy, price) -> line.put(economy.code(), price));
              });
      result.add(
          Json.object()
              .put("coalition", each.coalition())
              .put("competitiveRevenue", each.competitiveRevenue())
              .put("dominantRevenue", each.dominantRevenue())
              .put("coalitionGain", each.coalitionGain())
              .put("markups", markups)
              .put("prices", prices)
              .put("local", each.local()));
    }
    return result;
  }

  private Json.Arr shortages() {
    var result = Json.array();
    for (Lack lack : reading.shortages()) {
      var line = Json.object().put("product", lack.product().code());
      line.put("economy", lack.economy().code());
      result.add(period(line, lack.period()).put("quantity", lack.quantity()));
    }
    return result;
  }

  private Json.Arr warnings() {
    var result = Json.array();
    market.warnings().forEach(result::add);
    return result;
  }

  private Json.Obj units() {
    var products = Json.object();
    for (TradedProduct product : problem.products()) {
      products.put(product.id().code(), product.unit());
    }
    return Json.object()
        .put("currency", problem.currency())
        .put("price", "currency per unit of the product")
        .put("products", products);
  }
}
