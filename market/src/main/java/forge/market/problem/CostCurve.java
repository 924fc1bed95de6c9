package forge.market.problem;

import java.util.List;

/**
 * The marginal cost of an activity or an arc as a function of its level: non-decreasing, in the
 * market's currency per unit of level. The total cost is its integral from zero.
 */
public sealed interface CostCurve {

  /** Marginal cost at a level. */
  double marginal(double level);

  /** Derivative of the marginal cost at a level. */
  double slope(double level);

  /** Cost of a level: the integral of the marginal cost from zero. */
  double total(double level);

  /** The largest level that the curve itself allows, infinite where it sets none. */
  default double capacity() {
    return Double.POSITIVE_INFINITY;
  }

  /** The marginal cost at the level zero. */
  default double intercept() {
    return marginal(0);
  }

  /** A constant marginal cost. */
  static CostCurve constant(double cost) {
    return new Linear(cost, 0);
  }

  /** {@code intercept + slope · level}, slope not negative. */
  record Linear(double intercept, double slope) implements CostCurve {

    public Linear {
      Require.finite("cost intercept", intercept);
      Require.finite("cost slope", slope);
      Require.nonNegative("cost slope", slope);
    }

    @Override
    public double marginal(double level) {
      return intercept + slope * level;
    }

    @Override
    public double slope(double level) {
      return slope;
    }

    @Override
    public double total(double level) {
      return level * (intercept + 0.5 * slope * level);
    }
  }

  /** Steps in rising order of price; the sum of their quantities is the capacity. */
  record Steps(List<Step> steps) implements CostCurve {

    public Steps {
      steps = List.copyOf(steps);
      if (steps.isEmpty()) {
        throw new IllegalArgumentException("A stepped cost has no step; it needs one or more");
      }
      for (int i = 1; i < steps.size(); i++) {
        if (steps.get(i).price() < steps.get(i - 1).price()) {
          throw new IllegalArgumentException(
              "Cost step %d costs %s after %s; marginal cost must not fall"
                  .formatted(i + 1, steps.get(i).price(), steps.get(i - 1).price()));
        }
      }
    }

    @Override
    public double marginal(double level) {
      double left = level;
      for (Step step : steps) {
        if (left <= step.quantity()) {
          return step.price();
        }
        left -= step.quantity();
      }
      return steps.getLast().price();
    }

    @Override
    public double slope(double level) {
      return 0;
    }

    @Override
    public double total(double level) {
      double left = level;
      double cost = 0;
      for (Step step : steps) {
        double taken = Math.min(Math.max(left, 0), step.quantity());
        cost += taken * step.price();
        left -= taken;
      }
      return cost;
    }

    @Override
    public double capacity() {
      return steps.stream().mapToDouble(Step::quantity).sum();
    }
  }

  /**
   * {@code intercept + price · (level / quantity)^(1/elasticity)}: above the intercept, supply has
   * a constant elasticity. {@code price} and {@code quantity} are one point of the curve above the
   * intercept.
   */
  record Isoelastic(double intercept, double price, double quantity, double elasticity)
      implements CostCurve {

    /** Share of the reference quantity below which the slope, infinite at zero, is cut off. */
    private static final double NEAR_ZERO = 1e-12;

    public Isoelastic {
      Require.finite("cost intercept", intercept);
      Require.positive("reference price of an isoelastic cost", price);
      Require.positive("reference quantity of an isoelastic cost", quantity);
      Require.positive("elasticity of an isoelastic cost", elasticity);
    }

    @Override
    public double marginal(double level) {
      return intercept + price * Math.pow(Math.max(level, 0) / quantity, 1 / elasticity);
    }

    @Override
    public double slope(double level) {
      double ratio = Math.max(level / quantity, NEAR_ZERO);
      return price / (quantity * elasticity) * Math.pow(ratio, 1 / elasticity - 1);
    }

    @Override
    public double total(double level) {
      double exponent = 1 + 1 / elasticity;
      return intercept * level
          + price * quantity / exponent * Math.pow(Math.max(level, 0) / quantity, exponent);
    }
  }

  /**
   * {@code intercept + slope · level − weight · ln(1 − level / capacity)}: marginal cost rises
   * without bound towards capacity (Golombek, Gjelsvik and Rosendahl 1995, who write the weight as
   * a negative coefficient of the logarithm).
   */
  record LogBarrier(double intercept, double slope, double weight, double capacity)
      implements CostCurve {

    public LogBarrier {
      Require.finite("cost intercept", intercept);
      Require.nonNegative("cost slope", slope);
      Require.positive("weight of a log-barrier cost", weight);
      Require.positive("capacity of a log-barrier cost", capacity);
    }

    @Override
    public double marginal(double level) {
      return intercept + slope * level - weight * Math.log1p(-level / capacity);
    }

    @Override
    public double slope(double level) {
      return slope + weight / (capacity - level);
    }

    @Override
    public double total(double level) {
      double free = capacity - level;
      double barrier = free <= 0 ? capacity : free * Math.log(free / capacity) + level;
      return level * (intercept + 0.5 * slope * level) + weight * barrier;
    }
  }
}
