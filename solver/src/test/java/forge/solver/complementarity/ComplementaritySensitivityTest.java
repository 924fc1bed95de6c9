package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Derivatives of solutions by hand and against solutions of a changed problem. */
class ComplementaritySensitivityTest {

  /** x1 + x2 = a with x1 alone free: dx1/da = 1, and x2 stays at zero. */
  @Test
  void onlyFreeVariablesMove() {
    var problem = SmallProblem.nonnegative(2, x -> new double[] {x[0] + x[1] - 3, x[1] + 1});

    var sensitivity = ComplementaritySensitivity.at(problem, new double[] {3, 0});

    assertThat(sensitivity.to(new double[] {-1, 0}))
        .containsExactly(new double[] {1, 0}, within(1e-8));
    assertThat(sensitivity.weaklyActive()).isZero();
    assertThat(sensitivity.undetermined()).isFalse();
  }

  @Test
  void aTieBetweenTwoActivitiesIsReported() {
    var problem = SmallProblem.nonnegative(2, x -> new double[] {x[0] + x[1] - 3, x[0] + x[1] - 3});

    assertThat(ComplementaritySensitivity.at(problem, new double[] {1, 2}).undetermined()).isTrue();
  }

  @Test
  void aVariableAtItsBoundWithoutPressureIsWeaklyActive() {
    var problem = SmallProblem.nonnegative(1, x -> new double[] {x[0]});

    assertThat(ComplementaritySensitivity.at(problem, new double[1]).weaklyActive()).isEqualTo(1);
  }

  /** The Kojima-Shindo problem with b added to its last row. */
  @Test
  void derivativesMatchDifferences() {
    double step = 1e-5;
    double[] low = solution(-step);
    double[] high = solution(step);

    double[] moved =
        ComplementaritySensitivity.at(shifted(0), solution(0)).to(new double[] {0, 0, 0, 1});

    for (int i = 0; i < 4; i++) {
      assertThat(moved[i]).isCloseTo((high[i] - low[i]) / (2 * step), within(1e-5));
    }
  }

  private static double[] solution(double shift) {
    return SemismoothNewton.solve(shifted(shift), new double[4], NewtonOptions.defaults()).x();
  }

  private static SmallProblem shifted(double shift) {
    var original = PublishedProblems.kojimaShindo();
    return SmallProblem.nonnegative(
        4,
        x -> {
          var f = new double[4];
          original.value(x, f);
          f[3] += shift;
          return f;
        });
  }
}
