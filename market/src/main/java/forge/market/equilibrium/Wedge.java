package forge.market.equilibrium;

import forge.market.problem.CostCurve;
import java.util.List;

/**
 * A term of a column's marginal condition that is the derivative of no convex objective: it stands
 * in the columns' conditions without its transpose in the rows.
 */
sealed interface Wedge {

  /** A wedge with a multiplier of its own and the condition the multiplier answers to. */
  sealed interface Answering extends Wedge {
    Multiplier key();
  }

  /**
   * λ on each column; {@code 0 ≤ λ ≤ cap ⟂ price(row) − floor}. On purchases that defend the same
   * price stands {@code cap − λ}: the levy works first, and the public buys only what the levy at
   * its cap leaves. Without that order they could share the work in any way.
   */
  record Levy(
      Multiplier key, int row, double floor, double cap, ColumnList columns, ColumnList purchases)
      implements Answering {}

  /**
   * v on each column of one arc; {@code 0 ≤ v ⟂ q·(1 + exportRate) + exportTax + freight(Σ columns)
   * + Σ cross + v − price}, with q the price of the row and cross what other flows add to the
   * freight.
   */
  record TopUp(
      Multiplier key,
      int row,
      ArcCharges charges,
      CostCurve freight,
      List<Cross> crosses,
      double price,
      ColumnList columns)
      implements Answering {

    public TopUp {
      crosses = List.copyOf(crosses);
    }

    /** What one unit on any of these columns adds to the arc's marginal freight. */
    record Cross(ColumnList columns, double coefficient) {}

    /** The marginal freight of the arc at a point. */
    double marginalFreight(double[] x) {
      double sum = freight.marginal(columns.total(x));
      for (Cross cross : crosses) {
        sum += cross.coefficient() * cross.columns().total(x);
      }
      return sum;
    }
  }

  /** −coefficient·σ on each column; σ = strike − price(row), not below zero if one-way. */
  record Support(
      Multiplier key,
      int row,
      double strike,
      boolean twoWay,
      double coefficient,
      ColumnList columns)
      implements Answering {}

  /** {@code coefficient · price(row)} on a column: ad valorem charges, cross-price demand. */
  record OnPrice(int column, int row, double coefficient) implements Wedge {}

  /** {@code coefficient · x(other)} on a column: cross-quantity terms of supply and arc costs. */
  record OnQuantity(int column, int other, double coefficient) implements Wedge {}

  /** {@code conjecture · x(column) · |P′|} on own sales in a market with curved demand. */
  record Markup(int column, double conjecture, MarketSlope slope) implements Wedge {}
}
