package forge.market.equilibrium;

import forge.market.problem.MarketProblem;
import forge.solver.InteriorPoint;
import forge.solver.ProgrammeSolution;
import forge.solver.StopReason;
import forge.solver.complementarity.ComplementaritySolution;
import forge.solver.complementarity.ComplementarityStop;
import forge.solver.complementarity.NewtonOptions;
import forge.solver.complementarity.SemismoothNewton;
import java.util.Locale;

/**
 * Clears markets. A market that is one convex programme is solved as one; any other by the outer
 * loop, whose end is the start of Newton steps on the whole complementarity system.
 */
public final class MarketSolver {

  /** Rounds of the outer loop that make a good start for Newton's method. */
  private static final int START_ROUNDS = 12;

  /** Rounds that the outer loop may take where it has to do alone. */
  private static final int ALONE_ROUNDS = 400;

  private static final double START_TOLERANCE = 1e-4;
  private static final double ALONE_TOLERANCE = 1e-10;

  private MarketSolver() {}

  /** Clears a market by the method that fits. */
  public static Equilibrium solve(MarketProblem problem) {
    return solve(problem, Method.AUTO);
  }

  /** Clears a market by a given method. */
  public static Equilibrium solve(MarketProblem problem, Method method) {
    return solve(MarketCompiler.compile(problem), method).equilibrium();
  }

  /** Clears the market from another start, for comparison: levies begin at their caps. */
  public static Equilibrium solveAgain(MarketProblem problem) {
    var market = MarketCompiler.compile(problem);
    var free = new OuterLoop(market, START_ROUNDS, START_TOLERANCE).run().point();
    return newton(market, StartingPoints.highMultipliers(market, free)).equilibrium();
  }

  static SolvedPoint solve(CompiledMarket market, Method method) {
    boolean whole = method == Method.COMPLEMENTARITY;
    if (market.integrable() && !whole) {
      return convex(market);
    }
    boolean alone = method == Method.CONVEX;
    var start =
        new OuterLoop(
                market,
                alone ? ALONE_ROUNDS : START_ROUNDS,
                alone ? ALONE_TOLERANCE : START_TOLERANCE)
            .run();
    return alone ? loop(market, start) : bestOf(market, start.point());
  }

  private static SolvedPoint convex(CompiledMarket market) {
    ProgrammeSolution solution = InteriorPoint.solve(new ConvexCore(market).free());
    var point = new MarketPoint(solution.x(), solution.rowDuals(), new double[0]);
    var status =
        new SolveStatus(
            solution.stopReason() == StopReason.OPTIMAL,
            phrase(solution.stopReason()),
            "convex",
            solution.iterations());
    return new SolvedPoint(market, point, status);
  }

  private static SolvedPoint loop(CompiledMarket market, OuterLoop.Outcome outcome) {
    boolean converged = outcome.settled() && outcome.last() == StopReason.OPTIMAL;
    String reason = outcome.settled() ? phrase(outcome.last()) : "iteration limit";
    var status = new SolveStatus(converged, reason, "outer loop", outcome.rounds());
    return new SolvedPoint(market, outcome.point(), status);
  }

  /** Newton from the start, and from high multipliers where that fails. */
  static SolvedPoint bestOf(CompiledMarket market, MarketPoint start) {
    var first = newton(market, start);
    if (first.status().converged()) {
      return first;
    }
    var second = newton(market, StartingPoints.highMultipliers(market, start));
    return second.status().converged() ? second : first;
  }

  static SolvedPoint newton(CompiledMarket market, MarketPoint start) {
    var system =
        new EquilibriumSystem(
            market, StartingPoints.typical(start.x()), StartingPoints.typical(start.y()));
    ComplementaritySolution solution =
        SemismoothNewton.solve(system, system.scaled(start), NewtonOptions.defaults());
    var status =
        new SolveStatus(
            solution.solved(),
            phrase(solution.stop()),
            "complementarity",
            solution.iterations());
    return new SolvedPoint(market, system.point(solution.x()), status);
  }

  private static String phrase(Enum<?> reason) {
    if (reason == ComplementarityStop.SOLVED || reason == StopReason.OPTIMAL) {
      return "solved";
    }
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
