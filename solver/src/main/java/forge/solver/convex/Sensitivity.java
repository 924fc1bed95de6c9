package forge.solver.convex;

/**
 * How a solution moves with linear costs and right-hand sides while its active set holds: the exact
 * derivative {@code dx, dy} where the set is strict, a one-sided one where a column stands on a
 * bound with a zero reduced cost (it is held there). Where the solution is not unique, the
 * direction of least movement.
 *
 * <p>Solves {@code [f″ −Aᵀ; A 0] [dx; dy] = [−dc; db]} on the columns off their bounds (A. Fiacco,
 * "Introduction to Sensitivity and Stability Analysis in Nonlinear Programming", 1983, chapter 3).
 * One factorisation serves any number of directions. Not for use by two threads at once.
 */
public final class Sensitivity {
  private final ScaledProgramme p;
  private final KktSolver kkt;
  private final boolean[] held;

  private Sensitivity(ScaledProgramme p, boolean[] held, double[] q) {
    this.p = p;
    this.held = held;
    kkt = new KktSolver(p);
    kkt.factor(q, 0);
  }

  /** Prepares derivatives at a solution of the programme. */
  public static Sensitivity at(SeparableProgramme p, ProgrammeSolution s) {
    ScaledProgramme scaled = new ScaledProgramme(p, Scaling.of(p));
    boolean[] held = new boolean[p.columns()];
    double[] q = new double[p.columns()];
    for (int j = 0; j < held.length; j++) {
      double scale = scaled.scaling.columns()[j];
      double x = s.x(j) / scale;
      double reduced = Math.abs(s.reducedCost(j)) * scale / scaled.scaling.objective();
      double distance = Math.min(x - scaled.lower[j], scaled.upper[j] - x);
      held[j] = scaled.fixed[j] || distance <= 0 || distance < reduced;
      q[j] = held[j] ? Double.POSITIVE_INFINITY : scaled.curvature(j, x);
    }
    return new Sensitivity(scaled, held, q);
  }

  /** Whether the column is held at a bound. */
  public boolean holds(int column) {
    return held[column];
  }

  /** The change of quantities and row duals for a change of linear costs and right-hand sides. */
  public Direction to(double[] dCost, double[] dRhs) {
    Arguments.requireLength("changes of costs", dCost, held.length);
    Arguments.requireLength("changes of right-hand sides", dRhs, p.rhs.length);
    Arguments.requireFinite("change of the cost of column", dCost);
    Arguments.requireFinite("change of the right-hand side of row", dRhs);
    Scaling scaling = p.scaling;
    double[] g = new double[dCost.length];
    double[] r = new double[dRhs.length];
    for (int j = 0; j < g.length; j++) {
      g[j] = held[j] ? 0 : -dCost[j] * scaling.columns()[j] / scaling.objective();
    }
    for (int i = 0; i < r.length; i++) {
      r[i] = dRhs[i] / scaling.rows()[i];
    }
    double[] dx = new double[g.length];
    double[] dy = new double[r.length];
    double rest = kkt.solveExact(g, r, dx, dy);
    for (int j = 0; j < dx.length; j++) {
      dx[j] *= scaling.columns()[j];
    }
    for (int i = 0; i < dy.length; i++) {
      dy[i] *= scaling.objective() / scaling.rows()[i];
    }
    return new Direction(dx, dy, rest);
  }

  /** A direction of quantities and row duals, in the caller's units. */
  public static final class Direction {
    private final double[] dx;
    private final double[] dy;
    private final double residual;

    private Direction(double[] dx, double[] dy, double residual) {
      this.dx = dx;
      this.dy = dy;
      this.residual = residual;
    }

    public double[] dx() {
      return dx.clone();
    }

    public double[] dy() {
      return dy.clone();
    }

    public double dx(int column) {
      return dx[column];
    }

    public double dy(int row) {
      return dy[row];
    }

    /**
     * The equations' relative residual; near one where the active set cannot follow the change, for
     * example a right-hand side whose row has no column off its bounds.
     */
    public double residual() {
      return residual;
    }
  }
}
