package forge.app.report;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny 2018), centred on a meridian, into
 * pixels.
 *
 * @param centre longitude of the middle, in degrees
 * @param scale pixels per unit of the projection
 * @param left pixel of the middle meridian
 * @param top pixel of the equator
 */
record EqualEarth(double centre, double scale, double left, double top) {

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;

  /** A place on the picture, in pixels. */
  record Spot(double x, double y) {}

  /** Degrees east of the middle, in [−180, 180). */
  double turned(double longitude) {
    return Math.floorMod(Math.round((longitude - centre + 180) * 1e6), 360_000_000L) / 1e6 - 180;
  }

  Spot at(double longitude, double latitude) {
    return fromMiddle(turned(longitude), latitude);
  }

  /** The spot of a place that many degrees east of the middle. */
  Spot fromMiddle(double east, double latitude) {
    double theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
    double square = theta * theta;
    double sixth = square * square * square;
    double slope = 9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1;
    double x = 2 * Math.sqrt(3) * Math.toRadians(east) * Math.cos(theta) / (3 * slope);
    double y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
    return new Spot(left + scale * x, top - scale * y);
  }
}
