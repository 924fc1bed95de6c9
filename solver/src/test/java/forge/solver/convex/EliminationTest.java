package forge.solver.convex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Orders, elimination trees, counts and supernodes against elimination of the dense pattern. */
class EliminationTest {

  /** Rows 0 and 1 share column 0, rows 1 and 2 column 1. */
  @Test
  void rowsThatShareAColumnAreNeighbours() {
    RowGraph graph = RowGraph.of(SupernodalCholeskyTest.chain(3));
    assertThat(graph.starts()).containsExactly(0, 1, 3, 4);
    assertThat(graph.indices()).containsExactly(1, 0, 2, 1);
  }

  @Test
  void everyOrderIsAPermutation() {
    for (SparseMatrix a : matrices()) {
      assertThat(order(a)).containsExactlyInAnyOrder(identity(a.rows));
    }
  }

  @Test
  void chainsAndStarsAreOrderedWithoutFill() {
    for (SparseMatrix a :
        new SparseMatrix[] {SupernodalCholeskyTest.chain(40), SupernodalCholeskyTest.star(40)}) {
      assertThat(fill(a, order(a))).isEqualTo(39);
    }
  }

  /** The natural order of a 9 × 9 grid fills its band. */
  @Test
  void aGridFillsLessThanInItsNaturalOrder() {
    SparseMatrix grid = SupernodalCholeskyTest.grid(9);
    assertThat(fill(grid, order(grid))).isLessThan(2 * fill(grid, identity(81)) / 3);
  }

  /** The parent of a column is the first row below its diagonal in the filled pattern. */
  @Test
  void parentsAndCountsAreThoseOfTheFilledPattern() {
    for (SparseMatrix a : matrices()) {
      for (int[] order : new int[][] {identity(a.rows), order(a)}) {
        RowGraph graph = RowGraph.of(a);
        boolean[][] filled = DenseCholesky.filled(graph, order);
        int[] position = inverse(order);
        int[] parent = EliminationTree.parents(graph.starts(), graph.indices(), order, position);
        int[] count =
            EliminationTree.counts(graph.starts(), graph.indices(), order, position, parent);
        for (int k = 0; k < a.rows; k++) {
          int column = k;
          int[] below = IntStream.range(k + 1, a.rows).filter(i -> filled[i][column]).toArray();
          assertThat(parent[k]).isEqualTo(below.length == 0 ? EliminationTree.ROOT : below[0]);
          assertThat(count[k]).isEqualTo(below.length);
        }
      }
    }
  }

  @Test
  void aPostorderPutsEveryVertexAfterItsChildren() {
    for (SparseMatrix a : matrices()) {
      RowGraph graph = RowGraph.of(a);
      int[] order = order(a);
      int[] position = inverse(order);
      int[] parent = EliminationTree.parents(graph.starts(), graph.indices(), order, position);
      int[] count =
          EliminationTree.counts(graph.starts(), graph.indices(), order, position, parent);
      int[] post = inverse(EliminationTree.postorder(parent, count));
      for (int k = 0; k < a.rows; k++) {
        assertThat(parent[k] == EliminationTree.ROOT || post[k] < post[parent[k]]).isTrue();
      }
    }
  }

  /** The symbolic factor may store zeros, so that supernodes are wide, but misses no entry. */
  @Test
  void supernodesHoldTheFilledPattern() {
    for (SparseMatrix a : matrices()) {
      SymbolicFactor symbolic = SymbolicFactor.of(a);
      boolean[][] filled = DenseCholesky.filled(RowGraph.of(a), symbolic.order);
      for (int s = 0; s < symbolic.supernodes(); s++) {
        int[] rows = symbolic.rows[s];
        for (int k = symbolic.firsts[s]; k < symbolic.firsts[s + 1]; k++) {
          int column = k;
          int[] below =
              IntStream.range(symbolic.firsts[s + 1], a.rows)
                  .filter(i -> filled[i][column])
                  .toArray();
          assertThat(IntStream.of(below).boxed()).isSubsetOf(IntStream.of(rows).boxed().toList());
        }
      }
    }
  }

  private static SparseMatrix[] matrices() {
    SparseMatrix[] matrices = new SparseMatrix[33];
    matrices[0] = SupernodalCholeskyTest.chain(20);
    matrices[1] = SupernodalCholeskyTest.grid(6);
    matrices[2] = SupernodalCholeskyTest.star(20);
    for (int seed = 3; seed < matrices.length; seed++) {
      var random = new SplittableRandom(seed);
      matrices[seed] =
          SupernodalCholeskyTest.random(random, random.nextInt(1, 30), random.nextInt(1, 60));
    }
    return matrices;
  }

  private static int[] order(SparseMatrix a) {
    RowGraph graph = RowGraph.of(a);
    return MinimumDegree.order(graph.starts(), graph.indices());
  }

  private static int fill(SparseMatrix a, int[] order) {
    return DenseCholesky.fill(DenseCholesky.filled(RowGraph.of(a), order));
  }

  private static int[] identity(int n) {
    return IntStream.range(0, n).toArray();
  }

  private static int[] inverse(int[] order) {
    int[] inverse = new int[order.length];
    for (int k = 0; k < order.length; k++) {
      inverse[order[k]] = k;
    }
    return inverse;
  }
}
