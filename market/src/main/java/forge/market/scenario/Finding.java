package forge.market.scenario;

import forge.kernel.ProductId;
import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.LevyPocketed;
import forge.market.floors.FloorStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Says what a scenario found, as one sentence a reader remembers. */
final class Finding {

  private static final ProductId OXIDE = ProductId.of("ndpr-oxide");
  private static final ProductId METAL = ProductId.of("ndpr-metal");
  private static final ProductId MAGNET = ProductId.of("magnet-ndfeb");

  private final ShippedScenario scenario;
  private final Comparison comparison;

  Finding(ShippedScenario scenario, Comparison comparison) {
    this.scenario = scenario;
    this.comparison = comparison;
  }

  String sentence() {
    return switch (scenario) {
      case MAGNET_FLOORS -> floors();
      case OXIDE_ONLY -> leak();
      case EXPORT_BAN -> ban();
      case SUPPORT_CONTRACT -> contract();
      case DOMINANT_EXPORTER -> dominant();
    };
  }

  private String floors() {
    List<FloorStatus> floors = comparison.after().floors();
    var lost = floors.stream().filter(each -> !each.held()).toList();
    String cost = gain("the zone");
    if (lost.isEmpty()) {
      return "Every floor holds: magnets cost the zone %s USD/kg instead of %s, and %s"
          .formatted(price(comparison.after()), price(comparison.before()), cost);
    }
    FloorStatus worst =
        lost.stream()
            .max(Comparator.comparingDouble(each -> each.missing() / each.floor()))
            .orElseThrow();
    return "A levy cannot hold every floor: %s stays at %s of %s USD/kg in %s, and %s"
        .formatted(
            comparison.name(worst.node().product()),
            number(worst.price()),
            number(worst.floor()),
            comparison.name(worst.node().economy()),
            cost);
  }

  private String price(AnalysedMarket market) {
    return number(comparison.zonePrice(market, MAGNET));
  }

  private String gain(String who) {
    double gain = comparison.zoneGain();
    return "%s %s %s million USD a year"
        .formatted(who, gain < 0 ? "loses" : "gains", number(Math.abs(gain)));
  }

  /**
   * Without a floor after it, oxide comes in as metal and magnets, where the levy does not reach.
   */
  private String leak() {
    double highest =
        comparison.after().floors().stream()
            .mapToDouble(FloorStatus::highestCommon)
            .filter(Double::isFinite)
            .max()
            .orElse(Double.NaN);
    double floor = comparison.after().floors().getFirst().floor();
    if (comparison.after().floors().stream().allMatch(FloorStatus::held)) {
      return heldAlone(floor);
    }
    return ("The oxide floor leaks: all members together hold %s of %s USD/kg, for what the zone takes"
            + " in from outside under it is %s kt of oxide, %s kt of metal and %s kt of magnets")
        .formatted(
            number(highest),
            number(floor),
            number(comparison.zoneImports(comparison.after(), OXIDE)),
            number(comparison.zoneImports(comparison.after(), METAL)),
            number(comparison.zoneImports(comparison.after(), MAGNET)));
  }

  private String heldAlone(double floor) {
    double metal = comparison.zoneImports(comparison.before(), METAL);
    double metalAfter = comparison.zoneImports(comparison.after(), METAL);
    double magnets = comparison.zoneImports(comparison.before(), MAGNET);
    double magnetsAfter = comparison.zoneImports(comparison.after(), MAGNET);
    boolean leaks = metalAfter > metal || magnetsAfter > magnets;
    return ("The oxide floor of %s USD/kg holds%s: metal from outside goes from %s to %s kt and magnets"
            + " from %s to %s kt, and %s")
        .formatted(
            number(floor),
            leaks ? " but leaks" : "",
            number(metal),
            number(metalAfter),
            number(magnets),
            number(magnetsAfter),
            gain("the zone"));
  }

  private String ban() {
    double before = comparison.zonePrice(comparison.before(), MAGNET);
    double after = comparison.zonePrice(comparison.after(), MAGNET);
    return "A ban takes magnets in the zone from %s to %s USD/kg in the first year, and %s"
        .formatted(number(before), number(after), gain("the zone"));
  }

  private String contract() {
    double paid =
        comparison.after().accounts().support().stream().mapToDouble(each -> each.amount()).sum();
    double quantity =
        comparison.after().accounts().support().stream().mapToDouble(each -> each.quantity()).sum();
    return "The contract pays %s million USD a year on %s kt of oxide, and %s"
        .formatted(number(paid), number(quantity), gain("the zone"));
  }

  private String dominant() {
    LevyPocketed pocketed = comparison.after().pocketed().getFirst();
    return "The exporter pockets the levy, which collects %s million USD a year on magnets from"
            .formatted(number(pocketed.competitiveRevenue()))
        + " competitive exporters and %s once China prices against it"
            .formatted(number(pocketed.dominantRevenue()));
  }

  /** Three significant digits, no exponent. */
  private static String number(double value) {
    double size = Math.abs(value);
    if (!(size > 0)) {
      return size == 0 ? "0" : "n/a";
    }
    int digits = (int) Math.floor(Math.log10(size));
    return BigDecimal.valueOf(value)
        .setScale(Math.min(6, 2 - digits), RoundingMode.HALF_EVEN)
        .setScale(Math.clamp(2 - digits, 0, 6), RoundingMode.UNNECESSARY)
        .toPlainString();
  }
}
