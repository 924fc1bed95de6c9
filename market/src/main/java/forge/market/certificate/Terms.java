package forge.market.certificate;

/**
 * A sum of prices and the largest of them by magnitude: what a gap between prices is measured
 * against.
 */
record Terms(double sum, double largest) {

  static final Terms NONE = new Terms(0, 0);

  static Terms of(double term) {
    return NONE.plus(term);
  }

  Terms plus(double term) {
    return new Terms(sum + term, Math.max(largest, Math.abs(term)));
  }
}
