package forge.market.certificate;

import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;

/**
 * What a quantity costs whoever chooses it, duals aside: convex, in currency. Worth is a negative
 * cost.
 */
sealed interface Cost {

  /** Halvings of an interval after which nothing of it is left in double precision. */
  int HALVINGS = 80;

  double marginal(double x);

  double total(double x);

  /** Whether the marginal cost runs straight up somewhere, so that a price says little there. */
  boolean vertical();

  /** The quantity between the bounds, both finite, that makes {@code total(x) − pay · x} least. */
  default double chosen(double pay, double lower, double upper) {
    double low = lower;
    double high = upper;
    for (int i = 0; i < HALVINGS && low < high; i++) {
      double middle = 0.5 * (low + high);
      if (marginal(middle) < pay) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return 0.5 * (low + high);
  }

  /** The same for every unit. */
  record Constant(double price) implements Cost {

    @Override
    public double marginal(double x) {
      return price;
    }

    @Override
    public double total(double x) {
      return price * x;
    }

    @Override
    public boolean vertical() {
      return false;
    }
  }

  /** {@code slope · x} at the margin: what a unit more of own sales costs all the others. */
  record Fictitious(double slope) implements Cost {

    @Override
    public double marginal(double x) {
      return slope * x;
    }

    @Override
    public double total(double x) {
      return 0.5 * slope * x * x;
    }

    @Override
    public boolean vertical() {
      return false;
    }
  }

  /** {@code factor · curve + fixed} per unit, on a curve without steps. */
  record OfCurve(CostCurve curve, double factor, double fixed) implements Cost {

    @Override
    public double marginal(double x) {
      return factor * curve.marginal(x) + fixed;
    }

    @Override
    public double total(double x) {
      return factor * curve.total(x) + fixed * x;
    }

    @Override
    public boolean vertical() {
      return curve instanceof CostCurve.LogBarrier || curve instanceof CostCurve.Isoelastic;
    }
  }

  /** A cost from {@code start} on, counted from there. */
  record From(Cost whole, double start) implements Cost {

    @Override
    public double marginal(double x) {
      return whole.marginal(start + x);
    }

    @Override
    public double total(double x) {
      return whole.total(start + x) - whole.total(start);
    }

    @Override
    public boolean vertical() {
      return whole.vertical();
    }
  }

  /**
   * Minus what an isoelastic demand's quantity d is worth: the marginal is {@code −P(d)} with
   * {@code P(d) = price · (d / quantity)^(−1/elasticity)}; the total counts from the reference
   * quantity.
   */
  record MinusWorth(DemandCurve.Isoelastic curve) implements Cost {

    @Override
    public double marginal(double d) {
      return -curve.price() * Math.pow(d / curve.quantity(), -1 / curve.elasticity());
    }

    /** With r = d/quantity and e = 1 − 1/elasticity: −price · quantity · (r^e − 1)/e. */
    @Override
    public double total(double d) {
      double exponent = 1 - 1 / curve.elasticity();
      double logarithm = Math.log(d / curve.quantity());
      double area = exponent == 0 ? logarithm : Math.expm1(exponent * logarithm) / exponent;
      return -curve.price() * curve.quantity() * area;
    }

    @Override
    public boolean vertical() {
      return false;
    }
  }
}
