package forge.solver.convex;

/** Quantities and row duals, in the caller's units, near which a path may start. */
public final class WarmStart {
  private static final WarmStart NONE = new WarmStart(new double[0], new double[0]);

  final double[] x;
  final double[] y;

  private WarmStart(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /** No knowledge: the path starts from its own estimate. */
  public static WarmStart none() {
    return NONE;
  }

  public static WarmStart from(ProgrammeSolution solution) {
    return new WarmStart(solution.x(), solution.rowDuals());
  }

  boolean fits(SeparableProgramme p) {
    return p.columns() > 0 && x.length == p.columns() && y.length == p.rows();
  }
}
