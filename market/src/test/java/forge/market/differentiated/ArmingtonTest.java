package forge.market.differentiated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Varieties of several sources, in levels: published examples, a case by hand, laws. */
final class ArmingtonTest {

  private static Armington.Source source(double spending, double supply, double factor) {
    return new Armington.Source(spending, supply, factor);
  }

  private static ArmingtonChange solve(
      double substitution, double demand, Armington.Source... sources) {
    return new Armington(List.of(sources), new Armington.Preferences(substitution, demand)).solve();
  }

  /** The example of the package emr: a tariff of a tenth on the second of three sources. */
  @Test
  void aTariffOnOneOfThreeSources() {
    var change = solve(4, -1, source(60, 1, 1), source(30, 10, 1.1), source(10, 10, 1));
    assertThat(change.sources().getFirst().producerPrice()).isCloseTo(1.02124038, within(5e-9));
    assertThat(change.sources().get(1).quantity()).isCloseTo(0.82098479, within(5e-9));
    assertThat(change.priceIndex()).isCloseTo(1.03565069, within(5e-9));
  }

  /** One source with a flat supply: the tariff is paid in full, demand falls by its elasticity. */
  @Test
  void oneSourceByHand() {
    var change = solve(3, -2, source(1, Double.POSITIVE_INFINITY, 1.25));
    assertThat(change.priceIndex()).isCloseTo(1.25, within(1e-15));
    assertThat(change.sources().getFirst().quantity()).isCloseTo(0.64, within(1e-15));
  }

  /** Cobb-Douglas: spending shares stay, so without a change of outlay p·q·t stays too. */
  @Test
  void substitutionOfOneKeepsSpendingShares() {
    var change = solve(1, -1, source(1, 2, 1.3), source(3, 5, 1));
    for (var each : change.sources()) {
      assertThat(each.consumerPrice() * each.quantity()).isCloseTo(1, within(1e-12));
    }
  }

  @Property(tries = 200)
  void supplyAndIndexHold(
      @ForAll @DoubleRange(min = 0.2, max = 20) double substitution,
      @ForAll @DoubleRange(min = -5, max = 0) double demand,
      @ForAll @DoubleRange(min = 0.05, max = 50) double supply,
      @ForAll @DoubleRange(min = 0.3, max = 4) double factor) {
    var change = solve(substitution, demand, source(2, supply, factor), source(1, 1.5, 1));
    var first = change.sources().getFirst();
    var second = change.sources().getLast();
    assertThat(Math.log(first.quantity()))
        .isCloseTo(supply * Math.log(first.producerPrice()), within(1e-9));
    double spent = 2 * first.consumerPrice() * first.quantity();
    spent += second.consumerPrice() * second.quantity();
    assertThat(spent / 3 / Math.pow(change.priceIndex(), 1 + demand)).isCloseTo(1, within(1e-9));
  }

  @Test
  void nothingBoughtIsRefused() {
    assertThatThrownBy(() -> solve(4, -1, source(0, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Nothing is bought from any source");
  }
}
