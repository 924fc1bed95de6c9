package forge.market.baseyear;

/**
 * Where a figure should lie, and how far it may stray: a deviation of one {@code sigma} costs ½.
 *
 * @param sigma positive, in the unit of the value
 */
record Wish(double value, double sigma) {

  Wish {
    if (!(Double.isFinite(value) && sigma > 0)) {
      throw new IllegalArgumentException(
          "A wish of " + value + " needs a positive sigma: " + sigma);
    }
  }
}
