package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Matrices from entries in any order, and refills that keep the pattern. */
class SparseJacobianTest {

  @Test
  void duplicatesAreSummed() {
    var a = SparseJacobian.builder(2).add(1, 0, 2).add(0, 0, 1).add(1, 0, 3).build();

    assertThat(a.entries()).isEqualTo(2);
    assertThat(a.at(1, 0)).isEqualTo(5);
    assertThat(a.at(0, 1)).isZero();
  }

  @Test
  void aRefillInTheSameOrderSharesThePattern() {
    var builder = SparseJacobian.builder(2);
    var first = builder.add(1, 0, 2).add(0, 1, 1).build();
    var second = builder.add(1, 0, 7).add(0, 1, 8).build();

    assertThat(second.pattern()).isSameAs(first.pattern());
    assertThat(second.at(1, 0)).isEqualTo(7);
    assertThat(first.at(1, 0)).isEqualTo(2);
  }

  @Test
  void aRefillMayDifferOrBeShorter() {
    var builder = SparseJacobian.builder(2);
    builder.add(1, 0, 2).add(0, 1, 1).build();
    var other = builder.add(1, 0, 7).add(1, 1, 8).build();
    var shorter = builder.add(1, 0, 9).build();

    assertThat(other.at(0, 1)).isZero();
    assertThat(other.at(1, 1)).isEqualTo(8);
    assertThat(shorter.entries()).isEqualTo(1);
    assertThat(shorter.at(1, 0)).isEqualTo(9);
  }

  @Test
  void productsByHand() {
    var a = SparseJacobian.of(new double[][] {{1, 2}, {0, 3}});
    var y = new double[2];

    a.multiply(new double[] {10, 1}, y);
    assertThat(y).containsExactly(12, 3);
    a.multiplyTransposed(new double[] {10, 1}, y);
    assertThat(y).containsExactly(10, 23);
  }

  @Test
  void anEntryOutsideIsRefused() {
    assertThatThrownBy(() -> SparseJacobian.builder(2).add(2, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(2, 0)");
  }
}
