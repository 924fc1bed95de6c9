package forge.market.equilibrium;

import forge.market.problem.MarketProblem;
import forge.solver.complementarity.ComplementaritySolution;
import forge.solver.complementarity.ComplementarityStop;
import forge.solver.complementarity.NewtonOptions;
import forge.solver.complementarity.SemismoothNewton;
import forge.solver.convex.InteriorPoint;
import forge.solver.convex.ProgrammeSolution;
import forge.solver.convex.StopReason;
import java.util.Locale;

/**
 * Clears markets. A market that is one convex programme is solved as one; any other by the outer
 * loop, whose end is the start of Newton steps on the whole complementarity system.
 */
public final class MarketSolver {

  /** Rounds of the outer loop before each next try of Newton's method. */
  private static final int[] START_ROUNDS = {1, 6, 40};

  /** Rounds that the outer loop may take where it has to do alone. */
  private static final int ALONE_ROUNDS = 400;

  private static final double START_TOLERANCE = 1e-5;
  private static final double ALONE_TOLERANCE = 1e-10;

  /** Natural residual, in typical quantities and prices, of a point that counts as solved. */
  private static final double RESIDUAL = 1e-8;

  /** Newton steps of a try from a start that may be poor, and of the last one. */
  private static final NewtonOptions TRY = new NewtonOptions(1e-9, 60, 0);

  private static final NewtonOptions LAST = NewtonOptions.defaults();

  private MarketSolver() {}

  /** Clears a market by the method that fits. */
  public static Equilibrium solve(MarketProblem problem) {
    return solved(problem, Method.AUTO).equilibrium();
  }

  /** Clears a market and keeps it at hand for variants. */
  public static SolvedMarket solved(MarketProblem problem, Method method) {
    return solve(MarketCompiler.compile(problem), method);
  }

  /**
   * Clears a market that is close to one whose equilibrium is known: the same parts, other policies
   * or figures.
   */
  public static SolvedMarket solvedNear(MarketProblem problem, Equilibrium near) {
    var market = MarketCompiler.compile(problem);
    return resolve(market, StartingPoints.from(market, near));
  }

  /**
   * Clears the market from another start, for comparison: levies begin at their caps, prices a fifth
   * above and quantities a fifth below those of a point that is at hand.
   */
  public static Equilibrium solvedAgain(MarketProblem problem, Equilibrium near) {
    var market = MarketCompiler.compile(problem);
    var start = StartingPoints.disturbed(market, StartingPoints.from(market, near));
    var tried = newton(market, start, TRY);
    return (tried.status().converged() ? tried : escalate(market)).equilibrium();
  }

  static SolvedMarket solve(CompiledMarket market, Method method) {
    if (market.integrable() && method != Method.COMPLEMENTARITY) {
      return convex(market);
    }
    return method == Method.CONVEX ? loop(market) : escalate(market);
  }

  /** Newton from ever better starts; the last tries begin with high multipliers and with patience. */
  private static SolvedMarket escalate(CompiledMarket market) {
    for (int rounds : START_ROUNDS) {
      var start = new OuterLoop(market, rounds, START_TOLERANCE).run().point();
      var tried = newton(market, start, TRY);
      if (tried.status().converged()) {
        return tried;
      }
    }
    var start = new OuterLoop(market, ALONE_ROUNDS / 4, START_TOLERANCE).run().point();
    var high = newton(market, StartingPoints.highMultipliers(market, start), TRY);
    return high.status().converged() ? high : newton(market, start, LAST);
  }

  private static SolvedMarket convex(CompiledMarket market) {
    ProgrammeSolution solution = InteriorPoint.solve(new ConvexCore(market).free());
    var point = new MarketPoint(solution.x(), solution.rowDuals(), new double[0]);
    var status =
        new SolveStatus(
            solution.stopReason() == StopReason.OPTIMAL,
            phrase(solution.stopReason()),
            "convex",
            solution.iterations());
    return new SolvedMarket(market, point, status);
  }

  private static SolvedMarket loop(CompiledMarket market) {
    var outcome = new OuterLoop(market, ALONE_ROUNDS, ALONE_TOLERANCE).run();
    boolean converged = outcome.settled() && outcome.last() == StopReason.OPTIMAL;
    String reason = outcome.settled() ? phrase(outcome.last()) : "iteration limit";
    var status = new SolveStatus(converged, reason, "outer loop", outcome.rounds());
    return new SolvedMarket(market, outcome.point(), status);
  }

  /** Newton from a near point, and from scratch where that fails. */
  static SolvedMarket resolve(CompiledMarket market, MarketPoint near) {
    var quick = newton(market, near, TRY);
    return quick.status().converged() ? quick : solve(market, Method.AUTO);
  }

  private static SolvedMarket newton(
      CompiledMarket market, MarketPoint start, NewtonOptions options) {
    var system =
        new EquilibriumSystem(
            market, StartingPoints.typical(start.x()), StartingPoints.typical(start.y()));
    ComplementaritySolution solution =
        SemismoothNewton.solve(system, system.scaled(start), options);
    boolean sharp = solution.naturalResidual() <= RESIDUAL;
    var status =
        new SolveStatus(
            sharp,
            sharp ? "solved" : phrase(solution.stop()),
            "complementarity",
            solution.iterations());
    return new SolvedMarket(market, system.completePoint(solution.x()), status);
  }

  private static String phrase(Enum<?> reason) {
    if (reason == ComplementarityStop.SOLVED || reason == StopReason.OPTIMAL) {
      return "solved";
    }
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
