package forge.market.certificate;

/**
 * A quantity that somebody chooses, and whether he chooses well: with x the quantity, {@code lower
 * ≤ x ≤ upper ⟂ cost′(x) + charges − pay}.
 *
 * @param cost what it costs by itself
 * @param charges duals and prices due per unit
 * @param pay duals and prices earned per unit
 */
record Choice(Label label, Range range, Cost cost, Terms charges, Terms pay, Scale scale) {

  private double marginal() {
    return cost.marginal(range.quantity());
  }

  /** What one more unit costs less what it earns. */
  private double gap() {
    return marginal() + charges.sum() - pay.sum();
  }

  /** What is left for the cost itself to be set against. */
  double net() {
    return pay.sum() - charges.sum();
  }

  /** The natural residual, prices relative to the largest price, quantities to a typical one. */
  double residual() {
    double price = Math.max(scale.price(), Math.abs(marginal()));
    price = Math.max(price, Math.max(charges.largest(), pay.largest()));
    double residual = Math.abs(range.residual(gap() / price, scale.quantity()));
    return residual > 0 && cost.vertical() ? Math.min(residual, distance()) : residual;
  }

  /**
   * How far the quantity is from the best at these prices. Where a marginal cost runs straight up,
   * a hair in the quantity is a world in the price; then this says more.
   */
  private double distance() {
    double best = cost.chosen(net(), range.lower(), reach());
    return Math.abs(range.quantity() - best) / scale.quantity();
  }

  /** A finite upper bound that holds for anything near this market. */
  double reach() {
    double near = Math.max(Math.max(range.quantity(), range.lower()), 2 * scale.quantity());
    return Math.min(range.upper(), near);
  }

  /** The residual in words. */
  String words() {
    String about = label.subject().get() + ": ";
    if (!range.kept()) {
      return about
          + "%s is outside [%s, %s]"
              .formatted(
                  Words.figure(range.quantity()),
                  Words.figure(range.lower()),
                  Words.figure(range.upper()));
    }
    String compared = label.compared(marginal() + charges.sum(), pay.sum());
    return about + compared + " at the quantity " + Words.figure(range.quantity());
  }
}
