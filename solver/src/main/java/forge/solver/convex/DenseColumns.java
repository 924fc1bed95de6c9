package forge.solver.convex;

/**
 * Splits columns with very many entries, which would make {@code A D Aᵀ} dense: a column becomes a
 * chain of pieces of {@value #PIECE} entries, each with the column's bounds and an equal share of
 * its objective, tied by rows {@code piece − next piece = 0}. Source: R. Vanderbei, "Splitting
 * dense columns in sparse linear systems", Linear Algebra and its Applications 152 (1991).
 *
 * <p>The given rows and columns keep their indices; pieces and ties come after them.
 */
final class DenseColumns {
  private static final int MOST_ENTRIES = 300;
  private static final int PIECE = 64;

  private DenseColumns() {}

  /** The programme itself, or the one with its dense columns split. */
  static SeparableProgramme split(SeparableProgramme p) {
    for (int j = 0; j < p.columns(); j++) {
      if (p.entriesOf(j) > MOST_ENTRIES) {
        return splitAll(p);
      }
    }
    return p;
  }

  private static SeparableProgramme splitAll(SeparableProgramme p) {
    SeparableProgramme.Builder builder = SeparableProgramme.builder();
    for (int i = 0; i < p.rows(); i++) {
      builder.row(p.rhs(i));
    }
    for (int j = 0; j < p.columns(); j++) {
      piece(builder, p, j);
    }
    for (int j = 0; j < p.columns(); j++) {
      int last = j;
      for (int k = 0; k < p.entriesOf(j); k++) {
        if (k > 0 && k % PIECE == 0 && pieces(p, j) > 1) {
          int next = piece(builder, p, j);
          int tie = builder.row(0);
          builder.entry(tie, last, 1).entry(tie, next, -1);
          last = next;
        }
        builder.entry(p.entryRow(j, k), last, p.entryValue(j, k));
      }
    }
    return builder.build();
  }

  private static int pieces(SeparableProgramme p, int j) {
    return p.entriesOf(j) > MOST_ENTRIES ? (p.entriesOf(j) + PIECE - 1) / PIECE : 1;
  }

  private static int piece(SeparableProgramme.Builder builder, SeparableProgramme p, int j) {
    double share = 1.0 / pieces(p, j);
    if (p.hasFunction(j)) {
      return builder.column(new Share(p, j, share), p.lower(j), p.upper(j));
    }
    return builder.column(share * p.cost(j), share * p.curvature(j), p.lower(j), p.upper(j));
  }

  /** A share of a column's objective. */
  private record Share(SeparableProgramme p, int column, double share) implements ConvexFunction {
    @Override
    public double value(double x) {
      return share * p.valueAt(column, x);
    }

    @Override
    public double slope(double x) {
      return share * p.slopeAt(column, x);
    }

    @Override
    public double curvature(double x) {
      return share * p.curvatureAt(column, x);
    }
  }
}
