package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Orders are permutations, and leave matrices without fill where that is possible. */
class LuOrderingTest {

  @Test
  void anArrowIsEliminatedFromItsTip() {
    int n = 50;
    var builder = SparseJacobian.builder(n);
    for (int i = 0; i < n; i++) {
      builder.add(i, i, 4).add(0, i, 1).add(i, 0, 1);
    }
    SparseJacobian a = builder.build();

    assertThat(SparseLu.of(a, LuOrdering.of(a.pattern())).fill()).isEqualTo(a.entries());
  }

  @Test
  void aTreeIsEliminatedFromItsLeaves() {
    int n = 127;
    var builder = SparseJacobian.builder(n);
    for (int i = 0; i < n; i++) {
      builder.add(i, i, 4);
      if (i > 0) {
        builder.add(i, (i - 1) / 2, 1).add((i - 1) / 2, i, 1);
      }
    }
    SparseJacobian a = builder.build();

    assertThat(SparseLu.of(a, LuOrdering.of(a.pattern())).fill()).isEqualTo(a.entries());
  }

  @Property(tries = 100)
  void everyColumnAppearsOnce(@ForAll @IntRange(min = 0, max = 80) int n, @ForAll long seed) {
    var random = new Random(seed);
    var builder = SparseJacobian.builder(n);
    for (int k = 0; k < 3 * n; k++) {
      builder.add(random.nextInt(n), random.nextInt(n), 1);
    }

    int[] order = LuOrdering.of(builder.build().pattern());

    assertThat(Arrays.stream(order).sorted().toArray()).isEqualTo(IntStream.range(0, n).toArray());
  }
}
