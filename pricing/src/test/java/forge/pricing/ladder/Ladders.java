package forge.pricing.ladder;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.kernel.ProductId;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ladders and prices written as lines of text. */
final class Ladders {

  private static final StageLadder.About ABOUT =
      new StageLadder.About("toy", "1", "Toy", "rare-earths", "demonstration", "by hand");
  private static final StageLadder.Money USD_PER_KG =
      new StageLadder.Money(CurrencyId.of("USD"), MassUnit.KILOGRAM);
  private static final StageLadder.Weights WEIGHTS =
      new StageLadder.Weights(new BigDecimal(4), BigDecimal.TWO, BigDecimal.ONE);

  private Ladders() {}

  /** A ladder of these steps, every product on the gross basis. */
  static StageLadder of(Step... steps) {
    return of(List.of(steps));
  }

  static StageLadder of(List<Step> steps) {
    var bases = new TreeMap<ProductId, Basis>();
    steps.forEach(step -> step.products().forEach(each -> bases.put(each, Basis.GROSS)));
    return new StageLadder(ABOUT, USD_PER_KG, bases, WEIGHTS, steps);
  }

  /** A step whose outputs earn together: {@code step("smelt", "metal 1", "oxide 1.25", "8")}. */
  static Step step(String id, String outputs, String inputs, String cost) {
    return step(id, outputs, inputs, cost, Step.Sharing.JOINT_REVENUE);
  }

  static Step step(
      String id, String outputs, String inputs, String cost, Step.Sharing sharing) {
    var net = new BigDecimal(cost);
    var money =
        new Step.Money(net.max(BigDecimal.ZERO), net.negate().max(BigDecimal.ZERO));
    return new Step(StepId.of(id), masses(outputs), masses(inputs), money, sharing, "by hand");
  }

  /** Amounts by product: {@code "metal 1, scrap 0.2"}. */
  static Map<ProductId, BigDecimal> masses(String text) {
    var masses = new LinkedHashMap<ProductId, BigDecimal>();
    for (String each : text.split(", ")) {
      String[] words = each.split(" ");
      masses.put(ProductId.of(words[0]), new BigDecimal(words[1]));
    }
    return masses;
  }

  /** Prices of equal weight to two decimals: {@code "oxide 24, metal 40"}. */
  static Map<ProductId, Rung> prices(String text) {
    var rungs = new LinkedHashMap<ProductId, Rung>();
    masses(text)
        .forEach(
            (product, price) ->
                rungs.put(product, new Rung(price, Rounding.halfUp(2), BigDecimal.ONE)));
    return rungs;
  }

  /** The coherent prices in the form of {@link #prices}. */
  static String coherent(Projection projection) {
    var words = new ArrayList<String>();
    projection.prices().forEach((product, price) -> words.add(product + " " + price));
    return String.join(", ", words);
  }

  /** The rungs with the coherent prices of a projection in their place. */
  static Map<ProductId, Rung> after(Projection projection, Map<ProductId, Rung> before) {
    var rungs = new LinkedHashMap<ProductId, Rung>();
    before.forEach(
        (product, rung) ->
            rungs.put(
                product,
                new Rung(projection.prices().get(product), rung.rounding(), rung.weight())));
    return rungs;
  }
}
