package forge.market.analysis;

import forge.market.certificate.Certificate;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Equilibrium;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a reader of a solution should be told, one sentence each. */
final class Warnings {

  /** Prices from two starts that differ by more than this share are called not unique. */
  private static final double UNIQUE = 1e-6;

  private Warnings() {}

  static List<String> of(
      MarketProblem problem, Equilibrium point, Certificate certificate, List<String> leaks) {
    var warnings = new ArrayList<String>();
    if (!certificate.passed()) {
      warnings.add("The point does not clear the market: " + certificate.worstCondition() + ".");
    }
    if (certificate.secondStartDifference() > UNIQUE) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "Prices from a second start differ by up to %.2g %%; they are not unique.",
              100 * certificate.secondStartDifference()));
    }
    if (problem.policies().stream().anyMatch(Policy.MinimumImportPrice.class::isInstance)) {
      warnings.add(
          "A minimum import price does not fix where imports come from: the split by origin is one"
              + " of many, and goods may detour through a cheaper origin.");
    }
    if (problem.demands().stream()
        .anyMatch(each -> each.curve() instanceof DemandCurve.CrossPrice)) {
      warnings.add(
          "Consumer surplus under cross-price demand is the area under each own-price demand with"
              + " the other prices as they are; only its sign is comparable between runs.");
    }
    shortages(problem, point, warnings);
    warnings.addAll(leaks);
    return warnings;
  }

  private static void shortages(MarketProblem problem, Equilibrium point, List<String> warnings) {
    point
        .quantities()
        .forEach(
            (tag, quantity) -> {
              if (tag instanceof ColumnTag.Unserved(int index, var period)
                  && quantity > 1e-6 * served(point)) {
                var demand = problem.demands().get(index);
                warnings.add(
                    String.format(
                        Locale.ROOT,
                        "%.4g of %s wanted in %s in period %s is not served.",
                        quantity,
                        demand.product(),
                        demand.economy(),
                        period));
              }
            });
  }

  /** The largest consumption anywhere, the measure of what counts. */
  private static double served(Equilibrium point) {
    return point.nodes().stream().mapToDouble(point::consumption).max().orElse(1);
  }
}
