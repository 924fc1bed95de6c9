package forge.solver.convex;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds out why a path did not converge, by two linear programmes that always have a solution.
 *
 * <p>The first gives every row a shortage and a surplus column and minimises their sum; where that
 * is not zero its row duals are a Farkas ray. The second looks for a direction of the rows' null
 * space, at most one scaled unit in each column that has no bound on that side, along which the
 * objective's slope at infinity is negative.
 */
final class Diagnosis {
  private static final double NOT_ZERO = 1e-6;
  private static final double FAR = 1e12;

  private Diagnosis() {}

  static Optional<ProgrammeSolution> of(InteriorPoint.Outcome outcome) {
    double[] farkas = farkasRay(outcome.p());
    if (farkas.length > 0) {
      double[] ray = Arrays.copyOf(farkas, outcome.asked().rows());
      return Optional.of(ProgrammeSolution.infeasible(outcome, ray));
    }
    double[] descent = rayOfDescent(outcome.p());
    return descent.length > 0
        ? Optional.of(
            ProgrammeSolution.unbounded(outcome, Arrays.copyOf(descent, outcome.asked().columns())))
        : Optional.empty();
  }

  private static InteriorPoint.Options options() {
    return InteriorPoint.Options.standard().withIterationLimit(100);
  }

  /** A ray in the caller's units, or an empty array for a feasible programme. */
  private static double[] farkasRay(ScaledProgramme p) {
    SeparableProgramme.Builder builder = rows(p, true);
    for (int j = 0; j < p.a.columns; j++) {
      builder.column(0, 0, p.lower[j], p.upper[j]);
      entries(builder, p.a, j, j, 1);
    }
    for (int i = 0; i < p.a.rows; i++) {
      double unbounded = Double.POSITIVE_INFINITY;
      builder.entry(i, builder.column(1, 0, 0, unbounded), 1);
      builder.entry(i, builder.column(1, 0, 0, unbounded), -1);
    }
    PointInUnits point = PointInUnits.of(InteriorPoint.follow(builder.build(), options()));
    double size = 1;
    double missing = 0;
    for (int i = 0; i < p.a.rows; i++) {
      size = Math.max(size, Math.abs(p.rhs[i]));
      missing += point.x()[p.a.columns + 2 * i] + point.x()[p.a.columns + 2 * i + 1];
    }
    if (missing <= NOT_ZERO * size) {
      return new double[0];
    }
    double[] ray = point.y();
    for (int i = 0; i < ray.length; i++) {
      ray[i] /= p.scaling.rows()[i];
    }
    return ray;
  }

  /** Column weights of a ray, in scaled units, or an empty array. */
  private static double[] rayOfDescent(ScaledProgramme p) {
    SeparableProgramme.Builder builder = rows(p, false);
    int n = p.a.columns;
    int[] up = new int[n];
    int[] down = new int[n];
    for (int j = 0; j < n; j++) {
      boolean mayRise = p.upper[j] == Double.POSITIVE_INFINITY && p.curvature(j, FAR) <= 1 / FAR;
      boolean mayFall = p.lower[j] == Double.NEGATIVE_INFINITY && p.curvature(j, -FAR) <= 1 / FAR;
      up[j] = mayRise ? builder.column(p.slope(j, FAR), 0, 0, 1) : -1;
      down[j] = mayFall ? builder.column(-p.slope(j, -FAR), 0, 0, 1) : -1;
      entries(builder, p.a, j, up[j], 1);
      entries(builder, p.a, j, down[j], -1);
    }
    InteriorPoint.Outcome outcome = InteriorPoint.follow(builder.build(), options());
    PointInUnits point = PointInUnits.of(outcome);
    if (outcome.reason() != StopReason.OPTIMAL || !falls(outcome.asked(), point)) {
      return new double[0];
    }
    double[] ray = new double[n];
    for (int j = 0; j < n; j++) {
      ray[j] = up[j] < 0 ? 0 : point.x()[up[j]];
      ray[j] -= down[j] < 0 ? 0 : point.x()[down[j]];
    }
    return ray;
  }

  /**
   * Whether the objective falls along a ray, relative to the costs that offset each other on it.
   */
  private static boolean falls(SeparableProgramme rays, PointInUnits point) {
    double size = 0;
    for (int j = 0; j < rays.columns(); j++) {
      size += Math.abs(rays.cost(j) * point.x()[j]);
    }
    ProgrammeSolution.Certificate certificate = point.certificate();
    return certificate.primal() <= NOT_ZERO && certificate.objective() < -NOT_ZERO * size;
  }

  private static SeparableProgramme.Builder rows(ScaledProgramme p, boolean withRhs) {
    SeparableProgramme.Builder builder = SeparableProgramme.builder();
    for (int i = 0; i < p.a.rows; i++) {
      builder.row(withRhs ? p.rhs[i] : 0);
    }
    return builder;
  }

  private static void entries(
      SeparableProgramme.Builder builder, SparseMatrix a, int from, int to, double sign) {
    for (int q = a.columnStarts[from]; q < a.columnStarts[from + 1] && to >= 0; q++) {
      builder.entry(a.rowIndices[q], to, sign * a.values[q]);
    }
  }
}
