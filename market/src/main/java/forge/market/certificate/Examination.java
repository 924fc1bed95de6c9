package forge.market.certificate;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Node;
import forge.market.problem.MarketProblem;
import java.util.function.Supplier;

/** A market, a point of it, the measures to apply and what was found: what every block works on. */
record Examination(
    MarketProblem problem, Point point, Scales scales, Words words, Findings findings) {

  double price(EconomyId economy, ProductId product, PeriodId period) {
    return point.price(new Node(economy, product, period));
  }

  /** Two figures in units of a product that must be the same. */
  void same(double one, double other, ProductId product, Supplier<String> inWords) {
    findings.residual((one - other) / scales.quantity(product), inWords);
  }

  Scale scale(ProductId product) {
    return new Scale(scales.price(product), scales.quantity(product));
  }
}
