package forge.market.equilibrium;

import forge.solver.convex.ConvexFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The market as columns with costs and bounds over rows: minimise Σ f(x) subject to A x = b, l ≤ x
 * ≤ u, before any wedge. Filled by the compiler, read by the solvers.
 */
final class Columns {

  /** One column: cost {@code linear·x + ½·curvature·x² + smooth(x)}, and its entries in rows. */
  record Column(
      ColumnTag tag,
      double linear,
      double curvature,
      @Nullable ConvexFunction smooth,
      double lower,
      double upper) {

    /** Whether it is the slack of its one row: what is disposed of, or room under a limit. */
    boolean isSlack() {
      return tag instanceof ColumnTag.Disposed || tag instanceof ColumnTag.Room;
    }

    double slope(double x) {
      return linear + curvature * x + (smooth == null ? 0 : smooth.slope(x));
    }

    double secondDerivative(double x) {
      return curvature + (smooth == null ? 0 : smooth.curvature(x));
    }
  }

  /** A coefficient of a column in a row. */
  record Entry(int row, double value) {}

  private final List<Column> columns;
  private final List<List<Entry>> entries;
  private final List<RowTag> rowTags;
  private final List<Double> rightHandSides;
  private final Map<RowTag, Integer> rowIndex;

  /** No columns and no rows yet. */
  Columns() {
    columns = new ArrayList<>();
    entries = new ArrayList<>();
    rowTags = new ArrayList<>();
    rightHandSides = new ArrayList<>();
    rowIndex = new LinkedHashMap<>();
  }

  private Columns(Columns like, List<Column> columns, List<Double> rightHandSides) {
    this.columns = columns;
    this.entries = like.entries;
    this.rowTags = like.rowTags;
    this.rightHandSides = rightHandSides;
    this.rowIndex = like.rowIndex;
  }

  /** The same columns and rows, whose entries are shared, with other costs, bounds and limits. */
  Columns renumbered(List<Column> others, List<Double> limits) {
    return new Columns(this, others, limits);
  }

  int row(RowTag tag, double rightHandSide) {
    rowTags.add(tag);
    rightHandSides.add(rightHandSide);
    rowIndex.put(tag, rowTags.size() - 1);
    return rowTags.size() - 1;
  }

  int add(Column column) {
    columns.add(column);
    entries.add(new ArrayList<>(3));
    return columns.size() - 1;
  }

  void enter(int row, int column, double value) {
    entries.get(column).add(new Entry(row, value));
  }

  void shiftRightHandSide(int row, double by) {
    rightHandSides.set(row, rightHandSides.get(row) + by);
  }

  /** A row {@code Σ + room = limit} with room not negative. */
  int limit(RowTag tag, double limit) {
    int row = row(tag, limit);
    int room = add(new Column(new ColumnTag.Room(tag), 0, 0, null, 0, Double.POSITIVE_INFINITY));
    enter(row, room, 1);
    return row;
  }

  int size() {
    return columns.size();
  }

  int rows() {
    return rowTags.size();
  }

  Column column(int index) {
    return columns.get(index);
  }

  List<Entry> entries(int column) {
    return entries.get(column);
  }

  RowTag rowTag(int row) {
    return rowTags.get(row);
  }

  double rightHandSide(int row) {
    return rightHandSides.get(row);
  }

  /** The row of a tag; the tag must have been added. */
  int rowOf(RowTag tag) {
    Integer row = rowIndex.get(tag);
    if (row == null) {
      throw new IllegalStateException("No row for " + tag);
    }
    return row;
  }

  int balance(Node node) {
    return rowOf(new RowTag.Balance(node));
  }
}
