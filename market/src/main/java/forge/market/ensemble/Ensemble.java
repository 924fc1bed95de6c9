package forge.market.ensemble;

import forge.kernel.EconomyId;
import forge.market.scenario.PreparedScenario;
import forge.market.scenario.Scenario;
import forge.world.BaseYear;
import forge.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scenario with what is uncertain in it. Draws are numbered from 0; each is a function of seed
 * and number alone, so they may be made in any order and on any number of threads.
 */
public final class Ensemble {

  private final long seed;
  private final boolean leavesOutDominance;
  private final List<PartEnsemble> parts;
  private final List<Driver> drivers = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();
  private final Map<Result, Own> own = new HashMap<>();

  /** The drivers of the market that a result is of: from one position up to another. */
  private record Own(int from, int until) {}

  private Ensemble(long seed, List<PartEnsemble> parts, boolean leavesOutDominance) {
    this.seed = seed;
    this.leavesOutDominance = leavesOutDominance;
    this.parts = parts;
    for (PartEnsemble part : parts) {
      int from = drivers.size();
      drivers.addAll(part.driverList());
      results.addAll(part.resultList());
      part.resultList().forEach(each -> own.put(each, new Own(from, drivers.size())));
    }
  }

  /** The ensemble of a scenario: its markets are calibrated and cleared here. */
  public static Ensemble of(
      World world, BaseYear base, Scenario scenario, Set<EconomyId> zone, long seed) {
    List<PreparedScenario> markets = PreparedScenario.of(world, base, scenario, zone);
    if (markets.isEmpty()) {
      throw new IllegalArgumentException("The scenario looks at no chain of the world");
    }
    boolean competing = markets.stream().anyMatch(each -> !each.dominances().isEmpty());
    return new Ensemble(seed, markets.stream().map(PartEnsemble::new).toList(), competing);
  }

  /** Whether exporters that the scenario makes dominant compete in the draws. */
  public boolean leavesOutDominance() {
    return leavesOutDominance;
  }

  /** What is uncertain. */
  public List<Driver> drivers() {
    return List.copyOf(drivers);
  }

  /** Whether a driver, by its position, is one of the market that a result is of. */
  boolean canMove(int driver, Result result) {
    Own range = own.getOrDefault(result, new Own(0, drivers.size()));
    return driver >= range.from() && driver < range.until();
  }

  /** What every draw tells. */
  public List<Result> results() {
    return List.copyOf(results);
  }

  /** One draw. */
  public DrawnPoint draw(int number) {
    var values = new double[drivers.size()];
    for (int i = 0; i < values.length; i++) {
      Driver driver = drivers.get(i);
      values[i] = driver.spread().at(Streams.uniform(seed, driver.name(), number));
    }
    return at(number, values);
  }

  /** The results where every driver has its mode: what the scenario gives without doubt. */
  public DrawnPoint central() {
    return at(-1, drivers.stream().mapToDouble(each -> each.spread().mode()).toArray());
  }

  private DrawnPoint at(int number, double[] values) {
    var found = new double[results.size()];
    int driver = 0;
    int result = 0;
    boolean cleared = true;
    for (PartEnsemble part : parts) {
      int taken = part.driverList().size();
      double[] own = java.util.Arrays.copyOfRange(values, driver, driver + taken);
      double[] figures = part.at(own);
      System.arraycopy(figures, 0, found, result, figures.length);
      // welfare is a number in every market that clears
      cleared &= !Double.isNaN(figures[figures.length - 1]);
      driver += taken;
      result += figures.length;
    }
    return new DrawnPoint(number, values, found, cleared);
  }
}
