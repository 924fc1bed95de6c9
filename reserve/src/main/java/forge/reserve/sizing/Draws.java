package forge.reserve.sizing;

import forge.kernel.EconomyId;
import forge.market.ensemble.Streams;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Drawn futures of a sizing model. A future is a function of the seed and its number alone, so
 * futures may be drawn in any order and on any number of threads. An economy has one stream for its
 * reliability, a hazard three, a chain one for its demand: products that share a cause fall short
 * together.
 */
public final class Draws {

  private static final List<DemandClass> CLASSES = List.of(DemandClass.values());

  private final SizingModel model;
  private final int years;
  private final List<Strike> hazards = new ArrayList<>();
  private final List<DrawnProduct> products = new ArrayList<>();
  private final long[] economies;

  private record Strike(Hazard hazard, long begin, long length, long share) {

    /** The hazard in the future of a number. */
    Blow blow(int draw) {
      return new Blow(
          hazard.begins(Streams.uniform(begin, draw)),
          hazard.months().at(Streams.uniform(length, draw)) / 12,
          hazard.lost().at(Streams.uniform(share, draw)));
    }
  }

  /** A hazard in one future: from when, how long, and the share it takes; times in years. */
  private record Blow(double begins, double lasts, double takes) {

    /** What it leaves of the deliveries between two times. */
    double kept(double from, double until) {
      double within = Math.min(until, begins + lasts) - Math.max(from, begins);
      return 1 - takes * Math.max(0, within) / (until - from);
    }
  }

  /** The futures of a model from a seed. */
  public Draws(SizingModel model, long seed) {
    this.model = model;
    this.years = model.years();
    for (Hazard each : model.hazards()) {
      String name = "hazard " + each.name();
      hazards.add(
          new Strike(
              each,
              Streams.start(seed, name + " begins"),
              Streams.start(seed, name + " lasts"),
              Streams.start(seed, name + " takes")));
    }
    var places = new LinkedHashMap<EconomyId, Integer>();
    for (Balance balance : model.balances()) {
      balance.suppliers().forEach(each -> places.putIfAbsent(each.economy(), places.size()));
      products.add(new DrawnProduct(model, balance, places, seed));
    }
    economies = new long[places.size()];
    places.forEach(
        (economy, place) -> economies[place] = Streams.start(seed, "reliability of " + economy));
  }

  /** The model. */
  public SizingModel model() {
    return model;
  }

  /** The futures from one number up to another, added up in their order. */
  public DrawnBatch batch(int from, int until) {
    var batch = new DrawnBatch(products.size(), years, until - from);
    var kept = new double[hazards.size()][years];
    for (int draw = from; draw < until; draw++) {
      double[] luck = luck(draw);
      for (int h = 0; h < kept.length; h++) {
        Blow blow = hazards.get(h).blow(draw);
        for (int year = 0; year < years; year++) {
          kept[h][year] = blow.kept(year, year + 1.0);
        }
      }
      for (int p = 0; p < products.size(); p++) {
        double[] supply = products.get(p).supply(luck, kept, years);
        fallShort(products.get(p), draw, supply, batch.row(p, draw - from));
      }
    }
    return batch;
  }

  /** How lucky each economy is in a future; its reliability is read there. */
  private double[] luck(int draw) {
    var luck = new double[economies.length];
    for (int e = 0; e < luck.length; e++) {
      luck[e] = Streams.uniform(economies[e], draw);
    }
    return luck;
  }

  private void fallShort(DrawnProduct product, int draw, double[] supply, DrawnBatch.Row row) {
    double level = product.level(draw);
    double over = 0;
    for (int year = 0; year < years; year++) {
      double left = supply[year] + over;
      for (int c = 0; c < CLASSES.size(); c++) {
        double wanted = level * product.wanted(c, year);
        row.add(year, c, Math.max(0, wanted - left), product.covered(c));
        left = Math.max(0, left - wanted);
      }
      over = model.rules().carryOver() ? left : 0;
    }
  }

  /** A future of one product, by its place in the model, month by month. */
  public MonthlyFuture monthly(int place, int draw) {
    DrawnProduct product = products.get(place);
    int months = 12 * years;
    var kept = new double[hazards.size()][months];
    for (int h = 0; h < kept.length; h++) {
      Blow blow = hazards.get(h).blow(draw);
      for (int month = 0; month < months; month++) {
        kept[h][month] = blow.kept(month / 12.0, (month + 1) / 12.0);
      }
    }
    double[] supply = product.supply(luck(draw), kept, months);
    double level = product.level(draw) / 12;
    var wanted = new ArrayList<List<Double>>();
    var monthly = new ArrayList<Double>();
    for (int month = 0; month < months; month++) {
      var classes = new ArrayList<Double>();
      for (int c = 0; c < CLASSES.size(); c++) {
        classes.add(level * product.wanted(c, month / 12));
      }
      wanted.add(classes);
      monthly.add(supply[month] / 12);
    }
    return new MonthlyFuture(wanted, monthly);
  }

  /** The places of the hazards that strike a supplier of a product. */
  static int[] striking(SizingModel model, Supplier supplier, Balance balance) {
    var striking = new ArrayList<Integer>();
    for (int h = 0; h < model.hazards().size(); h++) {
      if (model.hazards().get(h).strikes(supplier.economy(), balance.product())) {
        striking.add(h);
      }
    }
    return striking.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The place of an economy. */
  static int place(Map<EconomyId, Integer> places, Supplier supplier) {
    return places.getOrDefault(supplier.economy(), 0);
  }
}
