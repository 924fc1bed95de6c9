package forge.pricing.ladder;

import static forge.pricing.ladder.Ladders.masses;
import static forge.pricing.ladder.Ladders.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.kernel.ProductId;
import forge.pricing.determination.Determination.Confidence;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ladder is free of circles and its steps have an order. */
class StageLadderTest {

  @Test
  void stepsStandInTheOrderOfMaking() {
    var ladder =
        Ladders.of(
            step("a-magnet", "magnet 1", "metal 0.4", "10"),
            step("b-metal", "metal 1", "oxide 1.2", "8"),
            step("c-oxide", "oxide 1", "concentrate 5", "9"));

    assertThat(ladder.inOrder())
        .extracting(each -> each.id().code())
        .containsExactly("c-oxide", "b-metal", "a-magnet");
  }

  @Test
  void aCircleIsNamedWithItsProducts() {
    List<Step> steps =
        List.of(
            step("magnet", "magnet 1, scrap 0.3", "metal 0.4", "10"),
            step("metal", "metal 1", "oxide 1.2", "8"),
            step("recycle", "oxide 1", "scrap 3", "2"));

    assertThat(StageOrder.circle(steps))
        .extracting(ProductId::code)
        .containsExactly("metal", "scrap", "oxide", "metal");
    assertThatThrownBy(() -> Ladders.of(steps))
        .hasMessage("The steps go in a circle: metal → scrap → oxide → metal");
  }

  @Test
  void twoWaysToOneProductAreNoCircle() {
    List<Step> steps =
        List.of(step("one", "b 1", "a 1", "1"), step("two", "c 1", "a 1, b 1", "1"));

    assertThat(StageOrder.circle(steps)).isEmpty();
  }

  @Test
  void aStepMakesNothingOfItself() {
    assertThatThrownBy(() -> step("loop", "metal 1", "metal 1.1", "1"))
        .hasMessage("Step loop makes a product of itself");
  }

  @Test
  void theMainOutputIsOne() {
    assertThatThrownBy(() -> step("two", "metal 2", "oxide 1", "1"))
        .hasMessage("The first output of step two is 1");
  }

  @Test
  void statedSharesAddUpToOneAndNameEachOutput() {
    assertThatThrownBy(() -> Step.Sharing.stated(masses("a 0.5, b 0.4")))
        .hasMessageStartingWith("Stated shares are not negative and add up to 1");
    var shares = Step.Sharing.stated(masses("a 0.5, c 0.5"));
    assertThatThrownBy(() -> step("split", "a 1, b 1", "x 1", "1", shares))
        .hasMessage("Step split states a share of each output");
  }

  @Test
  void weightsFollowConfidence() {
    var weights = Ladders.of(List.of()).weights();

    assertThat(weights.of(Confidence.HIGH)).isEqualByComparingTo(new BigDecimal(4));
    assertThat(weights.of(Confidence.LOW)).isEqualByComparingTo(BigDecimal.ONE);
  }
}
