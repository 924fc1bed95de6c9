package forge.market.equilibrium;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.ActivityId;
import forge.market.problem.ArcId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One point of a market: every quantity, every dual and every policy multiplier, and how it was
 * found. Whether it clears the market is for the certificate to say.
 *
 * <p>Duals of limits are reported as rents: what one more unit of the limit would be worth, not
 * negative.
 */
public final class Equilibrium {

  private final SolveStatus status;
  private final Map<ColumnTag, Double> quantities;
  private final Map<RowTag, Double> duals;
  private final Map<Multiplier, Double> multipliers;
  private final Map<Node, Double> consumption;

  public Equilibrium(
      SolveStatus status,
      Map<ColumnTag, Double> quantities,
      Map<RowTag, Double> duals,
      Map<Multiplier, Double> multipliers,
      Map<Node, Double> consumption) {
    this.status = status;
    this.quantities = Collections.unmodifiableMap(new LinkedHashMap<>(quantities));
    this.duals = Collections.unmodifiableMap(new LinkedHashMap<>(duals));
    this.multipliers = Collections.unmodifiableMap(new LinkedHashMap<>(multipliers));
    this.consumption = Collections.unmodifiableMap(new LinkedHashMap<>(consumption));
  }

  public SolveStatus status() {
    return status;
  }

  /** The places of the market in its own order: period, economy, product. */
  public Set<Node> nodes() {
    return consumption.keySet();
  }

  /** The price at a place, in currency per unit; NaN where nothing is made, used or moved. */
  public double price(Node node) {
    return duals.getOrDefault(new RowTag.Balance(node), Double.NaN);
  }

  /** The price of a product in an economy in a period. */
  public double price(EconomyId economy, ProductId product, PeriodId period) {
    return price(new Node(economy, product, period));
  }

  /** Final consumption served at a place; 0 where nothing is made, used or moved. */
  public double consumption(Node node) {
    return consumption.getOrDefault(node, 0.0);
  }

  /** The level of an activity in a period; 0 where it does not run. */
  public double level(ActivityId activity, PeriodId period) {
    return quantity(new ColumnTag.Level(activity, period));
  }

  /** The flow on an arc in a period. */
  public double flow(ArcId arc, PeriodId period) {
    return quantity(new ColumnTag.Flow(arc, period));
  }

  /** A quantity by what it stands for; 0 where the market has no such column. */
  public double quantity(ColumnTag tag) {
    return quantities.getOrDefault(tag, 0.0);
  }

  /** Every quantity. */
  public Map<ColumnTag, Double> quantities() {
    return quantities;
  }

  /** The rent per unit of a limit; 0 where the market has no such limit. */
  public double rent(RowTag limit) {
    return duals.getOrDefault(limit, 0.0);
  }

  /** Every price and rent by its row. */
  public Map<RowTag, Double> duals() {
    return duals;
  }

  /** A policy multiplier per unit; 0 where the market has no such policy. */
  public double multiplier(Multiplier key) {
    return multipliers.getOrDefault(key, 0.0);
  }

  /** Every policy multiplier. */
  public Map<Multiplier, Double> multipliers() {
    return multipliers;
  }
}
