package forge.solver.complementarity;

/**
 * Lemke's complementary pivoting for linear problems within a box.
 *
 * <p>Lemke (1965), "Bimatrix equilibrium points and mathematical programming"; Cottle, Pang and
 * Stone (1992), "The Linear Complementarity Problem", ch. 4; upper bounds as in Dirkse and Ferris
 * (1995), "The PATH solver". The method ends at a solution or on a secondary ray. For a positive
 * semidefinite matrix a ray proves that there is no solution; for a P-matrix, or where all bounds
 * are finite, there is always a solution and it is found; otherwise a ray proves nothing.
 */
public final class Lemke {

  private static final double TOLERANCE = 1e-9;
  private static final int CLOSING_STEPS = 4;

  private Lemke() {}

  /** Solves {@code M x + q} within bounds, {@code M} given densely by rows. */
  public static ComplementaritySolution solve(
      double[][] matrix, double[] constant, double[] lower, double[] upper) {
    return solve(new LinearComplementarity(SparseJacobian.of(matrix), constant, lower, upper));
  }

  /** Solves with at most 50 pivots a variable, and a thousand more. */
  public static ComplementaritySolution solve(LinearComplementarity problem) {
    return solve(problem, 50 * problem.size() + 1000);
  }

  /** Solves with at most {@code pivotLimit} pivots. */
  public static ComplementaritySolution solve(LinearComplementarity problem, int pivotLimit) {
    var scaling = Equilibration.of(problem.matrix());
    var origin = Iterate.at(problem, new double[problem.size()]);
    var scaled = LinearComplementarity.at(scaling.scale(problem), scaled(problem, scaling, origin));
    var tableau = new LemkeTableau(scaled);
    var path = new LemkePivots(tableau);
    ComplementarityStop stop = path.run(pivotLimit);
    double[] reached = scaling.toOriginal(tableau.contract(path.point()));
    Iterate end = Iterate.at(problem, reached);
    if (stop == ComplementarityStop.SOLVED) {
      var budget = new IterationBudget(CLOSING_STEPS);
      end = new ActiveSetNewton(problem, scaling).improve(end, CLOSING_STEPS, budget);
      boolean held = end.residual() <= TOLERANCE * end.scale();
      stop = held ? stop : ComplementarityStop.STALLED;
    }
    return new ComplementaritySolution(end, stop, path.pivots(), "Lemke");
  }

  private static Iterate scaled(LinearComplementarity problem, Equilibration scaling, Iterate at) {
    return Iterate.at(scaling.scale(problem), scaling.toScaled(at.x()));
  }
}
