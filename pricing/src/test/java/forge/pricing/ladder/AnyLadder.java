package forge.pricing.ladder;

import forge.kernel.ProductId;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random ladders with prices: products in a row, each step making later ones of earlier ones, with
 * yields, costs, credits and joint products as they occur, and prices that seldom cover them.
 */
record AnyLadder(StageLadder ladder, Map<ProductId, Rung> rungs) {

  private static final List<Rounding.Mode> MODES = List.of(Rounding.Mode.values());

  /** Ladders of at least two and at most so many products. */
  static Arbitrary<AnyLadder> ladders(int most) {
    return Arbitraries.longs().map(seed -> of(new Random(seed), most));
  }

  private static AnyLadder of(Random random, int most) {
    int products = 2 + random.nextInt(most - 1);
    var steps = new ArrayList<Step>();
    for (int made = 1; made < products; made++) {
      if (random.nextInt(5) > 0) {
        steps.add(step(random, made, products));
      }
    }
    var rungs = new LinkedHashMap<ProductId, Rung>();
    for (int i = 0; i < products; i++) {
      rungs.put(product(i), rung(random));
    }
    return new AnyLadder(Ladders.of(steps), rungs);
  }

  private static Step step(Random random, int made, int products) {
    var outputs = new LinkedHashMap<ProductId, BigDecimal>();
    outputs.put(product(made), BigDecimal.ONE);
    while (random.nextInt(3) == 0) {
      int other = made + random.nextInt(products - made);
      outputs.putIfAbsent(product(other), between(random, 0.01, 1, 4));
    }
    var inputs = new LinkedHashMap<ProductId, BigDecimal>();
    do {
      inputs.put(product(random.nextInt(made)), between(random, 0.1, 2, 3));
    } while (random.nextInt(3) == 0);
    var money =
        new Step.Money(
            between(random, 0, 20, 2),
            random.nextInt(4) == 0 ? between(random, 0, 5, 2) : BigDecimal.ZERO);
    return new Step(
        StepId.of("s" + made), outputs, inputs, money, sharing(random, outputs), "drawn");
  }

  private static Step.Sharing sharing(Random random, Map<ProductId, BigDecimal> outputs) {
    return switch (random.nextInt(3)) {
      case 0 -> Step.Sharing.JOINT_REVENUE;
      case 1 -> Step.Sharing.MASS;
      default -> {
        var shares = new LinkedHashMap<ProductId, BigDecimal>();
        BigDecimal left = BigDecimal.ONE;
        List<ProductId> all = List.copyOf(outputs.keySet());
        for (ProductId each : all.subList(1, all.size())) {
          BigDecimal share = left.multiply(between(random, 0, 0.5, 2));
          shares.put(each, share);
          left = left.subtract(share);
        }
        shares.put(all.getFirst(), left);
        yield Step.Sharing.stated(shares);
      }
    };
  }

  private static Rung rung(Random random) {
    int decimals = random.nextInt(4);
    Rounding.Mode mode = MODES.get(random.nextInt(MODES.size()));
    BigDecimal price = between(random, 1, 200, decimals).max(BigDecimal.ONE);
    return new Rung(price, new Rounding(decimals, mode), new BigDecimal(1 + random.nextInt(4)));
  }

  static ProductId product(int i) {
    return ProductId.of("p%02d".formatted(i));
  }

  private static BigDecimal between(Random random, double low, double high, int decimals) {
    double number = low + random.nextDouble() * (high - low);
    return new BigDecimal(number).setScale(decimals, RoundingMode.CEILING);
  }
}
