package forge.solver.complementarity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Newton matrices {@code diag(a) + diag(b) (F' + p I)} of a reformulation. Their layout is kept
 * from one to the next as long as the pattern of {@code F'} stays.
 */
final class NewtonMatrix {

  private @Nullable NewtonLayout latest;
  private @Nullable Condensation condensation;

  /** Matrices whose layout is not known yet. */
  NewtonMatrix() {}

  /** Matrices that mostly have a layout planned before. */
  NewtonMatrix(Condensation planned) {
    condensation = planned;
  }

  /** Factorises the matrix for slopes {@code byX}, {@code byF} and a proximal weight. */
  Factors factorise(SparseJacobian jacobian, double[] byX, double[] byF, double proximal) {
    var diagonal = new double[byX.length];
    for (int i = 0; i < diagonal.length; i++) {
      diagonal[i] = byX[i] + byF[i] * proximal;
    }
    Condensation plan = condensation;
    if (plan == null || !plan.fits(jacobian)) {
      plan = new Condensation(jacobian);
      condensation = plan;
    }
    Optional<CondensedLu> condensed =
        plan.pays() ? CondensedLu.find(plan, jacobian, byF, diagonal) : Optional.empty();
    return condensed.isPresent() ? condensed.get() : whole(jacobian, byF, diagonal);
  }

  private SparseLu whole(SparseJacobian jacobian, double[] byF, double[] diagonal) {
    NewtonLayout layout = latest;
    if (layout == null || !layout.fits(jacobian)) {
      layout = new NewtonLayout(jacobian.pattern());
      latest = layout;
    }
    return SparseLu.of(layout.fill(jacobian, byF, diagonal), layout.order());
  }
}
