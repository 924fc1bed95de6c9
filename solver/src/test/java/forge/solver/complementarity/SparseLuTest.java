package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Factorisations by hand, on random matrices against their residuals, and of singular matrices. */
class SparseLuTest {

  @Test
  void aMatrixWithAZeroDiagonal() {
    var a = SparseJacobian.of(new double[][] {{0, 2}, {4, 0}});

    assertThat(factorise(a).solve(new double[] {6, 8})).containsExactly(2, 3);
  }

  @Test
  void aSingularMatrixNamesARowAndStillSolvesWhatIsConsistent() {
    var a = SparseJacobian.of(new double[][] {{1, 2, 0}, {2, 4, 0}, {0, 0, 5}});
    var lu = factorise(a);

    double[] x = lu.solveRefined(new double[] {3, 6, 10});

    assertThat(lu.replacedPivots()).isEqualTo(1);
    assertThat(lu.singularRow()).isBetween(0, 1);
    assertThat(x[0] + 2 * x[1]).isCloseTo(3, within(1e-7));
    assertThat(x[2]).isCloseTo(2, within(1e-12));
  }

  @Test
  void anEmptyRowIsFound() {
    var a = SparseJacobian.builder(3).add(0, 0, 1).add(2, 2, 1).build();

    assertThat(factorise(a).singularRow()).isEqualTo(1);
  }

  @Property(tries = 60)
  void solvesRandomMatrices(@ForAll @IntRange(min = 1, max = 60) int n, @ForAll long seed) {
    var random = new Random(seed);
    var builder = SparseJacobian.builder(n);
    for (int i = 0; i < n; i++) {
      builder.add(i, i, 0.1 + random.nextDouble());
      for (int k = 0; k < 3; k++) {
        builder.add(i, random.nextInt(n), random.nextGaussian() * Math.pow(10, random.nextInt(4)));
      }
    }
    assertSolves(builder.build(), random);
  }

  /**
   * Active sets of markets: flows along a tree carry trade and have no diagonal, other flows are
   * held at zero. Entries of plus and minus one cancel exactly during elimination; the search for
   * reachable rows has to see the cancelled places all the same.
   */
  @Property(tries = 100)
  void solvesMarketMatricesOfOnes(
      @ForAll @IntRange(min = 2, max = 60) int nodes, @ForAll long seed) {
    var random = new Random(seed);
    int flows = 3 * nodes;
    var builder = SparseJacobian.builder(nodes + flows);
    for (int j = 0; j < nodes; j++) {
      builder.add(j, j, 1);
    }
    for (int k = 1; k < flows; k++) {
      int from = k < nodes ? k : random.nextInt(nodes);
      int to = k < nodes ? random.nextInt(k) : (from + 1) % nodes;
      builder.add(from, nodes + k, -1).add(to, nodes + k, 1);
      if (k < nodes) {
        builder.add(nodes + k, from, 1).add(nodes + k, to, -1);
      } else {
        builder.add(nodes + k, nodes + k, 1);
      }
    }
    SparseJacobian a = builder.add(nodes, nodes, 1).build();

    assertThat(factorise(a).replacedPivots()).isZero();
    assertSolves(a, random);
  }

  private static void assertSolves(SparseJacobian a, Random random) {
    double[] expected = random.doubles(a.size(), -1, 1).toArray();
    var b = new double[a.size()];
    SparseLu lu = factorise(a);

    a.multiply(expected, b);
    assertThat(residual(a, lu.solve(b), b)).isLessThan(1e-6);
    assertThat(residual(a, lu.solveRefined(b), b)).isLessThan(1e-9);
    a.multiplyTransposed(expected, b);
    double[] x = lu.solveTransposed(b);
    var product = new double[b.length];
    a.multiplyTransposed(x, product);
    assertThat(distance(product, b)).isLessThan(1e-6 * (1 + norm(b)));
  }

  private static double residual(SparseJacobian a, double[] x, double[] b) {
    var product = new double[b.length];
    a.multiply(x, product);
    return distance(product, b) / (1 + norm(b));
  }

  private static double norm(double[] x) {
    return Arrays.stream(x).map(Math::abs).max().orElse(0);
  }

  private static double distance(double[] x, double[] y) {
    double largest = 0;
    for (int i = 0; i < x.length; i++) {
      largest = Math.max(largest, Math.abs(x[i] - y[i]));
    }
    return largest;
  }

  private static SparseLu factorise(SparseJacobian a) {
    return SparseLu.of(a, LuOrdering.of(a.pattern()));
  }
}
