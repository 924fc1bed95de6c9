package forge.store.ladder;

import static forge.store.ladder.LadderTexts.WORLD;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.ProductId;
import forge.kernel.Rounding;
import forge.pricing.ladder.Coherence;
import forge.pricing.ladder.Projection;
import forge.pricing.ladder.Rung;
import forge.pricing.ladder.StageLadder;
import forge.pricing.ladder.Step;
import forge.world.Chain;
import forge.world.Process;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ladders that come with Forge: one a chain, its steps those of the world's processes. */
class ShippedLaddersTest {

  static List<StageLadder> ladders() {
    return LadderLibrary.shipped(WORLD).value().stream().map(LadderFile::ladder).toList();
  }

  @Test
  void thereIsACleanOneForEveryChain() {
    assertThat(LadderLibrary.shipped(WORLD).problems()).isEmpty();
    assertThat(ladders())
        .extracting(StageLadder::chain)
        .containsExactlyElementsOf(WORLD.chains().stream().map(Chain::id).toList());
    assertThat(LadderLibrary.names()).isEqualTo(ladders().stream().map(StageLadder::name).toList());
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void everyStepIsAProcessOfTheWorld(StageLadder ladder) {
    assertThat(ladder.steps()).isNotEmpty();
    for (Step step : ladder.steps()) {
      Process process =
          WORLD.vocabulary().processes().stream()
              .filter(each -> each.id().code().equals(step.id().code()))
              .findFirst()
              .orElseThrow();
      assertThat(numbers(step.outputs())).isEqualTo(process.recipe().outputs());
      assertThat(numbers(step.inputs())).isEqualTo(process.recipe().inputs());
      assertThat(step.main()).isEqualTo(process.recipe().main());
      assertThat(perTonne(step.money().cost())).isEqualTo(process.cost().conversion().value());
      assertThat(perTonne(step.money().credit())).isEqualTo(process.cost().outsideCredit().value());
    }
  }

  private static double perTonne(BigDecimal perKilogram) {
    return perKilogram.movePointRight(3).doubleValue();
  }

  private static Map<ProductId, Double> numbers(Map<ProductId, BigDecimal> masses) {
    var numbers = new TreeMap<ProductId, Double>();
    masses.forEach((product, mass) -> numbers.put(product, mass.doubleValue()));
    return numbers;
  }

  /** With every price at one dollar nothing is covered; everything is afterwards. */
  @ParameterizedTest
  @MethodSource("ladders")
  void pricesOfOneDollarBecomeCoherent(StageLadder ladder) {
    var rungs = new TreeMap<ProductId, Rung>();
    for (ProductId product : ladder.products()) {
      rungs.put(product, new Rung(BigDecimal.ONE, Rounding.halfUp(2), BigDecimal.ONE));
    }

    Projection projection = Coherence.project(ladder, rungs);

    assertThat(projection.certificate().outcome()).isEqualTo(Projection.Outcome.PROJECTED);
    assertThat(projection.skipped()).isEmpty();
    assertThat(projection.moves()).isNotEmpty();
  }
}
