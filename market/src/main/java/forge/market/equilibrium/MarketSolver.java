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

  /** Rounds of the outer loop, each followed by a few Newton steps. */
  private static final int ROUNDS = 24;

  /** Rounds that the outer loop may take where it has to do alone. */
  private static final int ALONE_ROUNDS = 400;

  private static final double ALONE_TOLERANCE = 1e-10;

  /** Natural residual, in typical quantities and prices, of a point that counts as solved. */
  static final double RESIDUAL = 1e-8;

  /** Rounds after which Newton is tried again; in between the active set is rarely right. */
  private static final int BETWEEN = 3;

  /** Newton steps that suffice where the active set is nearly right. */
  private static final NewtonOptions QUICK = new NewtonOptions(1e-11, 9, 0);

  /** Newton steps of a try from a start that may be poor, and of the last one. */
  private static final NewtonOptions TRY = new NewtonOptions(1e-11, 300, 0);

  private static final NewtonOptions LAST = new NewtonOptions(1e-11, 600, 1500);

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
    var start = StartingPoints.from(market, near);
    return resolve(market, start);
  }

  /**
   * Clears the market from another start, for comparison: levies begin at their caps, prices a
   * fifth above and quantities a fifth below those of a point that is at hand.
   */
  public static Equilibrium solvedAgain(MarketProblem problem, Equilibrium near) {
    var market = MarketCompiler.compile(problem);
    var start = StartingPoints.disturbed(market, StartingPoints.from(market, near));
    var tried = newton(market, start, TRY);
    return (tried.status().converged() ? tried : rounds(market)).equilibrium();
  }

  static SolvedMarket solve(CompiledMarket market, Method method) {
    if (market.integrable() && method != Method.COMPLEMENTARITY) {
      return convex(market);
    }
    return method == Method.CONVEX ? loop(market) : rounds(market);
  }

  /** Newton from a near point, and from scratch where that fails. */
  static SolvedMarket resolve(CompiledMarket market, MarketPoint near) {
    var tried = newton(market, near, TRY);
    return tried.status().converged() ? tried : solve(market, Method.AUTO);
  }

  /** A few Newton steps after every few rounds of the outer loop; in the end many. */
  private static SolvedMarket rounds(CompiledMarket market) {
    var outer = OuterLoop.fromScratch(market);
    for (int round = 0; round < ROUNDS && outer.change() > RESIDUAL; round++) {
      if (round % BETWEEN == 0) {
        var tried = newton(market, outer.point(), QUICK);
        if (tried.status().converged()) {
          return tried;
        }
      }
      outer.advance();
    }
    var tried = newton(market, outer.point(), TRY);
    if (tried.status().converged()) {
      return tried;
    }
    var high = newton(market, StartingPoints.highMultipliers(market, outer.point()), TRY);
    return high.status().converged() ? high : newton(market, outer.point(), LAST);
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
    var outer = OuterLoop.fromScratch(market);
    int rounds = 1;
    while (rounds < ALONE_ROUNDS && outer.change() > ALONE_TOLERANCE) {
      outer.advance();
      rounds++;
    }
    boolean settled = outer.change() <= ALONE_TOLERANCE && outer.last() == StopReason.OPTIMAL;
    String reason = settled ? "solved" : "iteration limit";
    var status = new SolveStatus(settled, reason, "outer loop", rounds);
    return new SolvedMarket(market, outer.point(), status);
  }

  private static SolvedMarket newton(
      CompiledMarket market, MarketPoint start, NewtonOptions options) {
    var system = new EquilibriumSystem(market, Scales.of(market, start));
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
