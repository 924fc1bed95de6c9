package forge.app.cases;

import forge.solver.complementarity.ComplementarityProblem;
import forge.solver.complementarity.ComplementaritySolution;
import forge.solver.complementarity.LinearComplementarity;
import forge.solver.complementarity.NewtonOptions;
import forge.solver.complementarity.SemismoothNewton;
import forge.solver.complementarity.SparseJacobian;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code 0 ≤ x ≤ upper ⟂ M x + q}, for the complementarity solver alone. */
record LinearModel(Branch inputs) implements CaseModel {

  @Override
  public FiguresFound solve() {
    double[] constant = inputs.get("constant").numbers();
    var upper = new double[constant.length];
    Arrays.fill(upper, inputs.get("upper").number());
    var matrix = SparseJacobian.of(inputs.get("matrix").table());
    var lower = new double[constant.length];
    return solve(new LinearComplementarity(matrix, constant, lower, upper), lower);
  }

  /** The variables as {@code x1}, {@code x2} and so on. */
  static FiguresFound solve(ComplementarityProblem problem, double[] start) {
    ComplementaritySolution solution =
        SemismoothNewton.solve(problem, start, NewtonOptions.defaults());
    Map<String, Double> figures = new LinkedHashMap<>();
    double[] x = solution.x();
    for (int i = 0; i < x.length; i++) {
      figures.put("x" + (i + 1), x[i]);
    }
    return new FiguresFound(solution.solved(), figures);
  }
}
