package forge.market.problem;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Cycles of processing are allowed as long as they make no material from nothing. */
class MaterialGainTest {

  private final MarketProblem.Builder market =
      MarketProblem.builder().economies(List.of(EconomyId.of("A"), EconomyId.of("B")));

  /** An activity in an economy: {@code 2 ORE + 1 GAS -> 1 METAL}. */
  private MaterialGainTest process(String name, String economy, String recipe) {
    String[] sides = recipe.split("->");
    market.activity(
        new Activity(
            ActivityId.of(name),
            EconomyId.of(economy),
            amounts(sides[0]),
            amounts(sides[1]),
            CostCurve.constant(1),
            Map.of(),
            0,
            Double.POSITIVE_INFINITY,
            Set.of()));
    return this;
  }

  private MaterialGainTest arc(String product, String from, String to) {
    var id = ProductId.of(product);
    market.arc(
        new Arc(
            Arc.defaultId(id, EconomyId.of(from), EconomyId.of(to)),
            id,
            EconomyId.of(from),
            EconomyId.of(to),
            CostCurve.constant(1),
            Map.of(),
            0,
            Double.POSITIVE_INFINITY));
    return this;
  }

  private static Map<ProductId, Double> amounts(String side) {
    Map<ProductId, Double> amounts = new LinkedHashMap<>();
    Arrays.stream(side.split("\\+"))
        .map(String::strip)
        .filter(term -> !term.isEmpty())
        .map(term -> term.split(" "))
        .forEach(term -> amounts.put(ProductId.of(term[1]), Double.parseDouble(term[0])));
    return amounts;
  }

  private List<String> gaining() {
    return new MaterialGain(market.build()).check().stream().map(RuleBreach::value).toList();
  }

  @Test
  void chainWithoutCycleNeverGains() {
    process("mine", "A", "-> 1 ORE").process("mill", "A", "1 ORE -> 9 DUST");

    assertThat(gaining()).isEmpty();
  }

  @Test
  void losslessCycleDoesNotGain() {
    process("hydroxide", "A", "1 CARBONATE -> 0.65 HYDROXIDE");
    process("carbonate", "A", "1 HYDROXIDE -> 1.5384615384615385 CARBONATE");

    assertThat(gaining()).isEmpty();
  }

  @Test
  void cycleThatGainsNamesItsActivities() {
    process("mine", "A", "-> 1 CARBONATE");
    process("hydroxide", "A", "1 CARBONATE -> 0.65 HYDROXIDE");
    process("carbonate", "A", "1 HYDROXIDE -> 1.54 CARBONATE");

    assertThat(gaining()).containsExactly("hydroxide, carbonate");
  }

  @Test
  void cycleThatNeedsSomethingFromOutsideDoesNotGain() {
    process("grow", "A", "1 SEED + 1 FEED -> 2 SEED");
    assertThat(gaining()).isEmpty();

    process("feed", "A", "1 SEED -> 1 FEED");
    assertThat(gaining()).isEmpty();

    process("more feed", "A", "1 SEED -> 1.5 FEED");
    assertThat(gaining()).containsExactly("grow, more feed");
  }

  @Test
  void byProductOfALosslessCycleComesFromNothing() {
    process("melt", "A", "1 SCRAP -> 1 METAL + 0.01 SLAG")
        .process("cut", "A", "1 METAL -> 1 SCRAP");

    assertThat(gaining()).containsExactly("melt, cut");
  }

  @Test
  void wasteFromALossyCycleIsFine() {
    process("melt", "A", "1 SCRAP -> 0.9 METAL + 7 SLAG").process("cut", "A", "1 METAL -> 1 SCRAP");

    assertThat(gaining()).isEmpty();
  }

  @Test
  void oneActivityThatMultipliesItsInput() {
    process("print", "A", "1 PAPER -> 1.1 PAPER");

    assertThat(gaining()).containsExactly("print");
  }

  @Test
  void cycleAcrossEconomiesNeedsTheArcsBack() {
    process("melt", "A", "1 SCRAP -> 1.2 METAL").process("cut", "B", "1 METAL -> 1 SCRAP");
    arc("METAL", "A", "B");
    assertThat(gaining()).isEmpty();

    arc("SCRAP", "B", "A");
    assertThat(gaining()).containsExactly("melt, cut");
  }

  @Property(tries = 100)
  void ringGainsWhenItsYieldsMultiplyToMoreThanOne(
      @ForAll @IntRange(min = 1, max = 9) int length,
      @ForAll @DoubleRange(min = 0.1, max = 3) double yield,
      @ForAll @DoubleRange(min = 0.5, max = 2) double turn) {
    MaterialGainTest ring = new MaterialGainTest();
    for (int i = 0; i < length; i++) {
      ring.process("p" + i, "A", "1 M%d -> %s M%d".formatted(i, yield, i + 1));
    }
    double last = turn / Math.pow(yield, length);
    ring.process("last", "A", "1 M%d -> %s M0".formatted(length, last));

    if (Math.abs(turn - 1) > 1e-6) {
      assertThat(ring.gaining().isEmpty()).isEqualTo(turn < 1);
    }
  }
}
