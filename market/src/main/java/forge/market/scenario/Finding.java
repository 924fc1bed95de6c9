package forge.market.scenario;

import forge.kernel.ProductId;
import forge.market.accounts.SupportLine;
import forge.market.analysis.LevyPocketed;
import forge.market.floors.FloorStatus;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Says what a scenario found in one market, as one sentence a reader remembers. */
final class Finding {

  /** Relative change of a price below which it does not count as moved. */
  private static final double MOVED = 1e-3;

  private final Comparison comparison;
  private final List<Measure> measures;

  Finding(Comparison comparison, List<Measure> measures) {
    this.comparison = comparison;
    this.measures = measures;
  }

  String sentence() {
    if (!comparison.after().pocketed().isEmpty()) {
      return pocketed(comparison.after().pocketed().getFirst());
    }
    if (!comparison.after().floors().isEmpty()) {
      return floors();
    }
    boolean contracts = measures.stream().anyMatch(Measure.Contract.class::isInstance);
    return contracts && !supported().isEmpty() ? contract() : moved();
  }

  private String floors() {
    List<FloorStatus> floors = comparison.after().floors();
    var lost = floors.stream().filter(each -> !each.held()).toList();
    if (lost.isEmpty()) {
      return held(floors.getLast().node().product());
    }
    FloorStatus worst = lost.stream().max(Comparator.comparingDouble(this::missed)).orElseThrow();
    return "A levy cannot hold every floor: %s stays at %s of %s USD/kg in %s%s, and %s"
        .formatted(
            comparison.name(worst.node().product()),
            Numbers.three(worst.price()),
            Numbers.three(worst.floor()),
            comparison.name(worst.node().economy()),
            leak(),
            gain());
  }

  /** What a floor falls short by, on what the member uses: where it hurts most. */
  private double missed(FloorStatus floor) {
    double use = comparison.use(floor.node().economy(), floor.node().product());
    return floor.missing() / floor.floor() + floor.missing() * use;
  }

  private String held(ProductId last) {
    return "Every floor holds: %s costs the zone %s USD/kg instead of %s%s, and %s"
        .formatted(
            comparison.name(last),
            Numbers.three(comparison.zonePrice(comparison.after(), last)),
            Numbers.three(comparison.zonePrice(comparison.before(), last)),
            leak(),
            gain());
  }

  /** The product without a floor that comes in instead, where imports of one grow. */
  private String leak() {
    var floored = new LinkedHashSet<ProductId>();
    comparison.after().floors().forEach(each -> floored.add(each.node().product()));
    Optional<ProductId> leaking =
        comparison.usedInZone().stream()
            .filter(each -> !floored.contains(each))
            .filter(each -> more(each) > MOVED * comparison.zoneImports(comparison.before(), each))
            .max(Comparator.comparingDouble(this::moreValue));
    return leaking
        .map(
            each ->
                "; imports without a floor grow (%s from outside goes from %s)"
                    .formatted(
                        comparison.name(each),
                        Numbers.masses(
                            comparison.zoneImports(comparison.before(), each),
                            comparison.zoneImports(comparison.after(), each))))
        .orElse("");
  }

  private double more(ProductId product) {
    return comparison.zoneImports(comparison.after(), product)
        - comparison.zoneImports(comparison.before(), product);
  }

  private double moreValue(ProductId product) {
    return more(product) * comparison.zonePrice(comparison.before(), product);
  }

  /** The price in the zone whose move costs or saves its users most. */
  private String moved() {
    Optional<ProductId> most =
        comparison.usedInZone().stream()
            .filter(each -> Double.isFinite(change(each)))
            .max(Comparator.comparingDouble(this::weight));
    if (most.isEmpty() || Math.abs(change(most.get())) < MOVED) {
      return "Prices in the zone do not move, and " + gain();
    }
    double before = comparison.zonePrice(comparison.before(), most.get());
    double after = comparison.zonePrice(comparison.after(), most.get());
    return "%s in the zone goes from %s to %s USD/kg (%s), and %s"
        .formatted(
            comparison.name(most.get()),
            Numbers.three(before),
            Numbers.three(after),
            Numbers.percent(before, after),
            gain());
  }

  private double weight(ProductId product) {
    double before = comparison.zonePrice(comparison.before(), product);
    return Math.abs(change(product)) * before * comparison.zoneUse(product);
  }

  private double change(ProductId product) {
    return comparison.zonePrice(comparison.after(), product)
            / comparison.zonePrice(comparison.before(), product)
        - 1;
  }

  private String gain() {
    double gain = comparison.zoneGain();
    if (Math.abs(gain) < 5e-3) {
      return "the zone neither gains nor loses";
    }
    return "the zone %s %s million USD a year%s"
        .formatted(gain < 0 ? "loses" : "gains", Numbers.three(Math.abs(gain)), rents(gain));
  }

  /** What limits leave to holders in the zone, which no welfare counts, where it weighs. */
  private String rents(double gain) {
    double rents = comparison.zoneRents();
    return Math.abs(rents) < 0.1 * Math.abs(gain)
        ? ""
        : ", before rents of its quota holders of %s%s"
            .formatted(rents < 0 ? "\u2212" : "+", Numbers.three(Math.abs(rents)));
  }

  private List<SupportLine> supported() {
    return comparison.after().accounts().support();
  }

  private String contract() {
    double paid = supported().stream().mapToDouble(SupportLine::amount).sum();
    double quantity = supported().stream().mapToDouble(SupportLine::quantity).sum();
    String product =
        measures.stream()
            .filter(Measure.Contract.class::isInstance)
            .map(each -> ((Measure.Contract) each).product())
            .filter(comparison::holds)
            .findFirst()
            .map(comparison::name)
            .orElse("output");
    return "The contract pays %s million USD a year on %s kt of %s, and %s"
        .formatted(Numbers.three(paid), Numbers.three(quantity), product, gain());
  }

  private static String pocketed(LevyPocketed pocketed) {
    return "The exporter pockets the levy, which collects %s million USD a year from"
            .formatted(Numbers.three(pocketed.competitiveRevenue()))
        + " competitive exporters and %s once %s prices against it"
            .formatted(Numbers.three(pocketed.dominantRevenue()), pocketed.coalition());
  }
}
