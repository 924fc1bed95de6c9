package forge.world;

/**
 * A number with the range it may lie in. An observed figure has no range of its own: low and high
 * equal the value. All three are finite; the unit belongs to whatever holds the figure.
 */
public record Figure(double value, double low, double high) {

  public Figure {
    if (!(Double.isFinite(value) && Double.isFinite(low) && Double.isFinite(high))) {
      throw new IllegalArgumentException(
          "Figure " + value + " [" + low + ", " + high + "] is not a finite number");
    }
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "Figure " + value + " lies outside its range [" + low + ", " + high + "]");
    }
  }

  /** A figure without a range. */
  public static Figure exact(double value) {
    return new Figure(value, value, value);
  }

  /** Whether low and high enclose more than the value. */
  public boolean hasRange() {
    return low < high;
  }

  /** Whether a number lies in the range, ends included. */
  public boolean covers(double number) {
    return low <= number && number <= high;
  }
}
