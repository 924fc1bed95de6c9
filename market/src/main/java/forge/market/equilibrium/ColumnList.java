package forge.market.equilibrium;

import java.util.Arrays;

/** Some columns of a market by their positions, in order. */
final class ColumnList {

  private final int[] positions;

  private ColumnList(int[] positions) {
    this.positions = positions;
  }

  static ColumnList of(int... positions) {
    return new ColumnList(positions.clone());
  }

  boolean isEmpty() {
    return positions.length == 0;
  }

  int size() {
    return positions.length;
  }

  /** The position of the k-th column. */
  int at(int k) {
    return positions[k];
  }

  /** What the columns add up to at a point. */
  double total(double[] x) {
    double sum = 0;
    for (int j : positions) {
      sum += x[j];
    }
    return sum;
  }

  @Override
  public String toString() {
    return Arrays.toString(positions);
  }
}
