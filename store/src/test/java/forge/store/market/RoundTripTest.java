package forge.store.market;

import static org.assertj.core.api.Assertions.assertThat;

import forge.market.problem.MarketProblem;
import forge.store.MarketFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A market that is written and read again is the same market. */
class RoundTripTest {

  static List<Path> shipped() throws IOException {
    return ShippedExamplesTest.files();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedFiles(Path file) {
    assertSameAgain(MarketFiles.read(file).value());
  }

  @Property(tries = 200)
  void anyMarket(@ForAll("markets") MarketProblem market) {
    assertSameAgain(market);
  }

  @Provide
  net.jqwik.api.Arbitrary<MarketProblem> markets() {
    return AnyMarket.markets();
  }

  private static void assertSameAgain(MarketProblem market) {
    String text = MarketFiles.write(market);
    var again = MarketFiles.read("again.yaml", text);

    assertThat(again.problems()).as(text).isEmpty();
    assertThat(parts(again.value())).as(text).isEqualTo(parts(market));
    assertThat(MarketFiles.write(again.value())).isEqualTo(text);
  }

  private static List<Object> parts(MarketProblem market) {
    return List.of(
        market.title(),
        market.currency(),
        market.shortagePrice(),
        market.periods(),
        market.economies(),
        market.products(),
        market.activities(),
        market.demands(),
        market.arcs(),
        market.storages(),
        market.caps(),
        market.policies());
  }
}
