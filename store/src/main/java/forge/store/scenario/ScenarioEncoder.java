package forge.store.scenario;

import forge.kernel.ProductId;
import forge.market.scenario.Amount;
import forge.market.scenario.Level;
import forge.market.scenario.Measure;
import forge.market.scenario.Scenario;
import forge.market.scenario.Side;
import forge.store.document.FlowText;
import forge.store.document.Keys;
import forge.world.Parties;
import forge.world.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Writes a scenario as YAML, one measure a line. Keys with their default value are left out. */
final class ScenarioEncoder {

  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

  private ScenarioEncoder() {}

  static String encode(Scenario scenario) {
    var text = new FlowText();
    text.entry("forge", ScenarioDecoder.FORMAT);
    text.entry("name", scenario.name());
    text.entry("title", scenario.title());
    if (!scenario.question().isEmpty()) {
      text.entry("question", scenario.question());
    }
    text.entry("horizon", scenario.horizon().name().toLowerCase(Locale.ROOT));
    text.entry("date", scenario.date());
    if (!scenario.chains().isEmpty()) {
      text.entry("chains", new TreeSet<>(scenario.chains()));
    }
    Map<String, Object> zone =
        new Keys()
            .unlessEmpty("members", scenario.zone().members())
            .unlessEmpty("left", scenario.zone().left())
            .map();
    if (!zone.isEmpty()) {
      text.entry("zone", zone);
    }
    text.list(
        "measures",
        scenario.measures(),
        dated -> kind(dated.measure()),
        dated -> days(keys(dated.measure()), dated.validity()).map());
    return text.toString();
  }

  private static String kind(Measure measure) {
    return switch (measure) {
      case Measure.Floors _ -> "floors";
      case Measure.ExportBan _ -> "export-ban";
      case Measure.ExportQuota _ -> "export-quota";
      case Measure.Repeated _ -> "event";
      case Measure.Duty _ -> "duty";
      case Measure.ExportTax _ -> "export-tax";
      case Measure.Untaxed _ -> "untaxed";
      case Measure.Contract _ -> "contract";
      case Measure.Purchase _ -> "purchase";
      case Measure.Release _ -> "release";
      case Measure.Subsidy _ -> "subsidy";
      case Measure.CostChange _ -> "cost-change";
      case Measure.CapacityChange _ -> "capacity-change";
      case Measure.DemandGrowth _ -> "demand-growth";
      case Measure.Dominance _ -> "dominance";
    };
  }

  private static Keys keys(Measure measure) {
    return switch (measure) {
      case Measure.Floors floors -> floors(floors);
      case Measure.ExportBan ban -> trade(ban.products(), ban.from(), ban.to());
      case Measure.ExportQuota quota ->
          trade(quota.products(), quota.from(), quota.to()).put("limit", amount(quota.limit()));
      case Measure.Repeated event ->
          new Keys().put("id", event.event()).put("severity", event.severity());
      case Measure.Duty duty ->
          trade(duty.products(), duty.from(), duty.to())
              .put("rate", duty.rate())
              .unless(0, MeasureForm.PER_KG, duty.usdPerKg());
      case Measure.ExportTax tax ->
          trade(tax.products(), tax.from(), tax.to())
              .put("rate", tax.rate())
              .unless(0, MeasureForm.PER_KG, tax.usdPerKg());
      case Measure.Untaxed untaxed -> new Keys().put("products", untaxed.products());
      case Measure.Contract contract -> contract(contract);
      case Measure.Purchase purchase ->
          at(purchase.product(), "buyers", purchase.buyers())
              .put("up-to", level(purchase.upTo()))
              .put("most", amount(purchase.most()));
      case Measure.Release release ->
          at(release.product(), "sellers", release.sellers())
              .put("down-to", level(release.downTo()))
              .put("most", amount(release.most()));
      case Measure.Subsidy subsidy ->
          new Keys()
              .put("products", subsidy.products())
              .put("makers", side(subsidy.makers()))
              .put("share-of-price", subsidy.shareOfPrice());
      case Measure.CostChange change ->
          new Keys()
              .put("processes", change.processes())
              .put("where", side(change.where()))
              .put("share", change.share());
      case Measure.CapacityChange change ->
          new Keys()
              .put("processes", change.processes())
              .put("where", side(change.where()))
              .put("share", change.share())
              .unless(0, MeasureForm.KT, change.kt());
      case Measure.DemandGrowth growth ->
          new Keys()
              .put("products", growth.products())
              .put("where", side(growth.where()))
              .put("share", growth.share());
      case Measure.Dominance dominance ->
          new Keys()
              .put("coalition", dominance.coalition())
              .put("product", dominance.product())
              .put("exporters", side(dominance.exporters()));
    };
  }

  private static Keys floors(Measure.Floors floors) {
    String by =
        switch (floors.by()) {
          case BENCHMARK_LEVY -> BorderMeasures.BENCHMARK;
          case TRANSACTION_LEVY -> BorderMeasures.TRANSACTION;
        };
    return limit(
        new Keys()
            .put("first", floors.first())
            .put("at", level(floors.at()))
            .unlessEmpty("next", floors.next())
            .put("by", by),
        "cap",
        MeasureForm.PER_KG,
        floors.cap());
  }

  private static Keys contract(Measure.Contract contract) {
    String ways =
        switch (contract.ways()) {
          case ONE_WAY -> HomeMeasures.ONE_WAY;
          case TWO_WAY -> HomeMeasures.TWO_WAY;
        };
    return limit(
        at(contract.product(), "makers", contract.makers())
            .put("strike", level(contract.strike()))
            .put("ways", ways),
        "limit",
        MeasureForm.KT,
        contract.limit());
  }

  private static Keys limit(Keys keys, String key, String unit, double limit) {
    return limit < NO_LIMIT ? keys.put(key, Map.of(unit, limit)) : keys;
  }

  private static Keys trade(List<ProductId> products, Side from, Side to) {
    return new Keys().put("products", products).put("from", side(from)).put("to", side(to));
  }

  private static Keys at(ProductId product, String key, Side side) {
    return new Keys().put("product", product).put(key, side(side));
  }

  private static List<String> side(Side side) {
    return side.codes().stream()
        .map(code -> code.equals(Parties.ALL) ? WorldNames.ALL : code)
        .toList();
  }

  private static Map<String, Object> level(Level level) {
    return switch (level) {
      case Level.PerKg(double usd) -> Map.of(MeasureForm.PER_KG, usd);
      case Level.Cited(String parameter) -> Map.of(MeasureForm.CITED, parameter);
      case Level.AboveBaseline(double share) -> Map.of(MeasureForm.ABOVE_BASE, share);
    };
  }

  private static Map<String, Object> amount(Amount amount) {
    return switch (amount) {
      case Amount.Kilotonnes(double kt) -> Map.of(MeasureForm.KT, kt);
      case Amount.BaseShare(double share) -> Map.of(MeasureForm.SHARE_OF_BASE, share);
    };
  }

  private static Keys days(Keys keys, Validity validity) {
    if (!validity.from().equals(LocalDate.MIN)) {
      keys.put("since", validity.from());
    }
    if (!validity.until().equals(LocalDate.MAX)) {
      keys.put("until", validity.until());
    }
    return keys;
  }
}
