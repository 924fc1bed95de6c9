package forge.reserve.sizing;

import java.util.List;

/**
 * One drawn future of one product, month by month: what each class wants and what arrives, in t a
 * month.
 *
 * @param wanted of each class, in their order
 * @param supply in each month
 */
public record MonthlyFuture(List<List<Double>> wanted, List<Double> supply) {

  public MonthlyFuture {
    wanted = wanted.stream().map(List::copyOf).toList();
    supply = List.copyOf(supply);
  }

  /** How many months. */
  public int months() {
    return supply.size();
  }

  /** What is short of a class in a month, supply being given to the classes in their order. */
  public double shortage(DemandClass demandClass, int month) {
    double left = supply.get(month);
    double missing = 0;
    List<DemandClass> classes = List.of(DemandClass.values());
    for (int c = 0; c <= classes.indexOf(demandClass); c++) {
      double want = wanted.get(month).get(c);
      missing = Math.max(0, want - left);
      left = Math.max(0, left - want);
    }
    return missing;
  }

  /** What all classes want in a month. */
  public double wanted(int month) {
    return wanted.get(month).stream().mapToDouble(Double::doubleValue).sum();
  }
}
