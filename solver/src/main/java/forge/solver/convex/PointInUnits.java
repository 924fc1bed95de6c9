package forge.solver.convex;

import java.util.Arrays;

/**
 * A point in the caller's units with its reduced costs, row gaps and certificate, all recomputed
 * from the unscaled programme.
 */
final class PointInUnits {
  private final SeparableProgramme p;
  private final Scaling scaling;
  private final double[] x;
  private final double[] y;

  PointInUnits(SeparableProgramme p, Scaling scaling, double[] x, double[] y) {
    this.p = p;
    this.scaling = scaling;
    this.x = x;
    this.y = y;
  }

  /** The programme. */
  SeparableProgramme p() {
    return p;
  }

  /** Scale against which small rows and columns are judged. */
  Scaling scaling() {
    return scaling;
  }

  /** Quantities. */
  double[] x() {
    return x;
  }

  /** Row duals. */
  double[] y() {
    return y;
  }

  static PointInUnits of(InteriorPoint.Outcome outcome) {
    Scaling scaling = outcome.p().scaling;
    double[] x = Arrays.copyOf(outcome.point().x(), outcome.asked().columns());
    double[] y = Arrays.copyOf(outcome.point().y(), outcome.asked().rows());
    for (int j = 0; j < x.length; j++) {
      x[j] *= scaling.columns()[j];
    }
    for (int i = 0; i < y.length; i++) {
      y[i] *= scaling.objective() / scaling.rows()[i];
    }
    return new PointInUnits(outcome.asked(), scaling, x, y);
  }

  PointInUnits withDuals(double[] duals) {
    return new PointInUnits(p, scaling, x, duals);
  }

  double[] reducedCosts() {
    double[] reduced = new double[x.length];
    for (int j = 0; j < x.length; j++) {
      reduced[j] = p.slopeAt(j, x[j]) - p.worthAt(j, y);
    }
    return reduced;
  }

  /** Row gaps {@code b − A x}, relative. */
  double[] rowGaps() {
    double[] gaps = new double[y.length];
    double[] flows = new double[y.length];
    p.structure().matrix().multiplyAdd(-1, x, gaps);
    p.structure().matrix().magnitudeAdd(x, flows);
    for (int i = 0; i < y.length; i++) {
      gaps[i] = (gaps[i] + p.rhs(i)) / (scaling.rows()[i] + Math.abs(p.rhs(i)) + flows[i]);
    }
    return gaps;
  }

  ProgrammeSolution.Certificate certificate() {
    double primal = 0;
    for (double gap : rowGaps()) {
      primal = Math.max(primal, Math.abs(gap));
    }
    double dual = 0;
    double products = 0;
    double value = 0;
    double[] reduced = reducedCosts();
    for (int j = 0; j < x.length; j++) {
      if (p.lower(j) == p.upper(j)) {
        continue;
      }
      double slope = p.slopeAt(j, x[j]);
      double distance = reduced[j] > 0 ? x[j] - p.lower(j) : p.upper(j) - x[j];
      if (Double.isInfinite(distance)) {
        double size = scaling.objective() / scaling.columns()[j] + Math.abs(slope);
        dual = Math.max(dual, Math.abs(reduced[j]) / size);
      } else {
        products += Math.abs(reduced[j]) * distance;
      }
      value += slope * x[j];
    }
    double gap = products / (scaling.objective() + Math.abs(value));
    return new ProgrammeSolution.Certificate(p.objectiveAt(x), primal, dual, gap);
  }
}
