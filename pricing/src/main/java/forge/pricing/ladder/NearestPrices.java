package forge.pricing.ladder;

import forge.kernel.ProductId;
import forge.solver.convex.InteriorPoint;
import forge.solver.convex.ProgrammeSolution;
import forge.solver.convex.SeparableProgramme;
import forge.solver.convex.StopReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The prices nearest to given ones that meet conditions, before rounding, and what each condition
 * costs.
 *
 * <p>The programme is solved in ratios {@code u_i = q_i / p_i} of new to old prices, with rows
 * divided by their largest part, so that it is the same in any currency: minimise {@code Σ w_i (u_i
 * − 1)²} subject to {@code Σ a_ki p_i u_i − s_k = c_k}, {@code s_k ≥ 0} and {@code u_i ≥ l_i}, the
 * ratio of the least price. Weights are divided by the greatest. The columns are {@code u_i − l_i}:
 * the solver would take bounds of a billionth for the size of the unknowns.
 *
 * @param ratios new price over old, by product
 * @param multipliers of the conditions, in order: what one unit of the floor of a condition adds to
 *     the objective
 */
record NearestPrices(boolean converged, Map<ProductId, Double> ratios, List<Double> multipliers) {

  NearestPrices {
    ratios = new TreeMap<>(ratios);
    multipliers = List.copyOf(multipliers);
  }

  static NearestPrices of(List<Condition> conditions, Map<ProductId, Rung> rungs) {
    var builder = SeparableProgramme.builder();
    var columns = new TreeMap<ProductId, Integer>();
    for (var each : new TreeMap<>(rungs).entrySet()) {
      Rung rung = each.getValue();
      double weight = 2 * rung.weight().doubleValue() / heaviest(rungs);
      double fall = 1 - leastRatio(rung);
      columns.put(
          each.getKey(), builder.column(-weight * fall, weight, 0, Double.POSITIVE_INFINITY));
    }
    var scales = new ArrayList<Double>();
    for (Condition condition : conditions) {
      scales.add(addRow(builder, condition, rungs, columns));
    }
    return read(InteriorPoint.solve(builder.build()), columns, scales, rungs);
  }

  /** Adds a condition divided by its largest part, which it answers with. */
  private static double addRow(
      SeparableProgramme.Builder builder,
      Condition condition,
      Map<ProductId, Rung> rungs,
      Map<ProductId, Integer> columns) {
    Map<ProductId, Double> parts = parts(condition, rungs);
    double floor = condition.floor().doubleValue();
    double scale = Math.abs(floor);
    for (var part : parts.entrySet()) {
      scale = Math.max(scale, Math.abs(part.getValue()));
      Rung rung = rungs.get(part.getKey());
      floor -= part.getValue() * (rung == null ? 0 : leastRatio(rung));
    }
    int row = builder.row(floor / scale);
    for (var part : parts.entrySet()) {
      Integer column = columns.get(part.getKey());
      if (column != null) {
        builder.entry(row, column, part.getValue() / scale);
      }
    }
    builder.entry(row, builder.column(0, 0, 0, Double.POSITIVE_INFINITY), -1);
    return scale;
  }

  private static NearestPrices read(
      ProgrammeSolution solution,
      Map<ProductId, Integer> columns,
      List<Double> scales,
      Map<ProductId, Rung> rungs) {
    var ratios = new TreeMap<ProductId, Double>();
    boolean finite = true;
    for (var each : rungs.entrySet()) {
      int column = columns.getOrDefault(each.getKey(), -1);
      double ratio = leastRatio(each.getValue()) + solution.x(column);
      finite &= Double.isFinite(ratio);
      ratios.put(each.getKey(), Double.isFinite(ratio) ? ratio : 1);
    }
    var multipliers = new ArrayList<Double>();
    for (int k = 0; k < scales.size(); k++) {
      double multiplier = solution.rowDual(k) / scales.get(k);
      finite &= Double.isFinite(multiplier);
      multipliers.add(Double.isFinite(multiplier) ? multiplier : 0);
    }
    boolean converged = finite && solution.stopReason() == StopReason.OPTIMAL;
    return new NearestPrices(converged, ratios, multipliers);
  }

  /** Each product's part {@code a_ki p_i} of a condition at the old prices. */
  static Map<ProductId, Double> parts(Condition condition, Map<ProductId, Rung> rungs) {
    var parts = new TreeMap<ProductId, Double>();
    for (var each : rungs.entrySet()) {
      BigDecimal coefficient = condition.coefficients().get(each.getKey());
      if (coefficient != null) {
        parts.put(each.getKey(), coefficient.doubleValue() * price(each.getValue()));
      }
    }
    return parts;
  }

  static double heaviest(Map<ProductId, Rung> rungs) {
    return rungs.values().stream().mapToDouble(rung -> rung.weight().doubleValue()).max().orElse(1);
  }

  private static double leastRatio(Rung rung) {
    return rung.least().doubleValue() / price(rung);
  }

  private static double price(Rung rung) {
    return rung.price().doubleValue();
  }
}
