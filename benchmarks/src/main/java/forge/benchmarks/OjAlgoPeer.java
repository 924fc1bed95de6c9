package forge.benchmarks;

import forge.benchmarks.MarketBench.PeerResult;
import forge.solver.convex.SeparableProgramme;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.convex.ConvexSolver;

/** ojAlgo's alternating direction method on a quadratic separable programme. */
final class OjAlgoPeer {
  private OjAlgoPeer() {}

  /** Solves once; the seconds leave out the building of ojAlgo's model. */
  static PeerResult solve(SeparableProgramme p) {
    var model = new ExpressionsBasedModel();
    model.options.convex().algorithm(ConvexSolver.Algorithm.ADMM);
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
    long start = System.nanoTime();
    Optimisation.Result result = model.minimise();
    double seconds = (System.nanoTime() - start) * 1e-9;
    double[] x = new double[p.columns()];
    for (int j = 0; j < x.length; j++) {
      x[j] = result.doubleValue(j);
    }
    return new PeerResult(result.getState().toString(), p.objectiveAt(x), seconds);
  }
}
