package forge.solver.complementarity;

/**
 * When {@link SemismoothNewton} stops.
 *
 * @param tolerance natural residual that counts as solved, relative to the largest absolute
 *     component of {@code x}, between one and a thousand; the closing steps usually go far below it
 * @param iterationLimit linear systems that may be solved, over all methods tried
 * @param pivotingSize largest number of variables for which linearised problems are handed to
 *     {@link Lemke} when everything else failed; zero never does
 */
public record NewtonOptions(double tolerance, int iterationLimit, int pivotingSize) {

  public NewtonOptions {
    if (!(tolerance > 0) || iterationLimit < 1 || pivotingSize < 0) {
      throw new IllegalArgumentException(
          "Tolerance %s and iteration limit %d must be positive, pivoting size %d not negative"
              .formatted(tolerance, iterationLimit, pivotingSize));
    }
  }

  /** Tolerance 1e-9, 1,000 linear systems, pivoting up to 1,500 variables. */
  public static NewtonOptions defaults() {
    return new NewtonOptions(1e-9, 1000, 1500);
  }
}
