package forge.pricing.ladder;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One condition of a step: {@code Σ coefficient · price ≥ floor}, outputs with positive
 * coefficients and inputs with negative ones.
 *
 * <p>With outputs {@code b_j}, inputs {@code a_i} and net cost {@code n} = cost − credit, joint
 * revenue asks {@code Σ b_j p_j − Σ a_i p_i ≥ n}. An output that bears the share {@code s_j} asks
 * {@code b_j p_j − s_j Σ a_i p_i ≥ s_j n}; where shares go by mass, {@code s_j = b_j / Σ b} and the
 * condition is kept exact as {@code Σ b · p_j − Σ a_i p_i ≥ n}.
 *
 * @param raised the output whose price is raised where rounding left the condition short
 */
record Condition(
    Step step, ProductId raised, Map<ProductId, BigDecimal> coefficients, BigDecimal floor) {

  Condition {
    coefficients = Collections.unmodifiableMap(new TreeMap<>(coefficients));
  }

  /** The conditions of a step. */
  static List<Condition> of(Step step) {
    return switch (step.sharing().by()) {
      case JOINT_REVENUE -> List.of(of(step, step.main(), step.outputs(), BigDecimal.ONE));
      case MASS -> byMass(step);
      case STATED -> stated(step);
    };
  }

  private static List<Condition> byMass(Step step) {
    BigDecimal mass = step.outputs().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var all = new ArrayList<Condition>();
    step.outputs()
        .keySet()
        .forEach(output -> all.add(of(step, output, Map.of(output, mass), BigDecimal.ONE)));
    return all;
  }

  private static List<Condition> stated(Step step) {
    var all = new ArrayList<Condition>();
    step.outputs()
        .forEach(
            (output, mass) -> {
              BigDecimal share = step.sharing().shares().getOrDefault(output, BigDecimal.ZERO);
              all.add(of(step, output, Map.of(output, mass), share));
            });
    return all;
  }

  private static Condition of(
      Step step, ProductId raised, Map<ProductId, BigDecimal> earning, BigDecimal share) {
    var coefficients = new TreeMap<ProductId, BigDecimal>(earning);
    if (share.signum() > 0) {
      step.inputs()
          .forEach((input, mass) -> coefficients.put(input, mass.multiply(share).negate()));
    }
    return new Condition(step, raised, coefficients, step.money().net().multiply(share));
  }

  /** What the prices give above the floor, exactly; negative where the condition is broken. */
  BigDecimal slack(Map<ProductId, BigDecimal> prices) {
    BigDecimal sum = floor.negate();
    for (var each : coefficients.entrySet()) {
      sum = sum.add(each.getValue().multiply(priceOf(each.getKey(), prices)));
    }
    return sum;
  }

  /** The least price of the raised output, on a grid of decimals, that meets the condition. */
  BigDecimal leastRaised(Map<ProductId, BigDecimal> prices, int decimals) {
    BigDecimal own = coefficients.getOrDefault(raised, BigDecimal.ONE);
    BigDecimal needed = own.multiply(priceOf(raised, prices)).subtract(slack(prices));
    return needed.divide(own, decimals, RoundingMode.CEILING);
  }

  private static BigDecimal priceOf(ProductId product, Map<ProductId, BigDecimal> prices) {
    BigDecimal price = prices.get(product);
    if (price == null) {
      throw new IllegalStateException("There is no price of " + product);
    }
    return price;
  }

  /** The condition in words: {@code ndpr-metal ≥ 1.188 × ndpr-oxide + 2.2}. */
  String shown() {
    var earned = new ArrayList<String>();
    var spent = new ArrayList<String>();
    earned.add(term(coefficients.getOrDefault(raised, BigDecimal.ONE), raised));
    coefficients.forEach(
        (product, coefficient) -> {
          if (coefficient.signum() < 0) {
            spent.add(term(coefficient.negate(), product));
          } else if (!product.equals(raised)) {
            earned.add(term(coefficient, product));
          }
        });
    if (floor.signum() != 0 || spent.isEmpty()) {
      spent.add(plain(floor));
    }
    return String.join(" + ", earned) + " ≥ " + String.join(" + ", spent).replace("+ -", "− ");
  }

  private static String term(BigDecimal coefficient, ProductId product) {
    boolean one = coefficient.compareTo(BigDecimal.ONE) == 0;
    return one ? product.code() : plain(coefficient) + " × " + product;
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
