package forge.solver.convex;

import java.util.Arrays;

/**
 * Solves {@code [Q −Aᵀ; A 0] [dx; dy] = [g; r]} for a diagonal {@code Q ≥ 0} by the normal
 * equations {@code A (Q + ρ)⁻¹ Aᵀ + δ} and iterative refinement. An infinite {@code Q_j} holds a
 * column still.
 *
 * <p>The small {@code ρ} gives free and flat columns a weight; the small {@code δ} bounds the step
 * of duals whose rows have no column away from its bounds. Without {@code δ} such duals run to
 * infinity where the rows leave no interior, because every dual along a ray is then optimal. In the
 * proximal form both stay in the system (a proximal method of multipliers, which does not move the
 * solution of the programme; M. Friedlander, D. Orban, "A primal–dual regularized interior-point
 * method for convex quadratic programs", 2012; S. Pougkakiotis, J. Gondzio, "An interior
 * point-proximal method of multipliers for convex quadratic programming", 2021, which shrinks them
 * with {@code μ} as here); in the exact form refinement removes {@code ρ}, and {@code δ} should be
 * zero.
 */
final class KktSolver {
  static final double PROXIMAL = 1e-8;
  private static final int ROUNDS = 30;
  private static final int PROXIMAL_ROUNDS = 3;
  private static final double REFINED = 1e-11;

  private final SparseMatrix a;
  private final SupernodalCholesky cholesky;
  private final double[] weights;
  private final double[] diagonal;
  private final double[] columnRest;
  private final double[] rowRest;
  private final double[] dxPart;
  private final double[] dyPart;
  private double delta;

  KktSolver(ScaledProgramme p) {
    a = p.a;
    cholesky = new SupernodalCholesky(p.source.structure().symbolic(), a.values);
    weights = new double[a.columns];
    diagonal = new double[a.columns];
    columnRest = new double[a.columns];
    rowRest = new double[a.rows];
    dxPart = new double[a.columns];
    dyPart = new double[a.rows];
  }

  /** Factors for the diagonal {@code Q} and the rows' {@code δ}. */
  void factor(double[] q, double rowShift) {
    delta = rowShift;
    for (int j = 0; j < a.columns; j++) {
      diagonal[j] = q[j];
      weights[j] = 1 / (q[j] + PROXIMAL);
    }
    cholesky.factor(weights, rowShift);
  }

  /** Solves the proximal form with rows that stay as they are, without refinement. */
  void solveStill(double[] g, double[] dx, double[] dy) {
    Arrays.fill(rowRest, 0);
    direct(g, rowRest, dx, dy);
  }

  /** Solves the proximal form, refining the rows to the given relative accuracy. */
  void solveProximal(double[] g, double[] r, double[] dx, double[] dy, double accuracy) {
    direct(g, r, dx, dy);
    double target = accuracy * norm(r);
    double last = Double.POSITIVE_INFINITY;
    for (int round = 0; round < PROXIMAL_ROUNDS; round++) {
      System.arraycopy(r, 0, rowRest, 0, a.rows);
      a.multiplyAdd(-1, dx, rowRest);
      for (int i = 0; i < a.rows; i++) {
        rowRest[i] -= delta * dy[i];
      }
      double rest = norm(rowRest);
      if (rest <= target || rest > 0.5 * last) {
        return;
      }
      last = rest;
      Arrays.fill(columnRest, 0);
      direct(columnRest, rowRest, dxPart, dyPart);
      add(dx, dxPart);
      add(dy, dyPart);
    }
  }

  /** Solves the exact form; returns the remaining residual relative to the right-hand side. */
  double solveExact(double[] g, double[] r, double[] dx, double[] dy) {
    direct(g, r, dx, dy);
    double size = Math.max(normMoving(g), norm(r));
    double last = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      double rest = rests(g, r, dx, dy);
      if (!(rest < 0.7 * last) || rest <= REFINED * size) {
        return size == 0 ? 0 : Math.min(rest, last) / size;
      }
      last = rest;
      direct(columnRest, rowRest, dxPart, dyPart);
      add(dx, dxPart);
      add(dy, dyPart);
    }
    return size == 0 ? 0 : last / size;
  }

  private double rests(double[] g, double[] r, double[] dx, double[] dy) {
    double greatest = 0;
    for (int j = 0; j < a.columns; j++) {
      columnRest[j] = 0;
      if (weights[j] > 0) {
        columnRest[j] = g[j] - diagonal[j] * dx[j] + a.columnDot(j, dy);
        greatest = Math.max(greatest, Math.abs(columnRest[j]));
      }
    }
    System.arraycopy(r, 0, rowRest, 0, a.rows);
    a.multiplyAdd(-1, dx, rowRest);
    return Math.max(greatest, norm(rowRest));
  }

  private void direct(double[] g, double[] r, double[] dx, double[] dy) {
    for (int j = 0; j < a.columns; j++) {
      dx[j] = weights[j] * g[j];
    }
    System.arraycopy(r, 0, dy, 0, a.rows);
    a.multiplyAdd(-1, dx, dy);
    cholesky.solve(dy);
    for (int j = 0; j < a.columns; j++) {
      dx[j] = weights[j] * (g[j] + a.columnDot(j, dy));
    }
  }

  private static void add(double[] sum, double[] part) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += part[k];
    }
  }

  private double normMoving(double[] g) {
    double greatest = 0;
    for (int j = 0; j < g.length; j++) {
      greatest = weights[j] > 0 ? Math.max(greatest, Math.abs(g[j])) : greatest;
    }
    return greatest;
  }

  private static double norm(double[] vector) {
    double greatest = 0;
    for (double value : vector) {
      greatest = Math.max(greatest, Math.abs(value));
    }
    return greatest;
  }
}
