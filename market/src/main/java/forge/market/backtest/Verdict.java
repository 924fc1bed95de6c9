package forge.market.backtest;

/** How a modelled change stands to the observed one. */
public enum Verdict {
  /** The observed change lies in the band, or neither figure moves. */
  HIT,
  /** Not in the band, but of the sign of its nearest end and within a factor of two of it. */
  DIRECTION,
  /** Neither. */
  MISS;

  /** A change below this, in per cent either way, counts as none: such prices drift that much. */
  static final double STILL = 5;

  /** Greatest ratio of two changes that still counts as the same order. */
  static final double FACTOR = 2;

  /** The verdict on an observed change, in per cent. */
  static Verdict of(double observed, Band band) {
    if (band.low() <= observed && observed <= band.high()) {
      return HIT;
    }
    if (Math.abs(observed) < STILL && Math.abs(band.central()) < STILL) {
      return HIT;
    }
    double ratio = observed / band.nearest(observed);
    return 1 / FACTOR <= ratio && ratio <= FACTOR ? DIRECTION : MISS;
  }
}
