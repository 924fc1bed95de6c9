package forge.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.Locale;

/** Prices exist where something is made or used, and lie near those of other economies. */
final class PriceChecks {

  /** How far a price may stand from the median of its product; a wrong unit is off by 1,000. */
  private static final double FACTOR = 3;

  private final World world;
  private final Findings findings;
  private final BaseYear year;

  private PriceChecks(World world, BaseYear year, Findings findings) {
    this.world = world;
    this.findings = findings;
    this.year = year;
  }

  static void check(World world, BaseYear year, Findings findings) {
    var checks = new PriceChecks(world, year, findings);
    world.products().forEach(product -> checks.product(product.id()));
  }

  private void product(ProductId product) {
    double[] prices =
        year.tables().prices().stream()
            .filter(p -> p.product().equals(product))
            .mapToDouble(p -> p.price().value())
            .sorted()
            .toArray();
    double median = prices.length == 0 ? 0 : prices[prices.length / 2];
    for (Economy economy : world.economies()) {
      present(economy.id(), product);
      near(economy.id(), product, median);
    }
  }

  private void present(EconomyId economy, ProductId product) {
    boolean active = year.production(economy, product) + year.use(economy, product) > 0;
    if (active && year.findPrice(economy, product).isEmpty()) {
      findings.add(
          Table.PRICES,
          economy + " " + product,
          "",
          "a product that is made or used in an economy has a price there",
          "Give a price, or an estimate marked as one.");
    }
  }

  private void near(EconomyId economy, ProductId product, double median) {
    double price = year.findPrice(economy, product).orElse(median);
    if (price > FACTOR * median || price * FACTOR < median) {
      findings.add(
          Table.PRICES,
          economy + " " + product,
          price,
          String.format(
              Locale.ROOT,
              "a price lies within a factor %.0f of the median %.0f USD/t",
              FACTOR,
              median),
          "Was it given per kg?");
    }
  }
}
