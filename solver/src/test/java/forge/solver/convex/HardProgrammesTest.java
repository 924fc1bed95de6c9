package forge.solver.convex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programmes found by search on which an earlier path stopped short. */
class HardProgrammesTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  /** Rows whose columns all end on their bounds have a ray of optimal duals. */
  @ParameterizedTest
  @CsvSource({"24, 8, 30", "384, 22, 44", "518, 17, 37", "1923, 38, 44"})
  void rowsWithoutAnInteriorAreSolved(long seed, int rows, int columns) {
    SeparableProgramme p = RandomProgrammes.feasible(seed, rows, columns);
    KktCheck.certify(p, InteriorPoint.solve(p), 1e-9);
  }

  /** x + y = 2 with both at most one leaves a single point, and prices with no upper limit. */
  @Test
  void aSinglePointIsSolved() {
    var b = SeparableProgramme.builder();
    int row = b.row(2);
    b.entry(row, b.column(1, 0, 0, 1), 1).entry(row, b.column(3, 1, 0, 1), 1);
    SeparableProgramme p = b.build();
    ProgrammeSolution s = InteriorPoint.solve(p);
    KktCheck.certify(p, s, 1e-9);
    assertThat(s.rowDual(row)).isGreaterThanOrEqualTo(4 - 1e-9);
  }

  /** A unit start would have a price of 1e12; demand 10·x^(−1/0.08) meets cost 1 at x = 1.2. */
  @ParameterizedTest
  @ValueSource(doubles = {0.08, 0.1, 0.2, 5})
  void aDemandThatIsSteepAtTheStartIsSolved(double elasticity) {
    var b = SeparableProgramme.builder();
    int row = b.row(0);
    b.entry(row, b.column(new SmoothFunctionsTest.Isoelastic(10, elasticity), 0, INF), -1);
    b.entry(row, b.column(1, 0, 0, INF), 1);
    b.entry(row, b.column(0, 0, 0, INF), -1);
    SeparableProgramme p = b.build();
    KktCheck.certify(p, InteriorPoint.solve(p), 1e-9);
  }

  /** Capacity a ten-thousandth of what the rising cost suggests; the price is far above it. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 1e-2, 1e-3})
  void demandFarAboveASmallCapacityIsSolved(double capacity) {
    var b = SeparableProgramme.builder();
    int mined = b.row(0);
    int sold = b.row(0);
    b.entry(mined, b.column(new SmoothFunctionsTest.Barrier(1, capacity), 0, capacity), 1);
    int process = b.column(1.8, 0.014, 0, INF);
    b.entry(mined, process, -1).entry(sold, process, 0.95);
    b.entry(sold, b.column(new SmoothFunctionsTest.Isoelastic(107, 0.8), 0, INF), -1);
    SeparableProgramme p = b.build();
    KktCheck.certify(p, InteriorPoint.solve(p), 1e-9);
  }

  /** Duals that run away must not make a reduced cost look small. */
  @ParameterizedTest
  @ValueSource(longs = {89, 1352, 1580, 2311})
  void aPaidRayIsNeverOptimal(long seed) {
    SeparableProgramme p = RandomProgrammes.feasible(seed, 13, 10);
    ProgrammeSolution s = InteriorPoint.solve(RandomProgrammes.withPaidRay(p, seed));
    assertThat(s.stopReason()).isEqualTo(StopReason.UNBOUNDED);
    assertThat(IntStream.of(s.witnessColumns())).anyMatch(column -> column >= p.columns());
  }
}
