package forge.market.certificate;

/**
 * The value of a point and the bound that its prices put on every other point. With f the costs
 * less worths, A x = b the rows and y their duals:
 *
 * <pre>
 *   primal = Σ f(x)
 *   dual   = y·b + Σ min over l ≤ ξ ≤ u of [ f(ξ) − (Aᵀy) ξ ]
 * </pre>
 *
 * <p>Where there is no upper bound, ξ stays within twice the typical quantity: a gap of the size of
 * rounding on a constant cost would otherwise count without limit. Cournot conduct with linear
 * demand enters with its fictitious term ½·conjecture·|P′|·s² on own sales s, which makes it one
 * convex programme.
 */
final class Duality {

  private double primal;
  private double dual;

  void add(Choice choice) {
    Cost cost = choice.cost();
    primal += cost.total(choice.range().quantity());
    double best = cost.chosen(choice.net(), choice.range().lower(), choice.reach());
    dual += cost.total(best) - choice.net() * best;
  }

  /** A dual times the right-hand side of its row. */
  void addConstant(double value) {
    dual += value;
  }

  /** |primal − dual| over a value. */
  double gap(double value) {
    double gap = Math.abs(primal - dual);
    return value > 0 ? gap / value : gap;
  }
}
