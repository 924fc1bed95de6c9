package forge.solver.convex;

import org.jspecify.annotations.Nullable;

/**
 * What programmes with the same rows and columns share: the matrix and the symbolic analysis of its
 * normal equations, made at the first solve and kept. The analysis is a function of the matrix, so
 * it does not matter which solve makes it.
 */
final class ProgrammeStructure {
  private final SparseMatrix matrix;
  private @Nullable SymbolicFactor symbolic;

  ProgrammeStructure(SparseMatrix matrix) {
    this.matrix = matrix;
  }

  SparseMatrix matrix() {
    return matrix;
  }

  synchronized SymbolicFactor symbolic() {
    if (symbolic == null) {
      symbolic = SymbolicFactor.of(matrix);
    }
    return symbolic;
  }
}
