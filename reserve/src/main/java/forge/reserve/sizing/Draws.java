package forge.reserve.sizing;

import forge.kernel.EconomyId;
import forge.market.ensemble.Spread;
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
  private final List<Chance> economies = new ArrayList<>();
  private final List<Strike> hazards = new ArrayList<>();
  private final List<Product> products = new ArrayList<>();

  /** A quantity that a draw gives one value of by a stream. */
  private record Chance(long stream) {}

  private record Strike(Hazard hazard, long begin, long length, long share) {}

  /** A supplier with the places of what bears on it. */
  private record Source(Supplier supplier, int economy, List<Integer> hazards) {}

  private record Product(Balance balance, List<Source> sources, Spread level, long stream) {}

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
      products.add(product(balance, seed, places));
    }
  }

  private Product product(Balance balance, long seed, Map<EconomyId, Integer> places) {
    var sources = new ArrayList<Source>();
    for (Supplier supplier : balance.suppliers()) {
      int place =
          places.computeIfAbsent(
              supplier.economy(),
              economy -> {
                economies.add(new Chance(Streams.start(seed, "reliability of " + economy)));
                return economies.size() - 1;
              });
      var striking = new ArrayList<Integer>();
      for (int h = 0; h < hazards.size(); h++) {
        if (hazards.get(h).hazard().strikes(supplier.economy(), balance.product())) {
          striking.add(h);
        }
      }
      sources.add(new Source(supplier, place, striking));
    }
    String chain = balance.subject().chain();
    Spread level = model.demandLevel().getOrDefault(chain, new Spread(1, 1, 1));
    return new Product(balance, sources, level, Streams.start(seed, "demand of " + chain));
  }

  /** The model. */
  public SizingModel model() {
    return model;
  }

  /** The futures from one number up to another, added up in their order. */
  public DrawnBatch batch(int from, int until) {
    var batch = new DrawnBatch(products.size(), years, until - from);
    var luck = new double[economies.size()];
    var kept = new double[hazards.size()][years];
    for (int draw = from; draw < until; draw++) {
      for (int e = 0; e < luck.length; e++) {
        luck[e] = Streams.uniform(economies.get(e).stream(), draw);
      }
      for (int h = 0; h < kept.length; h++) {
        strike(hazards.get(h), draw, kept[h]);
      }
      for (int p = 0; p < products.size(); p++) {
        fallShort(products.get(p), draw, luck, kept, batch.row(p, draw - from));
      }
    }
    return batch;
  }

  /** A future of one product, by its place in the model, month by month. */
  public MonthlyFuture monthly(int place, int draw) {
    Product product = products.get(place);
    double level = product.level().at(Streams.uniform(product.stream(), draw)) / 12;
    var wanted = new ArrayList<List<Double>>();
    var supply = new ArrayList<Double>();
    for (int month = 0; month < 12 * years; month++) {
      int year = month / 12;
      double arrived = 0;
      for (Source source : product.sources()) {
        arrived += delivered(source, draw, month) / 12;
      }
      supply.add(arrived);
      wanted.add(
          CLASSES.stream().map(each -> level * product.balance().demand().of(each, year)).toList());
    }
    return new MonthlyFuture(wanted, supply);
  }

  private double delivered(Source source, int draw, int month) {
    double luck = Streams.uniform(economies.get(source.economy()).stream(), draw);
    Supplier supplier = source.supplier();
    double delivered = supplier.delivered(month / 12, supplier.reliability().at(luck));
    for (int hazard : source.hazards()) {
      delivered *= new Blow(hazards.get(hazard), draw).kept(month / 12.0, (month + 1) / 12.0);
    }
    return delivered;
  }

  /** A hazard in one future: from when, how long, and the share it takes; times in years. */
  private record Blow(double begins, double lasts, double takes) {

    Blow(Strike strike, int draw) {
      this(
          strike.hazard().begins(Streams.uniform(strike.begin(), draw)),
          strike.hazard().months().at(Streams.uniform(strike.length(), draw)) / 12,
          strike.hazard().lost().at(Streams.uniform(strike.share(), draw)));
    }

    /** What it leaves of the deliveries between two times. */
    double kept(double from, double until) {
      double within = Math.min(until, begins + lasts) - Math.max(from, begins);
      return 1 - takes * Math.max(0, within) / (until - from);
    }
  }

  /** What a hazard leaves of each year's deliveries: one less the share lost while it lasts. */
  private void strike(Strike strike, int draw, double[] kept) {
    var blow = new Blow(strike, draw);
    for (int year = 0; year < years; year++) {
      kept[year] = blow.kept(year, year + 1.0);
    }
  }

  private void fallShort(
      Product product, int draw, double[] luck, double[][] kept, DrawnBatch.Row row) {
    double level = product.level().at(Streams.uniform(product.stream(), draw));
    double over = 0;
    for (int year = 0; year < years; year++) {
      double left = over;
      for (Source source : product.sources()) {
        double reliable = source.supplier().reliability().at(luck[source.economy()]);
        double delivered = source.supplier().delivered(year, reliable);
        for (int hazard : source.hazards()) {
          delivered *= kept[hazard][year];
        }
        left += delivered;
      }
      for (int c = 0; c < CLASSES.size(); c++) {
        DemandClass demandClass = CLASSES.get(c);
        double wanted = level * product.balance().demand().of(demandClass, year);
        double missing = Math.max(0, wanted - left);
        left = Math.max(0, left - wanted);
        row.add(year, c, missing, model.rules().covered().contains(demandClass));
      }
      over = model.rules().carryOver() ? left : 0;
    }
  }
}
