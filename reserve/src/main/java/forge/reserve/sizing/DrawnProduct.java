package forge.reserve.sizing;

import forge.kernel.EconomyId;
import forge.market.ensemble.Spread;
import forge.market.ensemble.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A balance laid out for drawing it many times: figures in arrays, suppliers by their places. */
final class DrawnProduct {

  private static final List<DemandClass> CLASSES = List.of(DemandClass.values());

  private final double[][] wanted;
  private final boolean[] covered;
  private final Source[] sources;
  private final Spread level;
  private final long stream;

  /** A supplier with the places of what bears on it. */
  private static final class Source {

    private final double[] ours;
    private final Spread reliability;
    private final int economy;
    private final int[] hazards;

    Source(Supplier supplier, int years, int economy, int[] hazards) {
      this.ours = new double[years];
      for (int year = 0; year < years; year++) {
        ours[year] = supplier.delivered(year, 1);
      }
      this.reliability = supplier.reliability();
      this.economy = economy;
      this.hazards = hazards;
    }
  }

  DrawnProduct(SizingModel model, Balance balance, Map<EconomyId, Integer> places, long seed) {
    int years = model.years();
    wanted = new double[CLASSES.size()][years];
    covered = new boolean[CLASSES.size()];
    for (int c = 0; c < CLASSES.size(); c++) {
      covered[c] = model.rules().covered().contains(CLASSES.get(c));
      for (int year = 0; year < years; year++) {
        wanted[c][year] = balance.demand().of(CLASSES.get(c), year);
      }
    }
    sources = new Source[balance.suppliers().size()];
    Arrays.setAll(
        sources,
        s -> {
          Supplier supplier = balance.suppliers().get(s);
          int[] hazards = Draws.striking(model, supplier, balance);
          return new Source(supplier, years, Draws.place(places, supplier), hazards);
        });
    String chain = balance.subject().chain();
    level = model.demandLevel().getOrDefault(chain, new Spread(1, 1, 1));
    stream = Streams.start(seed, "demand of " + chain);
  }

  /** What a class wants in a year at a level of 1. */
  double wanted(int demandClass, int year) {
    return wanted[demandClass][year];
  }

  /** Whether the reserve answers for a class. */
  boolean covered(int demandClass) {
    return covered[demandClass];
  }

  /** The level of demand in a future. */
  double level(int draw) {
    return level.at(Streams.uniform(stream, draw));
  }

  /**
   * What arrives in each period, at the pace of a year.
   *
   * @param luck of each economy
   * @param kept what each hazard leaves in each period
   */
  double[] supply(double[] luck, double[][] kept, int periods) {
    var supply = new double[periods];
    int perYear = periods / wanted[0].length;
    for (Source source : sources) {
      double reliable = source.reliability.at(luck[source.economy]);
      for (int period = 0; period < periods; period++) {
        double delivered = source.ours[period / perYear] * reliable;
        for (int hazard : source.hazards) {
          delivered *= kept[hazard][period];
        }
        supply[period] += delivered;
      }
    }
    return supply;
  }
}
