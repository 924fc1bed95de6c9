package forge.store.ladder;

import static forge.store.ladder.LadderTexts.read;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.kernel.ProductId;
import forge.pricing.ladder.StageLadder;
import forge.pricing.ladder.Step;
import forge.pricing.ladder.StepId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A ladder that is written and read again is the same ladder. */
class LadderRoundTripTest {

  private static final List<ProductId> PRODUCTS =
      LadderTexts.WORLD.products().stream()
          .filter(product -> product.mineral().equals("rare-earths"))
          .map(product -> product.id())
          .toList();

  static List<StageLadder> shipped() {
    return ShippedLaddersTest.ladders();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedLadder(StageLadder ladder) {
    assertSameAgain(ladder);
  }

  @Property(tries = 200)
  void anyLadder(@ForAll long seed) {
    assertSameAgain(any(new Random(seed)));
  }

  @Test
  void layoutAndOrderOfKeysDoNotShowInTheText() {
    String text = LadderTexts.SOUND;
    String other =
        LadderTexts.with(
            "cost: 8.5, source: by hand", "source: \"by hand\", cost: 8.50, credit: 0");

    assertThat(read(other).value().text()).isEqualTo(read(text).value().text());
  }

  @Test
  void example() {
    var example =
        LadderFiles.read(Path.of("../docs/formats/ladder-example.yaml"), LadderTexts.WORLD);

    assertThat(example.problems()).isEmpty();
    assertSameAgain(example.value().ladder());
  }

  @Test
  void exampleInTheText() throws IOException {
    String page = Files.readString(Path.of("../docs/formats/ladder.md"));
    String yaml = page.split("```yaml\n")[1].split("```")[0];

    assertThat(LadderTexts.problems(yaml)).isEmpty();
  }

  private static void assertSameAgain(StageLadder ladder) {
    String text = LadderText.canonical(ladder);
    var again = read(text);

    assertThat(again.problems()).as(text).isEmpty();
    assertThat(again.value().ladder()).as(text).isEqualTo(ladder);
    assertThat(again.value().text()).isEqualTo(text);
  }

  /** Steps from earlier to later products of the chain, with every kind of sharing. */
  private static StageLadder any(Random random) {
    var steps = new ArrayList<Step>();
    for (int made = 1; made < PRODUCTS.size() - 1; made++) {
      if (steps.isEmpty() || random.nextBoolean()) {
        steps.add(step(random, made));
      }
    }
    var bases = new TreeMap<ProductId, Basis>();
    PRODUCTS.forEach(
        product -> bases.put(product, Basis.of(random.nextBoolean() ? "gross" : "yes or: no")));
    var about =
        new StageLadder.About(
            "n" + random.nextInt(99),
            String.valueOf(random.nextInt(9999)),
            "title: \"%d\" – é".formatted(random.nextInt(9)),
            "rare-earths",
            random.nextBoolean() ? "law" : "proposed",
            "source #" + random.nextInt(9));
    var money =
        new StageLadder.Money(
            CurrencyId.of("CNY"), random.nextBoolean() ? MassUnit.TONNE : MassUnit.POUND);
    var low = number(random);
    var weights = new StageLadder.Weights(low.add(number(random)), low, low);
    return new StageLadder(about, money, bases, weights, steps);
  }

  private static Step step(Random random, int made) {
    var outputs = new LinkedHashMap<ProductId, BigDecimal>();
    outputs.put(PRODUCTS.get(made), BigDecimal.ONE);
    outputs.put(PRODUCTS.get(made + 1), number(random));
    var inputs = Map.of(PRODUCTS.get(random.nextInt(made)), number(random));
    BigDecimal credit = random.nextBoolean() ? BigDecimal.ZERO : number(random);
    var money = new Step.Money(number(random), credit);
    BigDecimal share = new BigDecimal(random.nextInt(101)).movePointLeft(2);
    Step.Sharing sharing =
        switch (random.nextInt(3)) {
          case 0 -> Step.Sharing.JOINT_REVENUE;
          case 1 -> Step.Sharing.MASS;
          default ->
              Step.Sharing.stated(
                  Map.of(
                      PRODUCTS.get(made),
                      share,
                      PRODUCTS.get(made + 1),
                      BigDecimal.ONE.subtract(share)));
        };
    return new Step(StepId.of("s-" + made), outputs, inputs, money, sharing, "by lot");
  }

  private static BigDecimal number(Random random) {
    return new BigDecimal(1 + random.nextInt(1_000_000)).movePointLeft(random.nextInt(9));
  }
}
