package forge.solver.convex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A separable convex programme: minimise {@code Σ f_j(x_j)} subject to {@code A x = b} and {@code l
 * ≤ x ≤ u}.
 *
 * <p>A column's objective is {@code cost·x + ½·curvature·x²} plus, where given, a {@link
 * ConvexFunction}. Lower bounds may be −∞, upper bounds +∞; equal bounds fix a column. Units are
 * the caller's: the dual of a row is in objective units per unit of its right-hand side. Instances
 * are immutable; copies with other costs, right-hand sides or bounds share the structure and its
 * analysis, so a sequence of them is solved without repeating it.
 */
public final class SeparableProgramme {
  private static final ConvexFunction NOTHING =
      new ConvexFunction() {
        @Override
        public double value(double x) {
          return 0;
        }

        @Override
        public double slope(double x) {
          return 0;
        }

        @Override
        public double curvature(double x) {
          return 0;
        }
      };

  private final ProgrammeStructure structure;
  private final ConvexFunction[] functions;
  private final double[] costs;
  private final double[] curvatures;
  private final double[] lowers;
  private final double[] uppers;
  private final double[] rhs;

  private SeparableProgramme(
      ProgrammeStructure structure, ConvexFunction[] functions, double[][] numbers) {
    this.structure = structure;
    this.functions = functions;
    costs = numbers[0];
    curvatures = numbers[1];
    lowers = numbers[2];
    uppers = numbers[3];
    rhs = numbers[4];
  }

  public static Builder builder() {
    return new Builder();
  }

  public int rows() {
    return structure.matrix().rows;
  }

  public int columns() {
    return structure.matrix().columns;
  }

  /** Non-zero entries of {@code A}. */
  public int entries() {
    return structure.matrix().entries();
  }

  public double rhs(int row) {
    return rhs[row];
  }

  /** The linear part of the column's objective, without its function. */
  public double cost(int column) {
    return costs[column];
  }

  /** The quadratic coefficient of the column's objective, without its function. */
  public double curvature(int column) {
    return curvatures[column];
  }

  public double lower(int column) {
    return lowers[column];
  }

  public double upper(int column) {
    return uppers[column];
  }

  /** The column's objective at {@code x}. */
  public double valueAt(int column, double x) {
    double value = costs[column] * x + 0.5 * curvatures[column] * x * x;
    return value + functions[column].value(x);
  }

  /** The derivative of the column's objective at {@code x}. */
  public double slopeAt(int column, double x) {
    double slope = costs[column] + curvatures[column] * x;
    return slope + functions[column].slope(x);
  }

  /** The second derivative of the column's objective at {@code x}. */
  public double curvatureAt(int column, double x) {
    double curvature = curvatures[column];
    return curvature + functions[column].curvature(x);
  }

  /** The objective {@code Σ f_j(x_j)}. */
  public double objectiveAt(double[] x) {
    double sum = 0;
    for (int j = 0; j < columns(); j++) {
      sum += valueAt(j, x[j]);
    }
    return sum;
  }

  /** {@code A x}. */
  public double[] rowActivities(double[] x) {
    double[] activities = new double[rows()];
    structure.matrix().multiplyAdd(1, x, activities);
    return activities;
  }

  /** {@code a_jᵀ y}: what a unit of the column is worth at the row duals {@code y}. */
  public double worthAt(int column, double[] y) {
    return structure.matrix().columnDot(column, y);
  }

  /** The number of rows the column has an entry in. */
  public int entriesOf(int column) {
    return structure.matrix().columnStarts[column + 1] - structure.matrix().columnStarts[column];
  }

  /** The row of the column's {@code k}-th entry; rows ascend. */
  public int entryRow(int column, int k) {
    return structure.matrix().rowIndices[structure.matrix().columnStarts[column] + k];
  }

  /** The value of the column's {@code k}-th entry. */
  public double entryValue(int column, int k) {
    return structure.matrix().values[structure.matrix().columnStarts[column] + k];
  }

  /** The same programme with other linear costs. */
  public SeparableProgramme withCosts(double[] newCosts) {
    Arguments.requireLength("costs", newCosts, columns());
    Arguments.requireFinite("cost of column", newCosts);
    return with(0, newCosts);
  }

  /** The same programme with other right-hand sides. */
  public SeparableProgramme withRhs(double[] newRhs) {
    Arguments.requireLength("right-hand sides", newRhs, rows());
    Arguments.requireFinite("right-hand side of row", newRhs);
    return with(4, newRhs);
  }

  /** The same programme with other bounds. */
  public SeparableProgramme withBounds(double[] newLowers, double[] newUppers) {
    Arguments.requireLength("lower bounds", newLowers, columns());
    Arguments.requireLength("upper bounds", newUppers, columns());
    for (int j = 0; j < columns(); j++) {
      Arguments.requireBounds(j, newLowers[j], newUppers[j]);
    }
    return with(2, newLowers).with(3, newUppers);
  }

  private SeparableProgramme with(int index, double[] replacement) {
    double[][] numbers = {costs, curvatures, lowers, uppers, rhs};
    numbers[index] = replacement.clone();
    return new SeparableProgramme(structure, functions, numbers);
  }

  ProgrammeStructure structure() {
    return structure;
  }

  boolean hasFunction(int column) {
    return functions[column] != NOTHING;
  }

  /** Collects rows, columns and entries; entries at the same place are added. */
  public static final class Builder {
    private final SparseMatrix.Builder matrix = SparseMatrix.builder();
    private final List<ConvexFunction> functions = new ArrayList<>();
    private double[] costs = new double[16];
    private double[] curvatures = new double[16];
    private double[] lowers = new double[16];
    private double[] uppers = new double[16];
    private double[] rhs = new double[16];
    private int rows;

    private Builder() {}

    /** Adds a row {@code Σ a_ij x_j = rhs} and returns its index. */
    public int row(double rowRhs) {
      Arguments.requireFinite("right-hand side of row", rows, rowRhs);
      if (rows == rhs.length) {
        rhs = Arrays.copyOf(rhs, 2 * rows);
      }
      rhs[rows] = rowRhs;
      return rows++;
    }

    /** Adds a column with objective {@code cost·x + ½·curvature·x²} and returns its index. */
    public int column(double cost, double curvature, double lower, double upper) {
      int index = functions.size();
      Arguments.requireFinite("cost of column", index, cost);
      Arguments.requireFinite("curvature of column", index, curvature);
      if (curvature < 0) {
        throw new IllegalArgumentException(
            "Column %d has curvature %s; a convex programme needs a curvature of at least 0. Was the benefit not negated?"
                .formatted(index, curvature));
      }
      Arguments.requireBounds(index, lower, upper);
      return append(NOTHING, new double[] {cost, curvature, lower, upper});
    }

    /** Adds a column with a smooth convex objective and returns its index. */
    public int column(ConvexFunction f, double lower, double upper) {
      Arguments.requireBounds(functions.size(), lower, upper);
      if (f == null) {
        throw new IllegalArgumentException(
            "Column %d has no function; use column(cost, curvature, lower, upper) for a quadratic."
                .formatted(functions.size()));
      }
      return append(f, new double[] {0, 0, lower, upper});
    }

    private int append(ConvexFunction f, double[] numbers) {
      int index = functions.size();
      if (index == costs.length) {
        costs = Arrays.copyOf(costs, 2 * index);
        curvatures = Arrays.copyOf(curvatures, 2 * index);
        lowers = Arrays.copyOf(lowers, 2 * index);
        uppers = Arrays.copyOf(uppers, 2 * index);
      }
      functions.add(f);
      costs[index] = numbers[0];
      curvatures[index] = numbers[1];
      lowers[index] = numbers[2];
      uppers[index] = numbers[3];
      return index;
    }

    /** Adds {@code value} to the entry of {@code A} at the row and column; both must exist. */
    public Builder entry(int row, int column, double value) {
      Arguments.requireIndex("Row", row, rows);
      Arguments.requireIndex("Column", column, functions.size());
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "The entry at row %d, column %d is %s; it must be a finite number."
                .formatted(row, column, value));
      }
      matrix.add(row, column, value);
      return this;
    }

    public SeparableProgramme build() {
      int columns = functions.size();
      double[][] numbers = {
        Arrays.copyOf(costs, columns),
        Arrays.copyOf(curvatures, columns),
        Arrays.copyOf(lowers, columns),
        Arrays.copyOf(uppers, columns),
        Arrays.copyOf(rhs, rows)
      };
      return new SeparableProgramme(
          new ProgrammeStructure(matrix.build(rows, columns)),
          functions.toArray(new ConvexFunction[0]),
          numbers);
    }
  }
}
