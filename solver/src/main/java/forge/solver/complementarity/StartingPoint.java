package forge.solver.complementarity;

/** A point near a given one, within the bounds, at which {@code F} is finite. */
final class StartingPoint {

  /**
   * Distances from the bounds that are tried in turn, relative to the start or one. Small ones come
   * last: next to a pole Newton's method sees nothing of the rest of the function.
   */
  private static final double[] DISTANCES = {0.1, 1, 10, 1e-3, 1e-6};

  private StartingPoint() {}

  /**
   * The projection of {@code start} or, where {@code F} is not finite there (a power of a price of
   * zero), the first of a few points moved off the bounds; not finite where none is.
   */
  static Iterate near(ComplementarityProblem problem, double[] start) {
    Iterate at = Iterate.at(problem, start);
    for (int k = 0; k < DISTANCES.length && !at.isFinite(); k++) {
      at = Iterate.at(problem, inside(problem, start, DISTANCES[k]));
    }
    return at;
  }

  private static double[] inside(ComplementarityProblem problem, double[] start, double distance) {
    var x = new double[start.length];
    for (int i = 0; i < x.length; i++) {
      double lower = problem.lower(i);
      double upper = problem.upper(i);
      double room = Math.min(distance * Math.max(1, Math.abs(start[i])), 0.5 * (upper - lower));
      x[i] = Math.max(lower + room, Math.min(upper - room, start[i]));
    }
    return x;
  }
}
