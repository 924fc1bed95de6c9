package forge.reserve.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import forge.market.ensemble.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Drawn futures against what theory says, and that a future depends on its number alone. */
class DrawsTest {

  private static final int MANY = 40_000;

  private static SizingModel model(Balance balance, Hazard... hazards) {
    return new SizingModel(List.of(balance), List.of(hazards), Map.of(), Rules.usual());
  }

  private static Sizing sizing(SizingModel model, double risk, int batch) {
    var draws = new Draws(model, 7);
    var batches = new ArrayList<DrawnBatch>();
    for (int from = 0; from < MANY; from += batch) {
      batches.add(draws.batch(from, Math.min(MANY, from + batch)));
    }
    return Sizing.of(model, batches, risk);
  }

  /**
   * A stop begins within the year with probability p and then lasts: the shortfall is more than x
   * of 100 where it begins before 1 − x/100, which has probability 1 − (1 − p)^(1 − x/100).
   */
  @Test
  void theStockForARiskIsThatOfTheFormula() {
    double p = 0.3;
    double risk = 0.1;
    Sizing.Line line = sizing(model(Toy.allFromA(), Toy.stop(p)), risk, 1000).lines().getFirst();
    double exact = 100 * (1 - Math.log(1 - risk) / Math.log(1 - p));

    assertThat(line.stock().probabilityOfShortfall()).isCloseTo(p, offset(0.01));
    assertThat(line.target().stock()).isCloseTo(exact, offset(1.0));
    assertThat(exact).isBetween(line.target().low(), line.target().high());
    assertThat(line.daysOfCover(line.target().stock())).isCloseTo(exact * 3.65, offset(4.0));
  }

  /** Mean shortfall: the integral over x of the probability above, 100 (1 − p/(−ln(1 − p))). */
  @Test
  void theExpectedShortfallIsThatOfTheFormula() {
    double p = 0.3;
    double exact = 100 * (1 - p / -Math.log(1 - p));

    assertThat(
            sizing(model(Toy.allFromA(), Toy.stop(p)), 0.1, 1000)
                .lines()
                .getFirst()
                .stock()
                .expected())
        .isCloseTo(exact, offset(0.3));
  }

  @Test
  void aFutureDependsOnItsNumberAlone() {
    var draws = new Draws(model(Toy.allFromA(), Toy.stop(0.4)), 3);
    DrawnBatch whole = draws.batch(0, 50);
    DrawnBatch late = draws.batch(37, 50);

    for (int i = 0; i < 13; i++) {
      assertThat(late.needs(0)[i]).isEqualTo(whole.needs(0)[37 + i]);
    }
    assertThat(new Draws(draws.model(), 4).batch(0, 50).needs(0)).isNotEqualTo(whole.needs(0));
  }

  @Test
  void productsThatShareACauseFallShortTogether() {
    Balance one = Toy.allFromA();
    var other =
        new Balance(
            new Balance.Subject(
                forge.kernel.ProductId.of("other"), "Other", "toy", forge.world.Stage.METAL, 1),
            one.demand(),
            one.suppliers());
    var both =
        new SizingModel(List.of(one, other), List.of(Toy.stop(0.4)), Map.of(), Rules.usual());
    DrawnBatch batch = new Draws(both, 5).batch(0, 200);

    assertThat(batch.needs(0)).isEqualTo(batch.needs(1));
  }

  @Test
  void aHazardOfAnotherProductDoesNothing() {
    var elsewhere =
        new Hazard(
            "elsewhere",
            Toy.stop(0.9).economies(),
            java.util.Set.of(forge.kernel.ProductId.of("another")),
            0.9,
            new Spread(12, 12, 12),
            new Spread(1, 1, 1));

    assertThat(sizing(model(Toy.allFromA(), elsewhere), 0.1, 1000).lines().getFirst().stock())
        .returns(0.0, StockRisk::probabilityOfShortfall)
        .returns(0.0, StockRisk::expected);
  }

  @Property(tries = 50)
  void theTargetFallsWithTheToleratedRisk(
      @ForAll @DoubleRange(min = 0, max = 1) double one,
      @ForAll @DoubleRange(min = 0, max = 1) double other) {
    var needs = new Draws(model(Toy.allFromA(), Toy.stop(0.5)), 1).batch(0, 500).needs(0);
    var risk = new StockRisk(needs);
    double careful = Math.min(one, other);
    double careless = Math.max(one, other);

    assertThat(risk.target(careless).stock()).isLessThanOrEqualTo(risk.target(careful).stock());
    assertThat(risk.probabilityOfRunningOut(risk.target(careful).stock()))
        .isLessThanOrEqualTo(careful);
  }

  @Property
  void noSmallerNeedKeepsTheRisk(@ForAll @DoubleRange(min = 0.01, max = 0.99) double risk) {
    var needs = new double[] {0, 0, 3, 1, 4, 1, 5, 9, 2, 6};
    var stock = new StockRisk(needs);
    double target = stock.target(risk).stock();

    assertThat(stock.probabilityOfRunningOut(target)).isLessThanOrEqualTo(risk);
    if (target > 0) {
      assertThat(stock.probabilityOfRunningOut(Math.nextDown(target))).isGreaterThan(risk);
    }
  }

  @Test
  void theSameProductTwiceIsRefused() {
    var twice = List.of(Toy.allFromA(), Toy.allFromA());

    assertThatThrownBy(() -> new SizingModel(twice, List.of(), Map.of(), Rules.usual()))
        .hasMessageContaining("toy-metal stands twice");
  }
}
