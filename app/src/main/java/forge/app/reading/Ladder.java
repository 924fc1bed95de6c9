package forge.app.reading;

import forge.market.equilibrium.Node;
import forge.market.floors.FloorStatus;
import forge.market.problem.TradedProduct;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

/** Builds the rungs of the price ladder, one per product, from mine to component. */
final class Ladder {

  private static final List<String> STAGES =
      List.of("mine", "concentrate", "refined", "metal", "component");

  /** Where nobody of a side uses a product, its makers say the price. */
  private static final double NO_USE = 1e-9;

  private final MarketReading before;
  private final MarketReading after;
  private final Groups groups;

  Ladder(MarketReading before, MarketReading after, Groups groups) {
    this.before = before;
    this.after = after;
    this.groups = groups;
  }

  List<Rung> rungs() {
    var products = new ArrayList<>(after.market().problem().products());
    products.sort((a, b) -> Integer.compare(rank(a.stage()), rank(b.stage())));
    return products.stream().map(this::rung).toList();
  }

  /** Stages in the order of production; unknown ones keep their place after the known. */
  private static int rank(String stage) {
    int position = STAGES.indexOf(stage);
    return position < 0 ? STAGES.size() : position;
  }

  private Rung rung(TradedProduct product) {
    List<FloorStatus> floors =
        after.market().floors().stream()
            .filter(each -> each.node().product().equals(product.id()))
            .filter(each -> each.node().period().equals(after.period()))
            .toList();
    var levies = new Levies(after);
    return new Rung(
        product,
        prices(before, product),
        prices(after, product),
        extreme(floors, FloorStatus::floor, Math::max),
        (int) floors.stream().filter(FloorStatus::held).count(),
        floors.size(),
        extreme(floors, FloorStatus::maximalDefensible, Math::min),
        extreme(floors, FloorStatus::highestCommon, Math::min),
        extreme(floors, FloorStatus::cascadeMinimum, Math::max),
        extreme(floors, levies::perUnit, Math::min),
        extreme(floors, levies::perUnit, Math::max),
        (int) floors.stream().filter(levies::closed).count());
  }

  private static double extreme(
      List<FloorStatus> floors, ToDoubleFunction<FloorStatus> figure, DoubleBinaryOperator pick) {
    return floors.stream()
        .mapToDouble(figure)
        .filter(value -> !Double.isNaN(value))
        .reduce(pick)
        .orElse(Double.NaN);
  }

  private Map<Group, Double> prices(MarketReading reading, TradedProduct product) {
    var prices = new EnumMap<Group, Double>(Group.class);
    for (Group group : Group.values()) {
      prices.put(group, mean(reading, product, group));
    }
    return prices;
  }

  /** Summed as differences from the first price, so that equal prices have exactly that mean. */
  private double mean(MarketReading reading, TradedProduct product, Group group) {
    double weights = 0;
    double weighted = 0;
    double first = Double.NaN;
    int count = 0;
    for (var economy : groups.in(group)) {
      var node = new Node(economy, product.id(), before.period());
      double price = reading.price(new Node(economy, product.id(), reading.period()));
      if (!Double.isNaN(price)) {
        double weight = Math.max(before.use(node), NO_USE * before.production(node));
        first = count == 0 ? price : first;
        weights += weight;
        weighted += weight * (price - first);
        count++;
      }
    }
    return weights > 0 ? first + weighted / weights : Double.NaN;
  }
}
