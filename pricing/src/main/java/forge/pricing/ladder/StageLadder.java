package forge.pricing.ladder;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.kernel.ProductId;
import forge.pricing.determination.Determination.Confidence;
import forge.pricing.evidence.Denomination;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The stages of one chain as prices see them: steps from product to product, free of circles, with
 * yields and costs. It says in which denominations the prices stand and how much a change of each
 * counts.
 *
 * @param bases what a price of each product counts; one for every product of the steps
 */
public record StageLadder(
    About about, Money money, Map<ProductId, Basis> bases, Weights weights, List<Step> steps) {

  /**
   * Which ladder this is.
   *
   * @param chain the world's code of the chain
   * @param status whether it is law, agreed, proposed or a demonstration
   * @param source where the figures come from as a whole
   */
  public record About(
      String name, String version, String title, String chain, String status, String source) {

    public About {
      Objects.requireNonNull(title);
      Objects.requireNonNull(chain);
      Objects.requireNonNull(status);
      Objects.requireNonNull(source);
      if (name.isBlank() || version.isBlank()) {
        throw new IllegalArgumentException("A ladder has a name and a version");
      }
    }
  }

  /** What all prices and costs of a ladder are counted in, such as USD/kg. */
  public record Money(CurrencyId currency, MassUnit unit) {

    public Money {
      if (currency.equals(CurrencyId.PERCENT) || !unit.mass()) {
        throw new IllegalArgumentException(
            "Prices of a ladder are money per mass, not " + currency + "/" + unit);
      }
    }

    @Override
    public String toString() {
      return currency + "/" + unit;
    }
  }

  /** How much a relative change of a price counts, by how far the price can be trusted. */
  public record Weights(BigDecimal high, BigDecimal medium, BigDecimal low) {

    public Weights {
      if (low.signum() <= 0 || medium.compareTo(low) < 0 || high.compareTo(medium) < 0) {
        throw new IllegalArgumentException(
            "Weights are positive and rise with confidence, unlike high %s, medium %s, low %s"
                .formatted(high.toPlainString(), medium.toPlainString(), low.toPlainString()));
      }
    }

    /** The weight of a price of this confidence. */
    public BigDecimal of(Confidence confidence) {
      return switch (confidence) {
        case HIGH -> high;
        case MEDIUM -> medium;
        case LOW -> low;
      };
    }
  }

  public StageLadder {
    Objects.requireNonNull(about);
    Objects.requireNonNull(money);
    Objects.requireNonNull(weights);
    bases = Collections.unmodifiableMap(new TreeMap<>(bases));
    steps = List.copyOf(steps);
    var ids = new HashSet<StepId>();
    for (Step step : steps) {
      if (!ids.add(step.id())) {
        throw new IllegalArgumentException("Step " + step.id() + " stands twice");
      }
      requireBases(step, bases.keySet());
    }
    List<ProductId> circle = StageOrder.circle(steps);
    if (!circle.isEmpty()) {
      throw new IllegalArgumentException("The steps go in a circle: " + StageOrder.shown(circle));
    }
  }

  private static void requireBases(Step step, Set<ProductId> known) {
    for (ProductId product : step.products()) {
      if (!known.contains(product)) {
        throw new IllegalArgumentException(
            "The ladder states no basis of " + product + ", which step " + step.id() + " has");
      }
    }
  }

  /** The name that stays from version to version. */
  public String name() {
    return about.name();
  }

  /** The version. */
  public String version() {
    return about.version();
  }

  /** The world's code of the chain. */
  public String chain() {
    return about.chain();
  }

  /** The products on it, by code. */
  public Set<ProductId> products() {
    return bases.keySet();
  }

  /** What the price of a product on the ladder is counted in. */
  public Denomination denomination(ProductId product) {
    Basis basis = bases.get(product);
    if (basis == null) {
      throw new IllegalArgumentException(product + " is not on the ladder " + name());
    }
    return new Denomination(money.currency(), money.unit(), basis);
  }

  /** The steps in the order of making: what makes an input stands before what takes it. */
  public List<Step> inOrder() {
    return StageOrder.of(steps);
  }
}
