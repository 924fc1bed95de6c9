package forge.market.analysis;

import forge.market.accounts.Accounts;
import forge.market.certificate.Certifier;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.SolvedMarket;
import forge.market.floors.FloorReport;
import forge.market.floors.FloorStatus;
import forge.market.problem.MarketProblem;
import java.util.List;

/** Solves a market and finds out everything that is reported of it. */
public final class MarketAnalysis {

  private MarketAnalysis() {}

  /** Solves, certifies, draws up accounts and examines the floors. */
  public static AnalysedMarket analyse(
      MarketProblem problem, AnalysisOptions options, Progress progress) {
    progress.at("solving", 0, 4);
    SolvedMarket solved = MarketSolver.solved(problem, options.method());
    Equilibrium point = solved.equilibrium();
    progress.at("certifying", 1, 4);
    var certificate =
        options.secondStart()
            ? Certifier.certify(problem, point, MarketSolver.solveAgain(problem))
            : Certifier.certify(problem, point);
    progress.at("floors", 2, 4);
    List<FloorStatus> floors = FloorReport.of(solved, options.defensible());
    progress.at("accounts", 3, 4);
    var accounts = Accounts.of(problem, point);
    var warnings = Warnings.of(problem, point, certificate, FloorReport.leaks(solved));
    progress.at("done", 4, 4);
    return new AnalysedMarket(problem, point, accounts, certificate, floors, List.of(), warnings);
  }
}
