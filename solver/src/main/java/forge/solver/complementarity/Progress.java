package forge.solver.complementarity;

/** Watches a residual and tells when a number of steps in a row have not halved it. */
final class Progress {

  private final int patience;
  private double mark = Double.POSITIVE_INFINITY;
  private int idle;

  Progress(int patience) {
    this.patience = patience;
  }

  /** Whether, with {@code residual} the newest, it is worth going on. */
  boolean goesOn(double residual) {
    if (residual < 0.5 * mark) {
      mark = residual;
      idle = 0;
      return true;
    }
    return ++idle < patience;
  }
}
