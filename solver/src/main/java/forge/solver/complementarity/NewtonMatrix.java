package forge.solver.complementarity;

import org.jspecify.annotations.Nullable;

/**
 * The Newton matrices {@code diag(a) + diag(b) (F' + p I)} of a reformulation. Their layout is kept
 * from one to the next as long as the pattern of {@code F'} stays.
 */
final class NewtonMatrix {

  private @Nullable NewtonLayout latest;

  /** Factorises the matrix for slopes {@code byX}, {@code byF} and a proximal weight. */
  SparseLu factorise(SparseJacobian jacobian, double[] byX, double[] byF, double proximal) {
    NewtonLayout layout = latest;
    if (layout == null || !layout.fits(jacobian)) {
      layout = new NewtonLayout(jacobian.pattern());
      latest = layout;
    }
    var diagonal = new double[byX.length];
    for (int i = 0; i < diagonal.length; i++) {
      diagonal[i] = byX[i] + byF[i] * proximal;
    }
    return SparseLu.of(layout.fill(jacobian, byF, diagonal), layout.order());
  }
}
