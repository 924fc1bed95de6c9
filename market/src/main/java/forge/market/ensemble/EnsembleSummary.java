package forge.market.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What the draws of an ensemble say together.
 *
 * @param draws that were made
 * @param failed numbers of the draws in which a market did not clear; they are in no figure
 * @param lines one a result, in their order
 * @param tornados one a headline result that moves
 */
public record EnsembleSummary(
    int draws, List<Integer> failed, List<Line> lines, List<Tornado> tornados) {

  /** Shares of draws whose quantiles are told. */
  public static final List<Double> SHARES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

  /** Drivers told of a result. */
  private static final int TOP = 10;

  /** The part of the draws at each end of a driver that its swing compares. */
  private static final double FIFTH = 0.2;

  /**
   * A result over the draws.
   *
   * @param central where every driver has its mode
   * @param quantiles for each of {@link #SHARES}, interpolated between draws (Hyndman and Fan 1996,
   *     type 7)
   */
  public record Line(Result result, double central, double mean, List<Double> quantiles) {

    public Line {
      quantiles = List.copyOf(quantiles);
    }
  }

  /** The drivers that move a result most. */
  public record Tornado(Result result, List<Swing> swings) {}

  /**
   * How a driver moves a result: its mean over the fifth of draws with the lowest values of the
   * driver, and over the fifth with the highest.
   */
  public record Swing(String driver, double low, double high) {

    /** The difference between both ends. */
    public double width() {
      return Math.abs(high - low);
    }
  }

  /** Summarises draws, which may come in any order. */
  public static EnsembleSummary of(
      Ensemble ensemble, DrawnPoint central, List<DrawnPoint> unordered) {
    List<DrawnPoint> draws =
        unordered.stream().sorted(Comparator.comparingInt(DrawnPoint::number)).toList();
    List<DrawnPoint> cleared = draws.stream().filter(DrawnPoint::cleared).toList();
    List<Integer> failed =
        draws.stream().filter(each -> !each.cleared()).map(DrawnPoint::number).toList();
    var lines = new ArrayList<Line>();
    var tornados = new ArrayList<Tornado>();
    for (int r = 0; r < ensemble.results().size(); r++) {
      Result result = ensemble.results().get(r);
      double[] values = column(cleared, r);
      lines.add(line(result, central.result(r), values));
      if (result.headline()) {
        tornado(ensemble, result, values, cleared).ifPresent(tornados::add);
      }
    }
    return new EnsembleSummary(draws.size(), failed, lines, tornados);
  }

  private static double[] column(List<DrawnPoint> draws, int result) {
    return draws.stream().mapToDouble(each -> each.result(result)).toArray();
  }

  private static Line line(Result result, double central, double[] values) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    List<Double> quantiles = SHARES.stream().map(share -> quantile(sorted, share)).toList();
    double mean = Arrays.stream(sorted).average().orElse(Double.NaN);
    return new Line(result, central, mean, quantiles);
  }

  static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  private static java.util.Optional<Tornado> tornado(
      Ensemble ensemble, Result result, double[] values, List<DrawnPoint> draws) {
    var swings = new ArrayList<Swing>();
    for (int d = 0; d < ensemble.drivers().size(); d++) {
      int driver = d;
      if (!ensemble.canMove(d, result)) {
        continue;
      }
      double[] at = draws.stream().mapToDouble(each -> each.driver(driver)).toArray();
      swings.add(swing(ensemble.drivers().get(d).name(), at, values));
    }
    swings.removeIf(each -> !(each.width() > 0));
    swings.sort(
        Comparator.comparingDouble((Swing each) -> -each.width()).thenComparing(Swing::driver));
    return swings.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(
            new Tornado(result, swings.subList(0, Math.min(TOP, swings.size()))));
  }

  private static Swing swing(String driver, double[] at, double[] values) {
    double[] sorted = at.clone();
    Arrays.sort(sorted);
    double low = quantile(sorted, FIFTH);
    double high = quantile(sorted, 1 - FIFTH);
    return new Swing(
        driver, mean(at, values, each -> each <= low), mean(at, values, each -> each >= high));
  }

  private static double mean(
      double[] at, double[] values, java.util.function.DoublePredicate taken) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < at.length; i++) {
      if (taken.test(at[i]) && Double.isFinite(values[i])) {
        sum += values[i];
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }
}
