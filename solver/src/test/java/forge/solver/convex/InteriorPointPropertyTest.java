package forge.solver.convex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws of random programmes: certified optima, scaling invariance, infeasibility after a cut. */
class InteriorPointPropertyTest {

  @Property(tries = 150, seed = "1")
  void randomProgrammesAreCertified(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 1, max = 25) int rows,
      @ForAll @IntRange(min = 1, max = 70) int columns) {
    SeparableProgramme p = RandomProgrammes.feasible(seed, rows, columns);
    KktCheck.certify(p, InteriorPoint.solve(p), 1e-9);
  }

  /** Units of quantity and money do not matter: x scales, y scales, digits stay. */
  @Property(tries = 60, seed = "1")
  void solutionsScaleWithUnits(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = -4, max = 7) int quantityDigits,
      @ForAll @IntRange(min = -3, max = 6) int moneyDigits) {
    SeparableProgramme p = RandomProgrammes.feasible(seed, 8, 30);
    double quantity = Math.pow(10, quantityDigits);
    double money = Math.pow(10, moneyDigits);
    SeparableProgramme scaled = inUnits(p, quantity, money);
    ProgrammeSolution s = InteriorPoint.solve(p);
    ProgrammeSolution t = InteriorPoint.solve(scaled);
    assertThat(t.stopReason()).isEqualTo(StopReason.OPTIMAL);
    double expected = s.objective() * money * quantity;
    assertThat(t.objective())
        .isCloseTo(expected, within(1e-8 * (Math.abs(expected) + money * quantity)));
  }

  private static SeparableProgramme inUnits(SeparableProgramme p, double quantity, double money) {
    var b = SeparableProgramme.builder();
    for (int i = 0; i < p.rows(); i++) {
      b.row(p.rhs(i) * quantity);
    }
    for (int j = 0; j < p.columns(); j++) {
      b.column(
          p.cost(j) * money,
          p.curvature(j) * money / quantity,
          p.lower(j) * quantity,
          p.upper(j) * quantity);
      for (int k = 0; k < p.entriesOf(j); k++) {
        b.entry(p.entryRow(j, k), j, p.entryValue(j, k));
      }
    }
    return b.build();
  }

  /** A row that repeats the sum of others with another right-hand side cannot be met. */
  @Property(tries = 60, seed = "1")
  void aContradictionIsFound(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SeparableProgramme p = RandomProgrammes.feasible(seed, 6, 20);
    var b = SeparableProgramme.builder();
    double sum = 0;
    for (int i = 0; i < p.rows(); i++) {
      sum += p.rhs(b.row(p.rhs(i)));
    }
    int contradiction = b.row(sum + 10);
    for (int j = 0; j < p.columns(); j++) {
      b.column(p.cost(j), p.curvature(j), p.lower(j), p.upper(j));
      for (int k = 0; k < p.entriesOf(j); k++) {
        b.entry(p.entryRow(j, k), j, p.entryValue(j, k));
        b.entry(contradiction, j, p.entryValue(j, k));
      }
    }
    ProgrammeSolution s = InteriorPoint.solve(b.build());
    assertThat(s.stopReason()).isEqualTo(StopReason.INFEASIBLE);
    assertThat(s.worstRows()).contains(contradiction);
  }

  @Property(tries = 60, seed = "1")
  void aPaidRayIsFound(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 1, max = 15) int rows,
      @ForAll @IntRange(min = 1, max = 40) int columns) {
    SeparableProgramme p = RandomProgrammes.feasible(seed, rows, columns);
    ProgrammeSolution s = InteriorPoint.solve(RandomProgrammes.withPaidRay(p, seed));
    assertThat(s.stopReason()).isEqualTo(StopReason.UNBOUNDED);
    assertThat(IntStream.of(s.witnessColumns())).anyMatch(column -> column >= columns);
  }

  @Property(tries = 60, seed = "1")
  void demandBeyondCapacityIsFound(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 1, max = 15) int rows,
      @ForAll @IntRange(min = 1, max = 40) int columns) {
    SeparableProgramme p = RandomProgrammes.feasible(seed, rows, columns);
    ProgrammeSolution s = InteriorPoint.solve(RandomProgrammes.beyondCapacity(p, 3));
    assertThat(s.stopReason()).isEqualTo(StopReason.INFEASIBLE);
    assertThat(s.worstRows()).contains(rows);
  }

  /** Isoelastic demands, barriers to capacities and trade between all regions. */
  @Property(tries = 60, seed = "1")
  void marketsOfSmoothFunctionsAreCertified(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 1, max = 8) int regions,
      @ForAll @IntRange(min = 1, max = 6) int mines) {
    SeparableProgramme p = RandomProgrammes.market(seed, regions, mines);
    KktCheck.certify(p, InteriorPoint.solve(p), 1e-9);
  }
}
