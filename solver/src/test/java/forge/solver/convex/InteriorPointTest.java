package forge.solver.convex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * The interior point solves small programmes whose answers are known by hand, from simple to hard.
 */
class InteriorPointTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  @Test
  void anEmptyProgrammeIsOptimal() {
    ProgrammeSolution s = InteriorPoint.solve(SeparableProgramme.builder().build());
    assertThat(s.stopReason()).isEqualTo(StopReason.OPTIMAL);
    assertThat(s.objective()).isZero();
  }

  @Test
  void withoutRowsEachColumnGoesToItsOwnMinimum() {
    var b = SeparableProgramme.builder();
    b.column(-6, 2, 0, 10);
    b.column(1, 0, 2, 5);
    b.column(-1, 0, 2, 5);
    ProgrammeSolution s = solve(b);
    assertThat(s.x()).containsExactly(new double[] {3, 2, 5}, within(1e-12));
    assertThat(s.reducedCosts()).containsExactly(new double[] {0, 1, -1}, within(1e-12));
  }

  /** Supply p = 2 + q, demand p = 10 − q: q = 4, p = 6. */
  @Test
  void supplyMeetsDemand() {
    var b = SeparableProgramme.builder();
    int market = b.row(0);
    b.entry(market, b.column(2, 1, 0, INF), 1);
    b.entry(market, b.column(-10, 1, 0, INF), -1);
    ProgrammeSolution s = solve(b);
    assertThat(s.x()).containsExactly(new double[] {4, 4}, within(1e-12));
    assertThat(s.rowDual(0)).isCloseTo(6, within(1e-12));
    assertThat(s.objective()).isCloseTo(-16, within(1e-11));
  }

  /** Capacity 3 binds: price 7 on demand, rent 7 − 5 = 2 on capacity. */
  @Test
  void aBindingCapacityEarnsARent() {
    var b = SeparableProgramme.builder();
    int market = b.row(0);
    int mine = b.column(2, 1, 0, 3);
    b.entry(market, mine, 1);
    b.entry(market, b.column(-10, 1, 0, INF), -1);
    ProgrammeSolution s = solve(b);
    assertThat(s.x(mine)).isEqualTo(3);
    assertThat(s.rowDual(0)).isCloseTo(7, within(1e-12));
    assertThat(s.reducedCost(mine)).isCloseTo(-2, within(1e-12));
  }

  /** G. Dantzig's transport example (GAMS trnsport): cost 153.675. */
  @Test
  void dantzigsTransportProblem() {
    double[] supply = {350, 600};
    double[] demand = {325, 300, 275};
    double[][] distance = {{2.5, 1.7, 1.8}, {2.5, 1.8, 1.4}};
    var b = SeparableProgramme.builder();
    int[] plants = {b.row(supply[0]), b.row(supply[1])};
    int[] markets = {b.row(demand[0]), b.row(demand[1]), b.row(demand[2])};
    for (int i = 0; i < 2; i++) {
      b.entry(plants[i], b.column(0, 0, 0, INF), 1);
      for (int j = 0; j < 3; j++) {
        int flow = b.column(90 * distance[i][j] / 1000, 0, 0, INF);
        b.entry(plants[i], flow, 1).entry(markets[j], flow, 1);
      }
    }
    ProgrammeSolution s = solve(b);
    assertThat(s.objective()).isCloseTo(153.675, within(1e-9));
    assertThat(s.rowDuals()[2] - s.rowDuals()[3]).isCloseTo(0.225 - 0.153, within(1e-9));
  }

  /** min x² + y² with x + y = 2: both one, dual 2. */
  @Test
  void freeColumnsAreSolved() {
    var b = SeparableProgramme.builder();
    int row = b.row(2);
    b.entry(row, b.column(0, 2, -INF, INF), 1);
    b.entry(row, b.column(0, 2, -INF, INF), 1);
    ProgrammeSolution s = solve(b);
    assertThat(s.x()).containsExactly(new double[] {1, 1}, within(1e-12));
    assertThat(s.rowDual(0)).isCloseTo(2, within(1e-12));
  }

  /** A free column of cost 3 prices its row at 3. */
  @Test
  void aFlatFreeColumnSetsTheDual() {
    var b = SeparableProgramme.builder();
    int row = b.row(1);
    b.entry(row, b.column(3, 0, -INF, INF), 1);
    b.entry(row, b.column(0, 1, 0, INF), 1);
    ProgrammeSolution s = solve(b);
    assertThat(s.x()).containsExactly(new double[] {-2, 3}, within(1e-10));
    assertThat(s.rowDual(0)).isCloseTo(3, within(1e-11));
  }

  @Test
  void fixedColumnsStay() {
    var b = SeparableProgramme.builder();
    int row = b.row(5);
    int fixed = b.column(7, 0, 2, 2);
    b.entry(row, fixed, 1);
    b.entry(row, b.column(1, 1, 0, INF), 1);
    ProgrammeSolution s = solve(b);
    assertThat(s.x()).containsExactly(new double[] {2, 3}, within(1e-12));
    assertThat(s.reducedCost(fixed)).isCloseTo(7 - 4, within(1e-12));
  }

  @Test
  void emptyAndRepeatedRowsAreHarmlessWhenConsistent() {
    var b = SeparableProgramme.builder();
    int first = b.row(4);
    int twice = b.row(8);
    b.row(0);
    int again = b.row(4);
    for (int k = 0; k < 2; k++) {
      int c = b.column(0, 1, 0, INF);
      b.entry(first, c, 1).entry(twice, c, 2).entry(again, c, 1);
    }
    ProgrammeSolution s = solve(b);
    assertThat(s.x()).containsExactly(new double[] {2, 2}, within(1e-11));
    double total = s.rowDual(first) + 2 * s.rowDual(twice) + s.rowDual(again);
    assertThat(total).isCloseTo(2, within(1e-11));
  }

  @Test
  void anEmptyColumnStandsOnItsCheapBound() {
    var b = SeparableProgramme.builder();
    int row = b.row(1);
    b.entry(row, b.column(1, 0, 0, INF), 1);
    b.column(2, 0, -3, INF);
    assertThat(solve(b).x()).containsExactly(new double[] {1, -3}, within(1e-12));
  }

  @Test
  void contradictingRowsAreInfeasibleAndNamed() {
    var b = SeparableProgramme.builder();
    int free = b.row(7);
    int one = b.row(1);
    int other = b.row(2);
    int c = b.column(0, 1, -INF, INF);
    int d = b.column(1, 0, 0, INF);
    b.entry(one, c, 1).entry(other, c, 1).entry(free, d, 1);
    ProgrammeSolution s = InteriorPoint.solve(b.build());
    assertThat(s.stopReason()).isEqualTo(StopReason.INFEASIBLE);
    assertThat(s.worstRows()).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void demandBeyondCapacityIsInfeasibleWithAFarkasRay() {
    var b = SeparableProgramme.builder();
    int row = b.row(10);
    b.entry(row, b.column(1, 0, 0, 3), 1);
    b.entry(row, b.column(2, 1, 0, 4), 1);
    ProgrammeSolution s = InteriorPoint.solve(b.build());
    assertThat(s.stopReason()).isEqualTo(StopReason.INFEASIBLE);
    assertThat(s.worstRows()).containsExactly(row);
    double y = s.rowDual(row);
    assertThat(10 * y).isGreaterThan(7 * y).isPositive();
  }

  @Test
  void anEmptyRowWithARightHandSideIsInfeasible() {
    var b = SeparableProgramme.builder();
    int row = b.row(1);
    b.column(1, 0, 0, INF);
    ProgrammeSolution s = InteriorPoint.solve(b.build());
    assertThat(s.stopReason()).isEqualTo(StopReason.INFEASIBLE);
    assertThat(s.worstRows()).containsExactly(row);
  }

  @Test
  void aPaidCycleIsUnboundedAndNamed() {
    var b = SeparableProgramme.builder();
    int row = b.row(0);
    int there = b.column(-2, 0, 0, INF);
    int back = b.column(1, 0, 0, INF);
    int bystander = b.column(1, 1, 0, INF);
    b.entry(row, there, 1).entry(row, back, -1).entry(row, bystander, 1);
    ProgrammeSolution s = InteriorPoint.solve(b.build());
    assertThat(s.stopReason()).isEqualTo(StopReason.UNBOUNDED);
    assertThat(s.witnessColumns()).containsExactlyInAnyOrder(there, back);
  }

  @Test
  void anUnboundedColumnWithoutRowsIsNamed() {
    var b = SeparableProgramme.builder();
    int column = b.column(-1, 0, 0, INF);
    ProgrammeSolution s = InteriorPoint.solve(b.build());
    assertThat(s.stopReason()).isEqualTo(StopReason.UNBOUNDED);
    assertThat(s.witnessColumns()).containsExactly(column);
  }

  /** Two equal routes: any split is optimal; cost and dual are unique. */
  @Test
  void aDegenerateProgrammeKeepsUniqueNumbers() {
    var b = SeparableProgramme.builder();
    int from = b.row(5);
    int to = b.row(5);
    for (int k = 0; k < 3; k++) {
      int route = b.column(2, 0, 0, INF);
      b.entry(from, route, 1).entry(to, route, 1);
    }
    SeparableProgramme p = b.build();
    ProgrammeSolution s = InteriorPoint.solve(p);
    KktCheck.certify(p, s, 1e-11);
    assertThat(s.objective()).isCloseTo(10, within(1e-11));
    assertThat(s.x(0)).isCloseTo(5.0 / 3, within(1e-6));
  }

  /** One column feeds 1,000 markets with inverse demand 10 − x: cost 2000 x, so 10 − x = 2. */
  @Test
  void aDenseColumnIsSplitAndJoinedAgain() {
    var b = SeparableProgramme.builder();
    int dense = b.column(2000, 0, 0, INF);
    for (int i = 0; i < 1000; i++) {
      int market = b.row(0);
      b.entry(market, dense, 1).entry(market, b.column(-10, 1, 0, INF), -1);
    }
    ProgrammeSolution s = solve(b);
    assertThat(s.x()).hasSize(1001);
    assertThat(s.x(dense)).isCloseTo(8, within(1e-11));
    assertThat(s.rowDual(999)).isCloseTo(2, within(1e-10));
  }

  @Test
  void theSameProgrammeGivesTheSameBytes() {
    SeparableProgramme p = RandomProgrammes.feasible(11, 12, 40);
    assertThat(InteriorPoint.solve(p).x()).isEqualTo(InteriorPoint.solve(p).x());
  }

  @Test
  void anotherStartGivesTheSameSolution() {
    SeparableProgramme p = RandomProgrammes.feasible(5, 10, 30);
    ProgrammeSolution first = InteriorPoint.solve(p);
    var far = InteriorPoint.Options.standard().withStartScale(50);
    assertThat(InteriorPoint.solve(p, far).objective())
        .isCloseTo(first.objective(), within(1e-9 * (1 + Math.abs(first.objective()))));
  }

  @Test
  void aWarmStartNeedsFewerIterations() {
    SeparableProgramme p = RandomProgrammes.feasible(3, 20, 80);
    ProgrammeSolution cold = InteriorPoint.solve(p);
    ProgrammeSolution warm =
        InteriorPoint.solve(p, InteriorPoint.Options.standard().startingFrom(cold));
    assertThat(warm.stopReason()).isEqualTo(StopReason.OPTIMAL);
    assertThat(warm.iterations()).isLessThan(cold.iterations());
  }

  @Test
  void theIterationLimitIsReported() {
    SeparableProgramme p = RandomProgrammes.feasible(3, 20, 80);
    ProgrammeSolution s =
        InteriorPoint.solve(p, InteriorPoint.Options.standard().withIterationLimit(2));
    assertThat(s.stopReason()).isEqualTo(StopReason.ITERATION_LIMIT);
    assertThat(s.iterations()).isEqualTo(2);
  }

  @Test
  void malformedArgumentsAreAnsweredWithTheirValue() {
    var b = SeparableProgramme.builder();
    assertThatThrownBy(() -> b.row(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row 0 is NaN");
    assertThatThrownBy(() -> b.column(1, 0, 3, 2)).hasMessageContaining("[3.0, 2.0]");
    assertThatThrownBy(() -> b.column(1, -1, 0, 2)).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> b.column(null, 0, 2)).hasMessageContaining("no function");
    assertThatThrownBy(() -> b.entry(0, 0, 1)).hasMessageContaining("Row 0 does not exist");
  }

  private static ProgrammeSolution solve(SeparableProgramme.Builder builder) {
    SeparableProgramme p = builder.build();
    ProgrammeSolution s = InteriorPoint.solve(p);
    KktCheck.certify(p, s, 1e-10);
    return s;
  }
}
