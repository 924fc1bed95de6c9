package forge.market.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The best point of a function on [0, 10] that is smooth in pieces. */
class LineSearchTest {

  @Test
  void topOfAParabolaIsExact() {
    assertBest(x -> 5 - (x - 3) * (x - 3), 3, 1e-9);
  }

  @Test
  void kinkThatIsTheTop() {
    assertBest(x -> Math.min(2 * x, 9 - x), 3, 1e-6);
  }

  @Test
  void kinkBesideTheTopDoesNotDisturb() {
    assertBest(x -> Math.min(8 * x, 5 - (x - 3) * (x - 3)), 3, 1e-9);
  }

  @Test
  void higherOfTwoTops() {
    assertBest(x -> Math.max(4 - (x - 2) * (x - 2), 5 - 4 * (x - 7.3) * (x - 7.3)), 7.3, 1e-9);
  }

  @Test
  void fallingFunctionIsBestAtNil() {
    assertBest(x -> -x, 0, 0);
  }

  @Test
  void risingFunctionIsBestAtTheReach() {
    assertBest(x -> x * x, 10, 0);
  }

  @Test
  void pointsWithoutValueAreAvoided() {
    // nothing clears beyond 6
    assertBest(x -> x > 6 ? Double.NEGATIVE_INFINITY : x, 6, 1e-5);
  }

  @Property(seed = "31", tries = 100)
  void topOfAnyParabolaIsExact(
      @ForAll @DoubleRange(min = 0.1, max = 9.9) double top,
      @ForAll @DoubleRange(min = 0.01, max = 100) double bend) {
    assertBest(x -> 7 - bend * (x - top) * (x - top), top, 1e-6);
  }

  private static void assertBest(DoubleUnaryOperator function, double at, double within) {
    var found = new LineSearch(24, 10).best(0, function.applyAsDouble(0), function);
    assertThat(found.at()).isCloseTo(at, within(within));
    assertThat(found.value()).isEqualTo(function.applyAsDouble(found.at()));
  }
}
