package forge.app.cases;

import forge.solver.complementarity.ComplementarityProblem;
import forge.solver.complementarity.SparseJacobian;

/**
 * The problem of Kojima and Shindo (1986) as Complementarity.jl tests it, {@code x ≥ 0 ⟂ F(x)}:
 *
 * <pre>
 *   F1 = 3 x1² + 2 x1 x2 + 2 x2² + x3 + 3 x4 − 6
 *   F2 = 2 x1² + x1 + x2² + 3 x3 + 2 x4 − 2
 *   F3 = 3 x1² + x1 x2 + 2 x2² + 2 x3 + 3 x4 − 1
 *   F4 = x1² + 3 x2² + 2 x3 + 3 x4 − 3
 * </pre>
 *
 * At the solution F is not regular in the classical sense: Newton's linearised problems need not
 * have a solution.
 */
record KojimaShindoModel(Branch inputs) implements CaseModel {

  @Override
  public FiguresFound solve() {
    return LinearModel.solve(new Problem(), inputs.get("start").numbers());
  }

  private static final class Problem implements ComplementarityProblem {

    @Override
    public int size() {
      return 4;
    }

    @Override
    public double lower(int i) {
      return 0;
    }

    @Override
    public double upper(int i) {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public void value(double[] x, double[] f) {
      double first = x[0] * x[0];
      double mixed = x[0] * x[1];
      double second = x[1] * x[1];
      f[0] = 3 * first + 2 * mixed + 2 * second + x[2] + 3 * x[3] - 6;
      f[1] = 2 * first + x[0] + second + 3 * x[2] + 2 * x[3] - 2;
      f[2] = 3 * first + mixed + 2 * second + 2 * x[2] + 3 * x[3] - 1;
      f[3] = first + 3 * second + 2 * x[2] + 3 * x[3] - 3;
    }

    @Override
    public SparseJacobian jacobian(double[] x) {
      return SparseJacobian.of(
          new double[][] {
            {6 * x[0] + 2 * x[1], 2 * x[0] + 4 * x[1], 1, 3},
            {4 * x[0] + 1, 2 * x[1], 3, 2},
            {6 * x[0] + x[1], x[0] + 4 * x[1], 2, 3},
            {2 * x[0], 6 * x[1], 2, 3}
          });
    }
  }
}
