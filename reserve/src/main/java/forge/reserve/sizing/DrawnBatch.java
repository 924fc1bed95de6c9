package forge.reserve.sizing;

/**
 * What consecutive futures came to: for each product the stock that each future would have used up,
 * and the shortfalls of each year and class added up over the futures.
 */
public final class DrawnBatch {

  private static final int CLASSES = DemandClass.values().length;

  private final int years;
  private final double[][] needs;
  private final double[][] sums;

  DrawnBatch(int products, int years, int draws) {
    this.years = years;
    this.needs = new double[products][draws];
    this.sums = new double[products][years * CLASSES];
  }

  /** How many futures. */
  int draws() {
    return needs[0].length;
  }

  /** The stock that each future would use up of a product. */
  double[] needs(int product) {
    return needs[product];
  }

  /** The shortfall of a class in a year, added up over the futures. */
  double sum(int product, int year, int demandClass) {
    return sums[product][year * CLASSES + demandClass];
  }

  Row row(int product, int draw) {
    return new Row(product, draw);
  }

  /** Where the shortfalls of one product in one future go. */
  final class Row {

    private final int product;
    private final int draw;

    private Row(int product, int draw) {
      this.product = product;
      this.draw = draw;
    }

    void add(int year, int demandClass, double missing, boolean covered) {
      sums[product][year * CLASSES + demandClass] += missing;
      if (covered) {
        needs[product][draw] += missing;
      }
    }

    @Override
    public String toString() {
      return "product %d, draw %d of %d years".formatted(product, draw, years);
    }
  }
}
