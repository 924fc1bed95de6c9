package forge.reserve.sizing;

import java.util.ArrayList;
import java.util.List;

/**
 * The size of a reserve: for each product what is short and the stock that keeps the risk of
 * running out at the stated level.
 *
 * @param draws how many futures
 * @param risk the tolerated probability that a product's stock is used up
 */
public record Sizing(SizingModel model, int draws, double risk, List<Line> lines) {

  private static final double DAYS = 365;

  /**
   * One product.
   *
   * @param certain the years without any uncertainty
   * @param expected the mean shortfall of the classes in each year, in their order
   * @param wantedPerYear mean demand a year of the classes that the reserve answers for
   */
  public record Line(
      Balance balance,
      List<Shortfall.Year> certain,
      List<List<Double>> expected,
      StockRisk stock,
      StockRisk.Target target,
      double wantedPerYear) {

    public Line {
      certain = List.copyOf(certain);
      expected = expected.stream().map(List::copyOf).toList();
    }

    /** How many days of the demand that the reserve answers for a stock lasts; NaN without any. */
    public double daysOfCover(double stock) {
      return wantedPerYear > 0 ? stock / wantedPerYear * DAYS : Double.NaN;
    }

    /** What the target stock costs at the price of the product, USD. */
    public double cost() {
      return target.stock() * balance.subject().price();
    }
  }

  public Sizing {
    lines = List.copyOf(lines);
  }

  /** The sizing from the batches of all futures, in the order of their numbers. */
  public static Sizing of(SizingModel model, List<DrawnBatch> batches, double risk) {
    int draws = batches.stream().mapToInt(DrawnBatch::draws).sum();
    var lines = new ArrayList<Line>();
    for (int p = 0; p < model.balances().size(); p++) {
      lines.add(line(model, batches, p, draws, risk));
    }
    return new Sizing(model, draws, risk, lines);
  }

  private static Line line(
      SizingModel model, List<DrawnBatch> batches, int product, int draws, double risk) {
    Balance balance = model.balances().get(product);
    var needs = new double[draws];
    int at = 0;
    for (DrawnBatch batch : batches) {
      System.arraycopy(batch.needs(product), 0, needs, at, batch.draws());
      at += batch.draws();
    }
    var stock = new StockRisk(needs);
    List<Shortfall.Year> certain = Shortfall.of(balance, model.rules());
    double wanted = certain.stream().mapToDouble(each -> each.wanted(model.rules())).sum();
    return new Line(
        balance,
        certain,
        expected(batches, product, model.years(), draws),
        stock,
        stock.target(risk),
        wanted / model.years());
  }

  private static List<List<Double>> expected(
      List<DrawnBatch> batches, int product, int years, int draws) {
    var expected = new ArrayList<List<Double>>();
    for (int year = 0; year < years; year++) {
      var classes = new ArrayList<Double>();
      for (int c = 0; c < DemandClass.values().length; c++) {
        double sum = 0;
        for (DrawnBatch batch : batches) {
          sum += batch.sum(product, year, c);
        }
        classes.add(sum / draws);
      }
      expected.add(classes);
    }
    return expected;
  }

  /** What all target stocks cost together, USD. */
  public double cost() {
    return lines.stream().mapToDouble(Line::cost).sum();
  }
}
