package forge.market.analysis;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.accounts.Accounts;
import forge.market.certificate.Certificate;
import forge.market.certificate.Certifier;
import forge.market.conduct.DominantExporter;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.SolvedMarket;
import forge.market.floors.FloorReport;
import forge.market.floors.FloorStatus;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Solves a market and finds out everything that is reported of it. */
public final class MarketAnalysis {

  private static final int STEPS = 4;

  private MarketAnalysis() {}

  /** Solves, certifies, draws up accounts and examines the floors. */
  public static AnalysedMarket analyse(
      MarketProblem problem, AnalysisOptions options, Progress progress) {
    progress.at("solving", 0, STEPS);
    if (DominantExporter.present(problem)) {
      var response = DominantExporter.bestResponse(problem);
      return analyse(response.dominant(), List.of(pocketed(problem, response)), options, progress);
    }
    return analyse(MarketSolver.solved(problem, options.method()), List.of(), options, progress);
  }

  /** As {@link #analyse(MarketProblem, AnalysisOptions, Progress)} for a market solved before. */
  public static AnalysedMarket analyse(
      SolvedMarket solved,
      List<LevyPocketed> pocketed,
      AnalysisOptions options,
      Progress progress) {
    MarketProblem problem = solved.problem();
    Equilibrium point = solved.equilibrium();
    progress.at("certifying", 1, STEPS);
    Certificate certificate =
        options.secondStart()
            ? Certifier.certify(problem, point, MarketSolver.solvedAgain(problem, point))
            : Certifier.certify(problem, point);
    progress.at("floors", 2, STEPS);
    List<FloorStatus> floors = FloorReport.of(solved, options.defensible());
    progress.at("accounts", 3, STEPS);
    var accounts = Accounts.of(problem, point);
    var warnings = Warnings.of(problem, point, certificate, FloorReport.leaks(solved));
    progress.at("done", STEPS, STEPS);
    return new AnalysedMarket(problem, point, accounts, certificate, floors, pocketed, warnings);
  }

  /** What a dominant coalition makes of the levies. */
  public static LevyPocketed pocketed(
      MarketProblem problem, DominantExporter.BestResponse response) {
    String coalition =
        problem.policies(Policy.Conduct.class).stream()
            .map(Policy.Conduct::coalition)
            .findFirst()
            .orElse("");
    return new LevyPocketed(
        coalition,
        response.competitiveLevyRevenue(),
        response.dominantLevyRevenue(),
        response.markups(),
        prices(response),
        response.gain(),
        response.local());
  }

  private static Map<ProductId, Map<EconomyId, Double>> prices(
      DominantExporter.BestResponse response) {
    Map<ProductId, Map<EconomyId, Double>> prices = new LinkedHashMap<>();
    var point = response.dominant().equilibrium();
    for (var node : point.nodes()) {
      if (response.markups().containsKey(node.product())) {
        prices
            .computeIfAbsent(node.product(), _ -> new LinkedHashMap<>())
            .put(node.economy(), point.price(node));
      }
    }
    return prices;
  }
}
