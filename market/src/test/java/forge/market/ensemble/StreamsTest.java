package forge.market.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Every name has a stream of its own, and a spread turns its numbers into values. */
class StreamsTest {

  @Test
  void aNumberIsAFunctionOfSeedNameAndDrawAlone() {
    double first = Streams.uniform(1, "capacity of a@JPN", 7);
    Streams.uniform(1, "capacity of b@JPN", 7);
    assertThat(Streams.uniform(1, "capacity of a@JPN", 7)).isEqualTo(first);
    assertThat(Streams.uniform(2, "capacity of a@JPN", 7)).isNotEqualTo(first);
    assertThat(Streams.uniform(1, "capacity of a@JPN", 8)).isNotEqualTo(first);
  }

  @Test
  void namesAreNotCorrelated() {
    int n = 20_000;
    double mean =
        IntStream.range(0, n)
            .mapToDouble(
                i -> (Streams.uniform(1, "x", i) - 0.5) * (Streams.uniform(1, "y", i) - 0.5))
            .average()
            .orElseThrow();
    // a product of two such numbers has the standard deviation 1/12
    assertThat(mean * 12 * Math.sqrt(n)).isCloseTo(0, within(4.0));
  }

  @Property
  void aSpreadStaysInItsRangeAndRises(@ForAll @DoubleRange(min = 0.01, max = 0.98) double share) {
    var spread = new Spread(0.5, 1, 3);
    assertThat(spread.at(share)).isBetween(0.5, 3.0);
    assertThat(spread.at(share + 0.01)).isGreaterThan(spread.at(share));
  }

  @Test
  void theMeanOfATriangleIsThatOfItsCorners() {
    var spread = new Spread(0.5, 1, 3);
    double mean =
        IntStream.range(0, 40_000)
            .mapToDouble(i -> spread.at(Streams.uniform(3, "mean", i)))
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(1.5, within(0.02));
  }
}
