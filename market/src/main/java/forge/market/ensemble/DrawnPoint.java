package forge.market.ensemble;

/** One draw: the value of each driver and each result, in the order of the ensemble. */
public final class DrawnPoint {

  private final int number;
  private final double[] drivers;
  private final double[] results;
  private final boolean cleared;

  DrawnPoint(int number, double[] drivers, double[] results, boolean cleared) {
    this.number = number;
    this.drivers = drivers.clone();
    this.results = results.clone();
    this.cleared = cleared;
  }

  /** Its number, from 0. */
  public int number() {
    return number;
  }

  /** The value of a driver. */
  public double driver(int position) {
    return drivers[position];
  }

  /** A result; not a number where the market did not clear. */
  public double result(int position) {
    return results[position];
  }

  /** Whether every market of the draw cleared. */
  public boolean cleared() {
    return cleared;
  }
}
