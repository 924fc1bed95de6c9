package forge.world;

/** A point on the earth in degrees; the sphere of radius 6,371 km stands for the earth. */
public record Place(double latitude, double longitude) {

  private static final double EARTH_RADIUS_KM = 6371;

  public Place {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "Place " + latitude + ", " + longitude + " is not on the earth; degrees are expected");
    }
  }

  /** Great-circle distance in km, by the haversine formula. */
  public double distanceKm(Place other) {
    double meridian = Math.toRadians(other.latitude - latitude);
    double parallel = Math.toRadians(other.longitude - longitude);
    double chord =
        square(Math.sin(meridian / 2))
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * square(Math.sin(parallel / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
  }

  private static double square(double x) {
    return x * x;
  }
}
