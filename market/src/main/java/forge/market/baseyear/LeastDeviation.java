package forge.market.baseyear;

import forge.solver.convex.InteriorPoint;
import forge.solver.convex.ProgrammeSolution;
import forge.solver.convex.SeparableProgramme;
import forge.solver.convex.StopReason;
import java.util.ArrayList;
import java.util.List;

/**
 * The point of least weighted squared deviation from wishes that fulfils linear rows: minimise
 * {@code Σ ½((x − wish)/σ)²} subject to {@code A x = b, x ≥ lower}. Columns are the deviations, in
 * sigmas, so they are counted in sigmas and row duals in sigmas per unit of the row.
 */
final class LeastDeviation {

  private final SeparableProgramme.Builder programme = SeparableProgramme.builder();
  private final List<Double> scales = new ArrayList<>();
  private final List<Double> wishes = new ArrayList<>();
  private final List<Double> targets = new ArrayList<>();

  /** A figure that should lie at its wish, and not below a bound. */
  int figure(Wish wish, double lower) {
    double scale = wish.sigma();
    scales.add(scale);
    wishes.add(wish.value());
    double lowest = (lower - wish.value()) / scale;
    return programme.column(0, 1, lowest, Double.POSITIVE_INFINITY);
  }

  /**
   * A figure that should be nothing, and is nothing unless a pull is stronger than the threshold.
   */
  int nothing(double sigma, double threshold) {
    scales.add(sigma);
    wishes.add(0.0);
    return programme.column(threshold, 1, 0, Double.POSITIVE_INFINITY);
  }

  /** A non-negative slack that costs nothing. */
  int free(double scale) {
    scales.add(scale);
    wishes.add(0.0);
    return programme.column(0, 0, 0, Double.POSITIVE_INFINITY);
  }

  /** A row {@code Σ a·x = rhs}, whose entries are divided by its size. */
  Row row(double rhs, double size) {
    targets.add(rhs / size);
    return new Row(programme.row(0), size);
  }

  /** An equation under way. */
  final class Row {
    private final int index;
    private final double size;

    private Row(int index, double size) {
      this.index = index;
      this.size = size;
    }

    int index() {
      return index;
    }

    void add(int column, double coefficient) {
      programme.entry(index, column, coefficient * scales.get(column) / size);
      targets.set(index, targets.get(index) - coefficient * wishes.get(column) / size);
    }
  }

  /** The point found. */
  Point solve(String what) {
    SeparableProgramme built = programme.build().withRhs(array(targets));
    ProgrammeSolution solution = InteriorPoint.solve(built);
    if (solution.stopReason() != StopReason.OPTIMAL) {
      throw new IllegalStateException(
          ("The %s cannot be reconciled: the programme of %d rows ended as %s, row gap %.1e,"
                  + " column gap %.1e, relative gap %.1e")
              .formatted(
                  what,
                  built.rows(),
                  solution.stopReason(),
                  solution.primalInfeasibility(),
                  solution.dualInfeasibility(),
                  solution.relativeGap()));
    }
    return new Point(built, solution, array(scales), array(wishes));
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** A solved programme of least deviation, in the units of its figures. */
  static final class Point {
    private final SeparableProgramme programme;
    private final ProgrammeSolution solution;
    private final double[] scales;
    private final double[] wishes;

    private Point(
        SeparableProgramme programme,
        ProgrammeSolution solution,
        double[] scales,
        double[] wishes) {
      this.programme = programme;
      this.solution = solution;
      this.scales = scales;
      this.wishes = wishes;
    }

    double value(int column) {
      return wishes[column] + solution.x(column) * scales[column];
    }

    /** The row that pulls hardest at a figure: the index that {@link Row#index} gave. */
    int strongestRow(int column) {
      int strongest = -1;
      double most = 0;
      for (int k = 0; k < programme.entriesOf(column); k++) {
        int row = programme.entryRow(column, k);
        double pull = Math.abs(programme.entryValue(column, k) * solution.rowDual(row));
        if (pull > most) {
          most = pull;
          strongest = row;
        }
      }
      return strongest;
    }
  }
}
