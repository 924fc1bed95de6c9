package forge.solver.complementarity;

/**
 * The best point that a complementarity algorithm found, and why it stopped there.
 *
 * <p>The point is always within the bounds, and stands even where the problem was not solved;
 * {@link #worstRow} then says which condition it violates most, {@link #naturalResidual} by how
 * much.
 */
public final class ComplementaritySolution {

  private final double[] x;
  private final double naturalResidual;
  private final int worstRow;
  private final ComplementarityStop stop;
  private final int iterations;
  private final String method;

  ComplementaritySolution(Iterate best, ComplementarityStop stop, int iterations, String method) {
    this.x = best.x().clone();
    this.naturalResidual = best.residual();
    this.worstRow = best.worstRow();
    this.stop = stop;
    this.iterations = iterations;
    this.method = method;
  }

  /** Whether the residual is within the tolerance that was asked for. */
  public boolean solved() {
    return stop == ComplementarityStop.SOLVED;
  }

  /** The point. */
  public double[] x() {
    return x.clone();
  }

  /** {@link NaturalResidual} of the point. */
  public double naturalResidual() {
    return naturalResidual;
  }

  /** The row of the largest residual; -1 for a problem without variables. */
  public int worstRow() {
    return worstRow;
  }

  /** Why the algorithm stopped. */
  public ComplementarityStop stop() {
    return stop;
  }

  /** Linear systems solved or pivots made, over all methods tried. */
  public int iterations() {
    return iterations;
  }

  /** The method that produced the point, for a report to people. */
  public String method() {
    return method;
  }
}
