package forge.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.Locale;

/**
 * Each product balances in each economy and in the world: production and imports equal use and
 * exports.
 */
final class BalanceChecks {

  /** A tenth of a per cent of what is supplied: far above the rounding of the file. */
  private static final double TOLERANCE = 1e-3;

  /** One kilogram, in t: below it nothing is judged. */
  private static final double NOTHING = 1e-3;

  private final World world;
  private final Findings findings;
  private final BaseYear year;

  private BalanceChecks(World world, BaseYear year, Findings findings) {
    this.world = world;
    this.findings = findings;
    this.year = year;
  }

  static void check(World world, BaseYear year, Findings findings) {
    var checks = new BalanceChecks(world, year, findings);
    for (Product product : world.products()) {
      world.economies().forEach(economy -> checks.economy(economy.id(), product.id()));
      checks.world(product.id());
    }
  }

  private void economy(EconomyId economy, ProductId product) {
    double supply = year.production(economy, product) + year.imports(economy, product);
    double use = year.use(economy, product) + year.exports(economy, product);
    report(economy + " " + product, supply, use);
  }

  private void world(ProductId product) {
    double supply = total(product, true);
    report("world " + product, supply, total(product, false));
  }

  private double total(ProductId product, boolean supply) {
    return world.economies().stream()
        .map(Economy::id)
        .mapToDouble(e -> supply ? year.production(e, product) : year.use(e, product))
        .sum();
  }

  private void report(String name, double supply, double use) {
    double gap = Math.abs(supply - use);
    if (gap > NOTHING && gap > TOLERANCE * Math.max(supply, use)) {
      findings.add(
          Table.PRODUCTION,
          name,
          String.format(Locale.ROOT, "%.3f t supplied, %.3f t used", supply, use),
          "what is supplied is used, exported or put to stock",
          "Mend the activity, the flows or the uses, or add a residual use with a mark.");
    }
  }
}
