package forge.reserve.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a policy came to over many futures: means in t and USD, and the stock by month.
 *
 * @param stock of each month: what a tenth, half and nine tenths of futures do not exceed
 * @param emptied the share of futures in which the stock fell to nothing
 * @param shortfall mean shortage that was left
 * @param cost mean purchases and mean loss from what was left short
 * @param orders mean number of release orders
 * @param late share of all orders that passed their clock
 */
public record PolicyOutcome(
    int futures,
    List<List<Double>> stock,
    Map<String, Double> released,
    double emptied,
    double shortfall,
    double bought,
    Cost cost,
    double orders,
    double late) {

  private static final List<Double> QUANTILES = List.of(0.1, 0.5, 0.9);

  /** What is spent on purchases, and what the shortage that was left costs, USD. */
  public record Cost(double purchases, double shortage) {

    /** Both together. */
    public double all() {
      return purchases + shortage;
    }
  }

  public PolicyOutcome {
    stock = stock.stream().map(List::copyOf).toList();
    released = Collections.unmodifiableMap(new LinkedHashMap<>(released));
  }

  /**
   * The outcome of courses, in the order of their numbers.
   *
   * @param lossPerTonne what a tonne that is short costs
   */
  public static PolicyOutcome of(Policy policy, List<Course> courses, double lossPerTonne) {
    int n = courses.size();
    var released = new LinkedHashMap<String, Double>();
    for (Policy.Purpose each : policy.purposes()) {
      double sum = 0;
      for (Course course : courses) {
        sum += course.released().getOrDefault(each.name(), 0.0);
      }
      released.put(each.name(), sum / n);
    }
    double unmet = courses.stream().mapToDouble(Course::unmet).sum() / n;
    double spent = courses.stream().mapToDouble(Course::spent).sum() / n;
    int orders = courses.stream().mapToInt(Course::orders).sum();
    int late = courses.stream().mapToInt(Course::late).sum();
    long emptied =
        courses.stream().filter(each -> each.stock().stream().anyMatch(s -> !(s > 0))).count();
    return new PolicyOutcome(
        n,
        path(courses),
        released,
        emptied / (double) n,
        unmet,
        courses.stream().mapToDouble(Course::bought).sum() / n,
        new Cost(spent, unmet * lossPerTonne),
        orders / (double) n,
        orders == 0 ? 0 : late / (double) orders);
  }

  private static List<List<Double>> path(List<Course> courses) {
    int months = courses.getFirst().stock().size();
    var path = new ArrayList<List<Double>>();
    for (int month = 0; month < months; month++) {
      int at = month;
      double[] stocks = courses.stream().mapToDouble(each -> each.stock().get(at)).toArray();
      Arrays.sort(stocks);
      var quantiles = new ArrayList<Double>();
      for (double share : QUANTILES) {
        quantiles.add(stocks[Math.max(0, (int) Math.ceil(share * stocks.length) - 1)]);
      }
      path.add(quantiles);
    }
    return path;
  }
}
