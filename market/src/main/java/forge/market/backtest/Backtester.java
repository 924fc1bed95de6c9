package forge.market.backtest;

import forge.market.baseyear.Hindsight;
import forge.market.baseyear.Reconciled;
import forge.market.baseyear.Reconciliation;
import forge.market.certificate.Certifier;
import forge.market.equilibrium.SolvedMarket;
import forge.market.scenario.Baseline;
import forge.market.scenario.Calibration;
import forge.market.scenario.Horizon;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Runs back-tests: reconciles the year before a shock from what was known, calibrates a market of
 * one year to it, applies the measures, and reads the changes; once at the central elasticities and
 * once at each end of their stated ranges. The same rule holds for every test.
 */
public final class Backtester {

  private final World world;

  private Backtester(World world) {
    this.world = world;
  }

  /** A runner of back-tests of a world. */
  public static Backtester of(World world) {
    return new Backtester(world);
  }

  /** Runs one; its chain must be one of the world's. */
  public BacktestRun run(Backtest test) {
    Set<Chain> chains = Set.of(world.chain(test.chain()));
    Reconciled reconciled = Reconciliation.of(world, test.knowledge(), chains);
    BaseYear base = reconciled.year();
    Baseline central = Calibration.calibrate(world, base, Horizon.SHORT, chains);
    SolvedMarket before = central.solved();
    var answers = new ArrayList<SolvedMarket>();
    answers.add(central.under(before, test.measures()));
    for (World end : ElasticityEnds.of(world)) {
      Baseline variant = Calibration.calibrate(end, base, Horizon.SHORT, chains);
      answers.add(variant.under(before, test.measures()));
    }
    var judgements = new ArrayList<Judgement>();
    for (Observation each : test.observed()) {
      judgements.add(judged(new ModelledFigure(central, each), each, before, answers));
    }
    return new BacktestRun(
        test,
        judgements,
        Hindsight.of(world, test.knowledge(), chains),
        uncertified(before, answers));
  }

  private static Judgement judged(
      ModelledFigure figure,
      Observation observation,
      SolvedMarket before,
      List<SolvedMarket> answers) {
    List<Double> changes =
        answers.stream()
            .map(each -> figure.changePercent(before.equilibrium(), each.equilibrium()))
            .toList();
    var band = Band.of(changes.getFirst(), changes);
    return new Judgement(observation, band, Verdict.of(observation.changePercent(), band));
  }

  private static int uncertified(SolvedMarket before, List<SolvedMarket> answers) {
    var all = new ArrayList<>(answers);
    all.add(before);
    return (int)
        all.stream()
            .filter(each -> !Certifier.certify(each.problem(), each.equilibrium()).passed())
            .count();
  }
}
