package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small problems, solved by hand or published, from simple to hard. */
class SemismoothNewtonTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @Test
  void aProblemWithoutVariablesIsSolved() {
    var solution = solve(SmallProblem.nonnegative(0, x -> x), new double[0]);

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertThat(solution.worstRow()).isEqualTo(-1);
  }

  /** F = x - a: the solution is a, or the bound next to it. */
  @Test
  void eachBoundHoldsAndAFreeVariableMovesFreely() {
    double[] lower = {0, 0, 0, -INFINITE, -INFINITE};
    double[] upper = {1, 1, 1, INFINITE, 1};
    double[] aim = {-2, 0.3, 5, -7, 3};
    var problem = new SmallProblem(lower, upper, x -> combine(x, aim, -1));

    var solution = solve(problem, new double[5]);

    assertThat(solution.x()).containsExactly(new double[] {0, 0.3, 1, -7, 1}, within(1e-12));
  }

  /**
   * Demand 10 - p meets supply 2 p up to 6 units: the price settles at 10 / 3, and at 4 if capped
   * at 6.
   */
  @Test
  void aCappedSupplyRaisesThePrice() {
    assertThat(marketPrice(100)).isCloseTo(10.0 / 3, within(1e-12));
    assertThat(marketPrice(6)).isCloseTo(4, within(1e-12));
  }

  private static double marketPrice(double cap) {
    double[] upper = {cap, INFINITE, INFINITE};
    var problem =
        new SmallProblem(
            new double[3],
            upper,
            x -> new double[] {0.5 * x[0] - x[2], x[1] - 10 + x[2], x[0] - x[1]});
    var solution = solve(problem, new double[3]);
    assertThat(solution.solved()).isTrue();
    return solution.x()[2];
  }

  @Test
  void fixedVariablesStayWhereTheyAre() {
    double[] fixed = {2, 0};
    double[] upper = {2, INFINITE};
    var problem = new SmallProblem(fixed, upper, x -> new double[] {x[0] - 5, x[1] - x[0]});

    assertThat(solve(problem, new double[2]).x()).containsExactly(2, 2);
  }

  /** Published test of Complementarity.jl, with upper bounds of 10. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 5, 10})
  void publishedLinearProblem(double start) {
    var problem = PublishedProblems.linear();

    var solution = SemismoothNewton.solve(problem, filled(4, start), NewtonOptions.defaults());

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertThat(solution.x()).containsExactly(new double[] {2.8, 0, 0.8, 1.2}, within(1e-11));
  }

  /**
   * Published test of Complementarity.jl after Kojima and Shindo; x2 and x3 are degenerate or zero.
   */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1, 2, 10, 100})
  void publishedNonlinearProblem(double start) {
    var problem = PublishedProblems.kojimaShindo();

    var solution = solve(problem, filled(4, start));

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertThat(solution.x()).containsExactly(new double[] {1.22474487, 0, 0, 0.5}, within(5e-9));
  }

  /** F = (x - 1)^3 + 1e-3 (x - 1) has a nearly flat zero at one. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 30})
  void aNearlyFlatZeroIsReached(double start) {
    var problem =
        SmallProblem.nonnegative(1, x -> new double[] {Math.pow(x[0] - 1, 3) + 1e-3 * (x[0] - 1)});

    assertThat(solve(problem, new double[] {start}).x()[0]).isCloseTo(1, within(1e-9));
  }

  /** x1 and x2 are interchangeable: only their sum is determined, and the Jacobian is singular. */
  @Test
  void interchangeableActivitiesAreNoObstacle() {
    var problem = SmallProblem.nonnegative(2, x -> new double[] {x[0] + x[1] - 3, x[0] + x[1] - 3});

    double[] x = solve(problem, new double[2]).x();

    assertThat(x[0] + x[1]).isCloseTo(3, within(1e-11));
  }

  /**
   * F(x) = x + 1 - 1/x is undefined at zero, where the start lies, and zero at (sqrt 5 - 1) / 2.
   */
  @Test
  void aStartWhereFIsUndefinedIsMovedInside() {
    var problem = SmallProblem.nonnegative(1, x -> new double[] {x[0] + 1 - 1 / x[0]});

    var solution = solve(problem, new double[1]);

    assertThat(solution.x()[0]).isCloseTo((Math.sqrt(5) - 1) / 2, within(1e-12));
  }

  @Test
  void aFunctionThatIsNowhereANumberIsReported() {
    var problem = SmallProblem.nonnegative(2, x -> filled(2, Double.NaN));

    assertThat(solve(problem, new double[2]).stop()).isEqualTo(ComplementarityStop.UNDEFINED_START);
  }

  /** log x is undefined below zero; full Newton steps from 8 would go there. */
  @Test
  void stepsIntoTheUndefinedAreHalved() {
    double[] free = {-INFINITE};
    var problem =
        new SmallProblem(free, new double[] {INFINITE}, x -> new double[] {Math.log(x[0])});

    assertThat(solve(problem, new double[] {8}).x()[0]).isCloseTo(1, within(1e-12));
  }

  /** F = -1 wants x without end. */
  @Test
  void anUnsolvableProblemEndsWithTheBestPointAndItsWorstRow() {
    var problem = SmallProblem.nonnegative(2, x -> new double[] {0.5 * (x[0] - 1), -1});

    var solution = solve(problem, new double[2]);

    assertThat(solution.solved()).isFalse();
    assertThat(solution.worstRow()).isEqualTo(1);
    assertThat(solution.naturalResidual()).isCloseTo(1, within(1e-9));
  }

  @Test
  void theIterationLimitHolds() {
    var options = new NewtonOptions(1e-12, 2, 0);

    var solution =
        SemismoothNewton.solve(PublishedProblems.kojimaShindo(), filled(4, 100), options);

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.ITERATION_LIMIT);
    assertThat(solution.iterations()).isEqualTo(2);
  }

  @Test
  void aStartOfTheWrongLengthIsRefused() {
    assertThatThrownBy(() -> solve(PublishedProblems.kojimaShindo(), new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 components");
  }

  @Test
  void theSameInputsGiveTheSameBits() {
    var first = solve(PublishedProblems.kojimaShindo(), filled(4, 2));
    var second = solve(PublishedProblems.kojimaShindo(), filled(4, 2));

    assertThat(first.x()).isEqualTo(second.x());
  }

  private static ComplementaritySolution solve(ComplementarityProblem problem, double[] start) {
    return SemismoothNewton.solve(problem, start, NewtonOptions.defaults());
  }

  private static double[] filled(int size, double value) {
    var x = new double[size];
    Arrays.fill(x, value);
    return x;
  }

  private static double[] combine(double[] x, double[] y, double factor) {
    var sum = x.clone();
    for (int i = 0; i < x.length; i++) {
      sum[i] += factor * y[i];
    }
    return sum;
  }
}
