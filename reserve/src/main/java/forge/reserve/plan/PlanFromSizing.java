package forge.reserve.plan;

import forge.kernel.MassUnit;
import forge.kernel.ProductId;
import forge.reserve.sizing.Sizing;
import forge.world.BaseYear;
import forge.world.Economy;
import forge.world.Elasticity;
import forge.world.World;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The plan problem of a sizing: each product that needs a stock is a material, its target cut into
 * layers. A tonne of a layer is worth, a year, the loss that it averts times the probability that
 * it is needed, over the years looked at: products and layers come in the order of value at risk.
 */
public final class PlanFromSizing {

  private static final int LAYERS = 4;
  private static final int LOTS = 16;
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.DOWN);
  private static final MathContext DIGITS = new MathContext(6);

  private final Sizing sizing;
  private final World world;
  private final BaseYear base;
  private final Terms terms;

  /**
   * What the sizing does not tell.
   *
   * @param budget of each year, USD
   * @param share of a month's market that may be bought in it
   * @param loss what a tonne that is short costs, as a multiple of its price
   * @param elasticity of supply and demand together, where the world names neither
   */
  public record Terms(List<Long> budget, double share, double loss, double elasticity) {

    public Terms {
      budget = List.copyOf(budget);
    }
  }

  private PlanFromSizing(Sizing sizing, World world, BaseYear base, Terms terms) {
    this.sizing = sizing;
    this.world = world;
    this.base = base;
    this.terms = terms;
  }

  /** The problem; products whose market is too small for a lot are left out. */
  public static PlanProblem of(Sizing sizing, World world, BaseYear base, Terms terms) {
    return new PlanFromSizing(sizing, world, base, terms).problem();
  }

  private PlanProblem problem() {
    var materials = new ArrayList<Material>();
    for (Sizing.Line each : sizing.lines()) {
      double volume = volume(each.balance().product());
      double lot = Math.min(each.target().stock() / LOTS, volume * terms.share() / 12);
      if (lot > 0) {
        materials.add(material(each, volume, rounded(lot, TWO_DIGITS)));
      }
    }
    var spaces = materials.stream().map(_ -> BigDecimal.ZERO).toList();
    return new PlanProblem(materials, terms.budget(), true, BigDecimal.ZERO, spaces);
  }

  private double volume(ProductId product) {
    double volume = 0;
    for (Economy each : world.economies()) {
      volume += base.production(each.id(), product);
    }
    return volume;
  }

  private Material material(Sizing.Line line, double volume, BigDecimal lot) {
    ProductId product = line.balance().product();
    BigDecimal price = rounded(line.balance().subject().price(), DIGITS);
    return new Material(
        product.code(),
        MassUnit.TONNE,
        world.product(product).form().basis(),
        lot.max(least(line)),
        price,
        market(product, volume),
        layers(line));
  }

  /** Lots are not so small that there are more of them than a plan takes. */
  private static BigDecimal least(Sizing.Line line) {
    double least = line.target().stock() / PlanProblem.MOST_LOTS;
    return new BigDecimal(least).round(new MathContext(2, RoundingMode.UP));
  }

  private Material.Market market(ProductId product, double volume) {
    double supply = elasticity(product, Elasticity.Side.SUPPLY, terms.elasticity());
    double demand = elasticity(product, Elasticity.Side.DEMAND, 0);
    return new Material.Market(
        rounded(volume, DIGITS),
        BigDecimal.valueOf(terms.share()),
        BigDecimal.valueOf(supply),
        BigDecimal.valueOf(demand));
  }

  private double elasticity(ProductId product, Elasticity.Side side, double otherwise) {
    return world
        .findElasticity(product, side, Elasticity.Horizon.SHORT)
        .map(each -> each.value().value())
        .orElse(otherwise);
  }

  private List<Material.Need> layers(Sizing.Line line) {
    BigDecimal layer =
        new BigDecimal(line.target().stock() / LAYERS).round(new MathContext(4, RoundingMode.UP));
    var layers = new ArrayList<Material.Need>();
    for (int l = 0; l < LAYERS; l++) {
      double middle = line.target().stock() * (l + 0.5) / LAYERS;
      double needed = line.stock().probabilityOfRunningOut(middle);
      double value =
          line.balance().subject().price() * terms.loss() * needed / sizing.model().years();
      layers.add(
          new Material.Need(
              "layer %d of the target".formatted(l + 1), layer, rounded(value, DIGITS)));
    }
    return layers;
  }

  private static BigDecimal rounded(double value, MathContext digits) {
    BigDecimal rounded = new BigDecimal(value).round(digits);
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
