package forge.benchmarks;

import forge.solver.convex.SeparableProgramme;
import java.util.Arrays;
import java.util.Locale;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.convex.ConvexSolver;

/** ojAlgo's alternating direction method on a quadratic separable programme. */
final class OjAlgoPeer {
  private static final int SPREADING_ROUNDS = 2;

  private OjAlgoPeer() {}

  /** The units in which ojAlgo is given the programme. */
  enum Units {
    /** As it stands. */
    GIVEN,
    /** Each column in its typical quantity, which ADMM's absolute tolerances need. */
    TYPICAL;

    String label() {
      return "ADMM, " + name().toLowerCase(Locale.ROOT) + " units";
    }
  }

  /**
   * What ojAlgo gave.
   *
   * @param state its own word on the result
   * @param objective the programme's objective at its point
   * @param rowGap greatest row gap relative to the greatest flow through a row
   * @param seconds the time it took, without the building of its model
   */
  record Answer(String state, double objective, double rowGap, double seconds) {}

  /** Solves once. */
  static Answer solve(SeparableProgramme p, Units units) {
    double[] unit = units == Units.GIVEN ? ones(p.columns()) : typicalQuantities(p);
    ExpressionsBasedModel model = model(p, unit);
    model.options.convex().algorithm(ConvexSolver.Algorithm.ADMM);
    long start = System.nanoTime();
    Optimisation.Result result = model.minimise();
    double seconds = (System.nanoTime() - start) * 1e-9;
    double[] x = new double[p.columns()];
    for (int j = 0; j < x.length; j++) {
      x[j] = unit[j] * result.doubleValue(j);
    }
    return new Answer(result.getState().toString(), p.objectiveAt(x), rowGap(p, x), seconds);
  }

  private static ExpressionsBasedModel model(SeparableProgramme p, double[] unit) {
    var model = new ExpressionsBasedModel();
    Expression quadratic = model.newExpression("quadratic").weight(1);
    Expression[] rows = new Expression[p.rows()];
    double[] rowUnit = greatestInRow(p, unit);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = model.newExpression("row " + i).level(p.rhs(i) / rowUnit[i]);
    }
    for (int j = 0; j < p.columns(); j++) {
      Variable x =
          model.newVariable("x" + j).lower(p.lower(j) / unit[j]).weight(p.cost(j) * unit[j]);
      if (p.upper(j) < Double.POSITIVE_INFINITY) {
        x.upper(p.upper(j) / unit[j]);
      }
      if (p.curvature(j) > 0) {
        quadratic.set(x, x, 0.5 * p.curvature(j) * unit[j] * unit[j]);
      }
      for (int k = 0; k < p.entriesOf(j); k++) {
        rows[p.entryRow(j, k)].set(x, p.entryValue(j, k) * unit[j] / rowUnit[p.entryRow(j, k)]);
      }
    }
    return model;
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** A column's capacity, or else the greatest capacity next to it, a few rows away at most. */
  private static double[] typicalQuantities(SeparableProgramme p) {
    double[] quantities = new double[p.columns()];
    for (int j = 0; j < quantities.length; j++) {
      quantities[j] = p.upper(j) < Double.POSITIVE_INFINITY ? p.upper(j) : 0;
    }
    for (int round = 0; round < SPREADING_ROUNDS; round++) {
      double[] rows = greatestInRow(p, quantities);
      for (int j = 0; j < quantities.length; j++) {
        for (int k = 0; k < p.entriesOf(j) && p.upper(j) == Double.POSITIVE_INFINITY; k++) {
          quantities[j] = Math.max(quantities[j], rows[p.entryRow(j, k)]);
        }
      }
    }
    return Arrays.stream(quantities).map(q -> q > 0 ? q : 1).toArray();
  }

  private static double[] greatestInRow(SeparableProgramme p, double[] quantities) {
    double[] rows = new double[p.rows()];
    for (int j = 0; j < quantities.length; j++) {
      for (int k = 0; k < p.entriesOf(j); k++) {
        int i = p.entryRow(j, k);
        rows[i] = Math.max(rows[i], Math.abs(p.entryValue(j, k)) * quantities[j]);
      }
    }
    return rows;
  }

  private static double rowGap(SeparableProgramme p, double[] x) {
    double[] activities = p.rowActivities(x);
    double[] flows = new double[p.rows()];
    for (int j = 0; j < p.columns(); j++) {
      for (int k = 0; k < p.entriesOf(j); k++) {
        flows[p.entryRow(j, k)] += Math.abs(p.entryValue(j, k) * x[j]);
      }
    }
    double greatest = Arrays.stream(flows).max().orElse(1);
    double worst = 0;
    for (int i = 0; i < p.rows(); i++) {
      worst = Math.max(worst, Math.abs(activities[i] - p.rhs(i)));
    }
    return worst / greatest;
  }
}
