package forge.market.certificate;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Multiplier;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.RowTag;
import forge.market.equilibrium.SolveStatus;
import forge.market.problem.ActivityId;
import forge.market.problem.ArcId;
import forge.market.problem.MarketProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A point of a market written down by hand, figure by figure; in the first period unless named. */
final class HandPoint {

  private static final SolveStatus BY_HAND = new SolveStatus(true, "solved", "by hand", 0);

  private final Map<Object, Double> figures = new LinkedHashMap<>();
  private PeriodId period;

  private HandPoint(PeriodId period) {
    this.period = period;
  }

  /** A point with nothing consumed anywhere yet. */
  static HandPoint of(MarketProblem problem) {
    var point = new HandPoint(problem.periods().getFirst());
    for (PeriodId each : problem.periods()) {
      for (EconomyId economy : problem.economies()) {
        problem
            .products()
            .forEach(product -> point.figures.put(new Node(economy, product.id(), each), 0.0));
      }
    }
    return point;
  }

  private HandPoint copy() {
    var copy = new HandPoint(period);
    copy.figures.putAll(figures);
    return copy;
  }

  /** What follows is about this period. */
  HandPoint in(String name) {
    period = PeriodId.of(name);
    return this;
  }

  Node node(String economy, String product) {
    return new Node(EconomyId.of(economy), ProductId.of(product), period);
  }

  HandPoint price(String economy, String product, double price) {
    return with(new RowTag.Balance(node(economy, product)), price);
  }

  HandPoint level(String activity, double level) {
    return with(new ColumnTag.Level(ActivityId.of(activity), period), level);
  }

  HandPoint flow(String arc, double flow) {
    return with(new ColumnTag.Flow(ArcId.of(arc), period), flow);
  }

  /** What an elastic demand takes, all of it served. */
  HandPoint taken(int demand, String economy, String product, double quantity) {
    with(new ColumnTag.Taken(demand, period), quantity);
    return consumed(economy, product, quantity);
  }

  HandPoint consumed(String economy, String product, double quantity) {
    return with(node(economy, product), quantity);
  }

  HandPoint quotaRent(int policy, double rent) {
    return with(new RowTag.Quota(policy, period), rent);
  }

  /** Any figure by its key: a column, a row, a multiplier, or a place for its consumption. */
  HandPoint with(Object key, double value) {
    figures.put(key, value);
    return this;
  }

  HandPoint without(Object key) {
    figures.remove(key);
    return this;
  }

  /** The same point with one figure changed. */
  HandPoint but(Object key, double value) {
    return copy().with(key, value);
  }

  Set<Object> keys() {
    return figures.keySet();
  }

  double figure(Object key) {
    return figures.get(key);
  }

  Equilibrium build() {
    return new Equilibrium(
        BY_HAND,
        only(ColumnTag.class),
        only(RowTag.class),
        only(Multiplier.class),
        only(Node.class));
  }

  private <K> Map<K, Double> only(Class<K> type) {
    var found = new LinkedHashMap<K, Double>();
    figures.forEach(
        (key, value) -> {
          if (type.isInstance(key)) {
            found.put(type.cast(key), value);
          }
        });
    return found;
  }
}
