package forge.market.differentiated;

import java.util.List;

/**
 * One importer that buys one good from several sources, each with a variety of its own, its own
 * supply and its own tariff; in levels, as ratios to a base in which every price is 1.
 *
 * <p>For sources i with base shares s (of spending), supply elasticities ε and tariff factors t,
 * elasticity of substitution σ and elasticity of total demand η,
 *
 * <pre>
 *   c_i = t_i p_i                                     consumer price
 *   P   = (Σ s_i c_i^(1−σ))^(1/(1−σ))                 composite price; Π c_i^s_i where σ = 1
 *   q_i = P^(σ+η) c_i^(−σ)                            demand
 *   q_i = p_i^ε_i                                     supply
 * </pre>
 *
 * Demand and supply give {@code ln p_i = ((σ+η) ln P − σ ln t_i) / (ε_i + σ)}, which leaves one
 * equation in ln P.
 *
 * <p>Sources: Armington (1969); R. Hallren and D. Riker, An Introduction to Partial Equilibrium
 * Modeling of Trade Policy, USITC (2017); D. Riker and S. Schreiber, Trade Policy PE Modeling
 * Portal, USITC.
 */
public final class Armington {

  /** Newton steps; the equation is monotone and curves one way, so a handful suffices. */
  private static final int STEPS = 100;

  /** Change of ln P at which to stop, a few units in its last place. */
  private static final double SETTLED = 1e-15;

  /** Closer to 1 than this, substitution counts as Cobb-Douglas. */
  private static final double COBB_DOUGLAS = 1e-9;

  private final List<Source> sources;
  private final Preferences preferences;

  /**
   * A source.
   *
   * @param spending base spending on it in any unit, tariff included; not negative
   * @param supplyElasticity positive, infinite for a given price
   * @param tariffFactor one plus the new tariff over one plus the old; positive
   */
  public record Source(double spending, double supplyElasticity, double tariffFactor) {

    public Source {
      if (!(spending >= 0 && supplyElasticity > 0 && tariffFactor > 0)) {
        throw new IllegalArgumentException(
            "Spending %s must not be negative, supply elasticity %s and tariff factor %s positive"
                .formatted(spending, supplyElasticity, tariffFactor));
      }
    }
  }

  /**
   * What the importer wants.
   *
   * @param substitution σ between sources; positive
   * @param demand η of the composite with respect to its price; not positive, −1 for a constant
   *     outlay
   */
  public record Preferences(double substitution, double demand) {

    public Preferences {
      if (!(substitution > 0 && demand <= 0)) {
        throw new IllegalArgumentException(
            "Substitution %s must be positive and the demand elasticity %s not"
                .formatted(substitution, demand));
      }
    }
  }

  /** A base; some source must be bought from. */
  public Armington(List<Source> sources, Preferences preferences) {
    this.sources = List.copyOf(sources);
    this.preferences = preferences;
    if (!(total() > 0)) {
      throw new IllegalArgumentException("Nothing is bought from any source");
    }
  }

  /** What the tariffs do. */
  public ArmingtonChange solve() {
    double logIndex = 0;
    double step = Double.POSITIVE_INFINITY;
    for (int k = 0; k < STEPS && Math.abs(step) > SETTLED; k++) {
      step = indexGap(logIndex) / indexGapSlope(logIndex);
      logIndex -= step;
    }
    double index = Math.exp(logIndex);
    double found = logIndex;
    return new ArmingtonChange(sources.stream().map(each -> change(each, found)).toList(), index);
  }

  private ArmingtonChange.OfSource change(Source source, double logIndex) {
    double producer = logPrice(source, logIndex);
    double consumer = producer + Math.log(source.tariffFactor());
    double sigma = preferences.substitution();
    double quantity = (sigma + preferences.demand()) * logIndex - sigma * consumer;
    return new ArmingtonChange.OfSource(Math.exp(producer), Math.exp(consumer), Math.exp(quantity));
  }

  private double total() {
    return sources.stream().mapToDouble(Source::spending).sum();
  }

  /** ln p. */
  private double logPrice(Source source, double logIndex) {
    double sigma = preferences.substitution();
    double demand = (sigma + preferences.demand()) * logIndex;
    return (demand - sigma * Math.log(source.tariffFactor())) / (source.supplyElasticity() + sigma);
  }

  private double logConsumerPrice(Source source, double logIndex) {
    return logPrice(source, logIndex) + Math.log(source.tariffFactor());
  }

  /** ln P less the ln P that the sources' prices make. */
  private double indexGap(double logIndex) {
    double power = 1 - preferences.substitution();
    double sum = 0;
    for (Source source : sources) {
      double price = logConsumerPrice(source, logIndex);
      double share = source.spending() / total();
      sum += Math.abs(power) < COBB_DOUGLAS ? share * price : share * Math.exp(power * price);
    }
    return logIndex - (Math.abs(power) < COBB_DOUGLAS ? sum : Math.log(sum) / power);
  }

  /** {@code 1 − Σ w_i (σ+η)/(ε_i+σ)}, w the new spending shares; positive because η < ε. */
  private double indexGapSlope(double logIndex) {
    double sigma = preferences.substitution();
    double weights = 0;
    double weighted = 0;
    for (Source source : sources) {
      double weight =
          source.spending() * Math.exp((1 - sigma) * logConsumerPrice(source, logIndex));
      weights += weight;
      weighted += weight * (sigma + preferences.demand()) / (source.supplyElasticity() + sigma);
    }
    return 1 - weighted / weights;
  }
}
