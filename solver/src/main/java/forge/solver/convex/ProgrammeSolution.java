package forge.solver.convex;

/**
 * The result of solving a {@link SeparableProgramme}, in the caller's units.
 *
 * <p>The dual of row {@code i} is {@code d objective / d b_i}. The reduced cost of column {@code j}
 * is {@code f_j'(x_j) − a_jᵀy}: not negative at a lower bound, not positive at an upper bound, zero
 * between. For an infeasible programme the row duals are a Farkas ray {@code y}, with {@code bᵀy}
 * greater than {@code yᵀA x} for every {@code x} within the bounds; for an unbounded one {@code x}
 * is the best point found. Arrays are copies.
 */
public final class ProgrammeSolution {
  private static final double SUPPORT = 1e-6;
  private static final int WORST_ROWS = 5;

  private final double[] x;
  private final double[] rowDuals;
  private final double[] reducedCosts;
  private final StopReason stopReason;
  private final int iterations;
  private final Certificate certificate;
  private final int[] worstRows;
  private final int[] witnessColumns;

  private ProgrammeSolution(
      PointInUnits point, StopReason stopReason, int iterations, int[] rows, int[] columns) {
    x = point.x();
    rowDuals = point.y();
    reducedCosts = point.reducedCosts();
    certificate = point.certificate();
    this.stopReason = stopReason;
    this.iterations = iterations;
    worstRows = rows;
    witnessColumns = columns;
  }

  static ProgrammeSolution at(InteriorPoint.Outcome outcome) {
    PointInUnits point = PointInUnits.of(outcome);
    int[] worst = Witness.greatest(point.rowGaps(), WORST_ROWS);
    return new ProgrammeSolution(point, outcome.reason(), outcome.iterations(), worst, new int[0]);
  }

  /** An infeasible programme: the ray replaces the row duals. */
  static ProgrammeSolution infeasible(InteriorPoint.Outcome outcome, double[] ray) {
    PointInUnits point = PointInUnits.of(outcome).withDuals(ray);
    double[] weighted = ray.clone();
    for (int i = 0; i < ray.length; i++) {
      weighted[i] *= outcome.p().scaling.rows()[i];
    }
    return new ProgrammeSolution(
        point,
        StopReason.INFEASIBLE,
        outcome.iterations(),
        Witness.support(weighted, SUPPORT),
        new int[0]);
  }

  /** An unbounded programme: the ray's support is the witness. */
  static ProgrammeSolution unbounded(InteriorPoint.Outcome outcome, double[] ray) {
    return new ProgrammeSolution(
        PointInUnits.of(outcome),
        StopReason.UNBOUNDED,
        outcome.iterations(),
        new int[0],
        Witness.support(ray, SUPPORT));
  }

  public double[] x() {
    return x.clone();
  }

  public double x(int column) {
    return x[column];
  }

  public double[] rowDuals() {
    return rowDuals.clone();
  }

  public double rowDual(int row) {
    return rowDuals[row];
  }

  public double[] reducedCosts() {
    return reducedCosts.clone();
  }

  public double reducedCost(int column) {
    return reducedCosts[column];
  }

  public StopReason stopReason() {
    return stopReason;
  }

  public int iterations() {
    return iterations;
  }

  public double objective() {
    return certificate.objective();
  }

  /** Greatest row gap, relative to the flows through the row (and at least the row's scale). */
  public double primalInfeasibility() {
    return certificate.primal();
  }

  /** Greatest reduced cost that no finite bound answers for, relative to the column's slope. */
  public double dualInfeasibility() {
    return certificate.dual();
  }

  /** Complementarity {@code Σ |d_j|·distance to its bound} relative to the objective's size. */
  public double relativeGap() {
    return certificate.gap();
  }

  /**
   * Rows with the greatest gaps, worst first; for an infeasible programme the rows of the Farkas
   * ray, greatest weight first.
   */
  public int[] worstRows() {
    return worstRows.clone();
  }

  /** Columns of the ray of descent of an unbounded programme; else empty. */
  public int[] witnessColumns() {
    return witnessColumns.clone();
  }

  /** The measures of a point. */
  record Certificate(double objective, double primal, double dual, double gap) {}
}
