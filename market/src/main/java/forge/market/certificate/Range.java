package forge.market.certificate;

/** A quantity and the bounds it must keep; either bound may be infinite. */
record Range(double quantity, double lower, double upper) {

  static Range fromZero(double quantity) {
    return new Range(quantity, 0, Double.POSITIVE_INFINITY);
  }

  static Range fromZero(double quantity, double upper) {
    return new Range(quantity, 0, upper);
  }

  /**
   * The natural residual {@code mid((x − lower)/scale, (x − upper)/scale, gap)}: zero where the gap
   * is not negative at the lower bound, not positive at the upper and zero between.
   *
   * @param gap marginal cost less pay, already relative
   */
  double residual(double gap, double scale) {
    return Math.max((quantity - upper) / scale, Math.min((quantity - lower) / scale, gap));
  }

  boolean kept() {
    return lower <= quantity && quantity <= upper;
  }
}
