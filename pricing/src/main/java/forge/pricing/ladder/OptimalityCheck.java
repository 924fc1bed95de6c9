package forge.pricing.ladder;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether prices before rounding are the nearest ones, by the conditions of Karush, Kuhn and Tucker
 * alone. It looks at the point and its multipliers, and at nothing else that the solver says.
 *
 * <p>With ratios {@code u}, weights {@code w} over the greatest, parts {@code A_ki = a_ki p_i},
 * floors {@code c_k} and multipliers {@code y}, all of these are zero at the nearest prices and
 * nowhere else:
 *
 * <ul>
 *   <li>{@code u_i − max(l_i, u_i − (2 w_i (u_i − 1) − Σ_k A_ki y_k) / 2 w_i)} for each price with
 *       its least ratio {@code l_i};
 *   <li>{@code min((Σ_i A_ki u_i − c_k) / m_k, y_k m_k)} for each condition, {@code m_k} being the
 *       sum of the sizes of its parts.
 * </ul>
 */
final class OptimalityCheck {

  /** Relative to the prices; they have seldom more than five digits. */
  static final BigDecimal TOLERANCE = new BigDecimal("1e-6");

  private static final double MOST = 1e9;

  private final List<Condition> conditions;
  private final Map<ProductId, Rung> rungs;
  private final NearestPrices point;
  private final Map<ProductId, Double> pull = new TreeMap<>();

  private OptimalityCheck(
      List<Condition> conditions, Map<ProductId, Rung> rungs, NearestPrices point) {
    this.conditions = conditions;
    this.rungs = rungs;
    this.point = point;
  }

  /** The greatest of all residuals, to two digits, relative to the prices. */
  static BigDecimal residual(
      List<Condition> conditions, Map<ProductId, Rung> rungs, NearestPrices point) {
    double worst = new OptimalityCheck(conditions, rungs, point).worst();
    double finite = worst <= MOST ? worst : MOST;
    return new BigDecimal(finite).round(new MathContext(2));
  }

  private double worst() {
    double worst = 0;
    for (int k = 0; k < conditions.size(); k++) {
      worst = Math.max(worst, ofCondition(conditions.get(k), point.multipliers().get(k)));
    }
    for (var each : rungs.entrySet()) {
      worst = Math.max(worst, ofPrice(each.getKey(), each.getValue()));
    }
    return worst;
  }

  private double ofCondition(Condition condition, double multiplier) {
    double floor = condition.floor().doubleValue();
    double slack = -floor;
    double size = Math.abs(floor);
    for (var each : condition.coefficients().entrySet()) {
      ProductId product = each.getKey();
      Rung rung = rungs.get(product);
      double price = rung == null ? Double.NaN : rung.price().doubleValue();
      double part = each.getValue().doubleValue() * price;
      slack += part * ratio(product);
      size += Math.abs(part) * Math.max(1, ratio(product));
      pull.merge(product, part * multiplier, Double::sum);
    }
    return Math.abs(Math.min(slack / size, multiplier * size));
  }

  private double ofPrice(ProductId product, Rung rung) {
    double ratio = ratio(product);
    double weight = rung.weight().doubleValue() / NearestPrices.heaviest(rungs);
    double least = rung.least().doubleValue() / rung.price().doubleValue();
    double gradient = 2 * weight * (ratio - 1) - pull.getOrDefault(product, 0.0);
    double moved = Math.max(least, ratio - gradient / (2 * weight));
    return Math.abs(ratio - moved) / Math.max(1, ratio);
  }

  private double ratio(ProductId product) {
    return point.ratios().getOrDefault(product, Double.NaN);
  }
}
