package forge.market.differentiated;

import forge.solver.complementarity.LinearComplementarity;
import forge.solver.complementarity.NewtonOptions;
import forge.solver.complementarity.SemismoothNewton;
import forge.solver.complementarity.SparseJacobian;
import java.util.Arrays;

/**
 * The Global Simulation Model of Francois and Hall (2003): what a change of tariffs does to trade
 * in one good among regions that each make their own variety of it.
 *
 * <p>It is linear in shares of change. For exporters r and s and importers v,
 *
 * <pre>
 *   θ_rv     = M_rv T0_rv / Σ_s M_sv T0_sv            share of r in what v spends
 *   φ_rv     = M_rv / Σ_w M_rw                        share of v in what r exports
 *   N_rr,v   = θ_rv Em − (1 − θ_rv) Es                own-price elasticity
 *   N_rs,v   = θ_sv (Em + Es)                         cross-price elasticity, s ≠ r
 *   dT_rv    = T1_rv / T0_rv − 1
 *   q_rv     = Σ_s N_rs,v (p_s + dT_sv)               demand
 *   Ex p_r   = Σ_v φ_rv q_rv                          supply meets demand
 * </pre>
 *
 * with p the changes of world prices. Tariff changes enter as they are, not their logarithms, and
 * so does everything else: it is this linear form that the published figures come from. A model in
 * levels gives others.
 *
 * <p>Source: J. Francois and H. K. Hall, Global Simulation Analysis of Industry-Level Trade Policy,
 * version 3.0, April 2003, equations 1 to 14.
 */
public final class Gsim {

  private final Elasticities elasticities;
  private final Bilateral trade;
  private final Bilateral factor;

  /**
   * Elasticities that all regions share.
   *
   * @param demand Em, of total demand with respect to its composite price; not positive
   * @param supply Ex, of export supply; positive
   * @param substitution Es, between varieties; positive
   */
  public record Elasticities(double demand, double supply, double substitution) {

    public Elasticities {
      if (!(demand <= 0 && supply > 0 && substitution > 0)) {
        throw new IllegalArgumentException(
            "Demand elasticity %s must not be positive, supply %s and substitution %s must be"
                .formatted(demand, supply, substitution));
      }
    }
  }

  /**
   * A base.
   *
   * @param trade at world prices; every exporter sells something and every importer buys something
   * @param factor one plus the ad valorem tariff, positive
   */
  public Gsim(Elasticities elasticities, Bilateral trade, Bilateral factor) {
    if (trade.size() != factor.size()) {
      throw new IllegalArgumentException(
          "Trade of %d regions has tariffs of %d".formatted(trade.size(), factor.size()));
    }
    this.elasticities = elasticities;
    this.trade = trade;
    this.factor = factor;
    for (int i = 0; i < trade.size(); i++) {
      requireTrade(i);
    }
  }

  private void requireTrade(int region) {
    if (!(trade.rowSum(region) > 0 && trade.columnSum(region) > 0)) {
      throw new IllegalArgumentException("Region " + region + " must sell and buy something");
    }
    for (int v = 0; v < trade.size(); v++) {
      if (!(trade.at(region, v) >= 0 && factor.at(region, v) > 0)) {
        throw new IllegalArgumentException(
            "Trade %s from %d to %d must not be negative, and its tariff factor %s positive"
                .formatted(trade.at(region, v), region, v, factor.at(region, v)));
      }
    }
  }

  /** What happens when the tariff factors become these. */
  public GsimChange solve(Bilateral newFactor) {
    int n = trade.size();
    var matrix = new double[n][n];
    var constant = new double[n];
    for (int r = 0; r < n; r++) {
      matrix[r][r] += elasticities.supply();
      for (int v = 0; v < n; v++) {
        double phi = trade.at(r, v) / trade.rowSum(r);
        for (int s = 0; s < n; s++) {
          double response = phi * elasticity(r, s, v);
          matrix[r][s] -= response;
          constant[r] -= response * tariffChange(newFactor, s, v);
        }
      }
    }
    return new GsimChange(this, newFactor, solved(matrix, constant));
  }

  /** The root of {@code A p + b}: a complementarity problem without bounds. */
  private static double[] solved(double[][] matrix, double[] constant) {
    var below = new double[constant.length];
    var above = new double[constant.length];
    Arrays.fill(below, Double.NEGATIVE_INFINITY);
    Arrays.fill(above, Double.POSITIVE_INFINITY);
    var system = new LinearComplementarity(SparseJacobian.of(matrix), constant, below, above);
    return SemismoothNewton.solve(system, new double[constant.length], NewtonOptions.defaults())
        .x();
  }

  int size() {
    return trade.size();
  }

  Elasticities elasticities() {
    return elasticities;
  }

  double trade(int exporter, int importer) {
    return trade.at(exporter, importer);
  }

  double factor(int exporter, int importer) {
    return factor.at(exporter, importer);
  }

  double exports(int exporter) {
    return trade.rowSum(exporter);
  }

  /** What an importer spends, tariffs included. */
  double expenditure(int importer) {
    double sum = 0;
    for (int s = 0; s < size(); s++) {
      sum += trade.at(s, importer) * factor.at(s, importer);
    }
    return sum;
  }

  /** θ. */
  double spendingShare(int exporter, int importer) {
    return trade.at(exporter, importer) * factor.at(exporter, importer) / expenditure(importer);
  }

  /** N: of demand for the variety of r in v with respect to the price of the variety of s there. */
  double elasticity(int r, int s, int v) {
    double share = spendingShare(s, v);
    return r == s
        ? share * elasticities.demand() - (1 - share) * elasticities.substitution()
        : share * (elasticities.demand() + elasticities.substitution());
  }

  double tariffChange(Bilateral newFactor, int exporter, int importer) {
    return newFactor.at(exporter, importer) / factor.at(exporter, importer) - 1;
  }
}
