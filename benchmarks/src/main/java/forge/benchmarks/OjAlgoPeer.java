package forge.benchmarks;

import forge.solver.convex.SeparableProgramme;
import java.util.Locale;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.convex.ConvexSolver;

/** ojAlgo's alternating direction method on a quadratic separable programme. */
final class OjAlgoPeer {
  private static final long MOST_MILLISECONDS = 60_000;

  private OjAlgoPeer() {}

  /**
   * How exactly it solves. The method's own tolerance is fixed in ojAlgo 57; quadruple precision
   * with iterative refinement is the one option it has for a tighter answer.
   */
  enum Precision {
    DOUBLE,
    QUADRUPLE;

    String label() {
      return "ADMM " + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What ojAlgo gave.
   *
   * @param state its own word on the result
   * @param objective the programme's objective at its point
   * @param rowGap greatest row gap relative to the flows through the row
   * @param seconds the time it took, without the building of its model
   */
  record Answer(String state, double objective, double rowGap, double seconds) {}

  /** Solves once, for a minute at most. */
  static Answer solve(SeparableProgramme p, Precision precision) {
    ExpressionsBasedModel model = model(p);
    model.options.convex().algorithm(ConvexSolver.Algorithm.ADMM);
    model.options.convex().extendedPrecision(precision == Precision.QUADRUPLE);
    model.options.time_abort = MOST_MILLISECONDS;
    long start = System.nanoTime();
    Optimisation.Result result = model.minimise();
    double seconds = (System.nanoTime() - start) * 1e-9;
    double[] x = new double[p.columns()];
    for (int j = 0; j < x.length; j++) {
      x[j] = result.doubleValue(j);
    }
    return new Answer(result.getState().toString(), p.objectiveAt(x), rowGap(p, x), seconds);
  }

  private static ExpressionsBasedModel model(SeparableProgramme p) {
    var model = new ExpressionsBasedModel();
    Expression quadratic = model.newExpression("quadratic").weight(1);
    Expression[] rows = new Expression[p.rows()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = model.newExpression("row " + i).level(p.rhs(i));
    }
    for (int j = 0; j < p.columns(); j++) {
      Variable x = model.newVariable("x" + j).lower(p.lower(j)).weight(p.cost(j));
      if (p.upper(j) < Double.POSITIVE_INFINITY) {
        x.upper(p.upper(j));
      }
      if (p.curvature(j) > 0) {
        quadratic.set(x, x, 0.5 * p.curvature(j));
      }
      for (int k = 0; k < p.entriesOf(j); k++) {
        rows[p.entryRow(j, k)].set(x, p.entryValue(j, k));
      }
    }
    return model;
  }

  private static double rowGap(SeparableProgramme p, double[] x) {
    double[] activities = p.rowActivities(x);
    double[] flows = new double[p.rows()];
    for (int j = 0; j < p.columns(); j++) {
      for (int k = 0; k < p.entriesOf(j); k++) {
        flows[p.entryRow(j, k)] += Math.abs(p.entryValue(j, k) * x[j]);
      }
    }
    double worst = 0;
    for (int i = 0; i < p.rows(); i++) {
      double size = Math.max(Double.MIN_NORMAL, Math.abs(p.rhs(i)) + flows[i]);
      worst = Math.max(worst, Math.abs(activities[i] - p.rhs(i)) / size);
    }
    return worst;
  }
}
