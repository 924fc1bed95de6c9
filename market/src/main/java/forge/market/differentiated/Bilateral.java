package forge.market.differentiated;

import java.util.Arrays;

/** A figure for every exporter (row) and importer (column). */
public final class Bilateral {

  private final double[][] rows;

  private Bilateral(double[][] rows) {
    this.rows = rows;
  }

  /** A square table of finite figures, of which the rows are copied. */
  public static Bilateral of(double[][] rows) {
    double[][] copy = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    for (int r = 0; r < copy.length; r++) {
      if (copy[r].length != copy.length) {
        throw new IllegalArgumentException(
            "Row %d has %d figures; a table of %d exporters has as many importers"
                .formatted(r, copy[r].length, copy.length));
      }
      for (double figure : copy[r]) {
        if (!Double.isFinite(figure)) {
          throw new IllegalArgumentException("Row " + r + " holds " + figure + ", not a number");
        }
      }
    }
    return new Bilateral(copy);
  }

  /** Number of exporters, and of importers. */
  public int size() {
    return rows.length;
  }

  /** The figure of an exporter in an importer. */
  public double at(int exporter, int importer) {
    return rows[exporter][importer];
  }

  /** This table with one figure replaced. */
  public Bilateral with(int exporter, int importer, double figure) {
    double[][] copy = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    copy[exporter][importer] = figure;
    return of(copy);
  }

  double rowSum(int exporter) {
    return Arrays.stream(rows[exporter]).sum();
  }

  double columnSum(int importer) {
    return Arrays.stream(rows).mapToDouble(row -> row[importer]).sum();
  }
}
