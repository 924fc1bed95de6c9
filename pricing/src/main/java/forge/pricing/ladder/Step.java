package forge.pricing.ladder;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One stage of a ladder: what a mass of main output takes, what else comes out with it, and what
 * making it costs. Recipes are masses on the products' own bases per mass of main output; an input
 * coefficient is one over the yield.
 *
 * @param outputs what comes out, the main product first with coefficient 1
 * @param inputs what goes in
 * @param sharing how joint products share the cost
 * @param source where the figures stand
 */
public record Step(
    StepId id,
    Map<ProductId, BigDecimal> outputs,
    Map<ProductId, BigDecimal> inputs,
    Money money,
    Sharing sharing,
    String source) {

  /**
   * What a step costs beside its inputs and earns beside its outputs, in the ladder's currency per
   * mass of main output.
   *
   * @param cost of processing
   * @param credit from products that are not on the ladder
   */
  public record Money(BigDecimal cost, BigDecimal credit) {

    public Money {
      if (cost.signum() < 0 || credit.signum() < 0) {
        throw new IllegalArgumentException(
            "Processing cost and outside credit are not negative, unlike %s and %s"
                .formatted(cost.toPlainString(), credit.toPlainString()));
      }
    }

    /** What the prices have to cover beside the inputs; negative where credits exceed the cost. */
    public BigDecimal net() {
      return cost.subtract(credit);
    }
  }

  /** How the joint products of a step share what it costs. */
  public enum SharedBy {
    /** All of them together earn what the step costs. */
    JOINT_REVENUE("joint-revenue"),
    /** Each bears the cost by its share of the mass of all outputs. */
    MASS("mass"),
    /** Each bears a stated share. */
    STATED("stated");

    private final String word;

    SharedBy(String word) {
      this.word = word;
    }

    /** The rule as it is written in files. */
    public String word() {
      return word;
    }
  }

  /**
   * A rule by which joint products share the cost.
   *
   * @param shares of each output under {@link SharedBy#STATED}, adding up to one; otherwise empty
   */
  public record Sharing(SharedBy by, Map<ProductId, BigDecimal> shares) {

    /** One condition for all outputs together. */
    public static final Sharing JOINT_REVENUE = new Sharing(SharedBy.JOINT_REVENUE, Map.of());

    /** Each output bears the cost by its mass. */
    public static final Sharing MASS = new Sharing(SharedBy.MASS, Map.of());

    public Sharing {
      shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
      if (by != SharedBy.STATED && !shares.isEmpty()) {
        throw new IllegalArgumentException("Shares are stated only where cost is shared by them");
      }
      boolean whole =
          shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE)
              == 0;
      if (by == SharedBy.STATED
          && (!whole || shares.values().stream().anyMatch(share -> share.signum() < 0))) {
        throw new IllegalArgumentException(
            "Stated shares are not negative and add up to 1, unlike " + shares);
      }
    }

    /** Stated shares of each output. */
    public static Sharing stated(Map<ProductId, BigDecimal> shares) {
      return new Sharing(SharedBy.STATED, shares);
    }
  }

  public Step {
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    Objects.requireNonNull(id);
    Objects.requireNonNull(money);
    Objects.requireNonNull(source);
    requirePositive(id, outputs);
    requirePositive(id, inputs);
    if (outputs.isEmpty()
        || outputs.values().iterator().next().compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException("The first output of step " + id + " is 1");
    }
    if (!Collections.disjoint(outputs.keySet(), inputs.keySet())) {
      throw new IllegalArgumentException("Step " + id + " makes a product of itself");
    }
    if (sharing.by() == SharedBy.STATED && !sharing.shares().keySet().equals(outputs.keySet())) {
      throw new IllegalArgumentException("Step " + id + " states a share of each output");
    }
  }

  private static void requirePositive(StepId id, Map<ProductId, BigDecimal> masses) {
    masses.forEach(
        (product, mass) -> {
          if (mass.signum() <= 0) {
            throw new IllegalArgumentException(
                "Step %s has %s of %s; a mass is positive"
                    .formatted(id, mass.toPlainString(), product));
          }
        });
  }

  /** The product whose mass the step is counted in. */
  public ProductId main() {
    return outputs.keySet().iterator().next();
  }

  /** All that goes in or comes out, by code. */
  public Set<ProductId> products() {
    var products = new TreeSet<ProductId>(outputs.keySet());
    products.addAll(inputs.keySet());
    return products;
  }
}
