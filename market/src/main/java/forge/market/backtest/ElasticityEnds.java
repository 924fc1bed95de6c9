package forge.market.backtest;

import forge.world.Elasticity;
import forge.world.Figure;
import forge.world.Parameter;
import forge.world.Trading;
import forge.world.World;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A world at the ends of the stated ranges of its elasticities: all of demand at one end, all of
 * supply at one end. Nothing else moves.
 */
final class ElasticityEnds {

  /** Least elasticity that a curve can be drawn with; a range that ends at nil ends here. */
  private static final double LEAST = 0.01;

  /** Parameters that are elasticities of demand begin so. */
  private static final String DEMAND = "demand-elasticity";

  private enum End {
    /** That answers least to price. */
    STIFF,
    /** That answers most. */
    SOFT
  }

  private final World world;

  private ElasticityEnds(World world) {
    this.world = world;
  }

  /** The four worlds with demand and supply at either end. */
  static List<World> of(World world) {
    var ends = new ElasticityEnds(world);
    return List.of(
        ends.at(End.STIFF, End.STIFF),
        ends.at(End.STIFF, End.SOFT),
        ends.at(End.SOFT, End.STIFF),
        ends.at(End.SOFT, End.SOFT));
  }

  private World at(End demand, End supply) {
    var trading = world.trading();
    UnaryOperator<Elasticity> moved =
        each ->
            switch (each.side()) {
              case DEMAND -> moved(each, demand);
              case SUPPLY -> moved(each, supply);
              case TRADE -> each;
            };
    return new World(
        world.vocabulary(),
        world.facts(),
        new Trading(
            trading.wedges(),
            trading.freight(),
            trading.elasticities().stream().map(moved).toList(),
            trading.parameters().stream().map(each -> moved(each, demand)).toList()),
        world.outlook());
  }

  private static Elasticity moved(Elasticity row, End end) {
    return new Elasticity(
        row.product(),
        row.side(),
        row.horizon(),
        at(row.value(), end),
        row.used(),
        row.provenance());
  }

  private static Parameter moved(Parameter row, End end) {
    return row.id().startsWith(DEMAND)
        ? new Parameter(row.id(), at(row.figure(), end), row.unit(), row.provenance())
        : row;
  }

  private static Figure at(Figure range, End end) {
    double one = Math.min(Math.abs(range.low()), Math.abs(range.high()));
    double other = Math.max(Math.abs(range.low()), Math.abs(range.high()));
    double size = Math.max(LEAST, end == End.STIFF ? one : other);
    return Figure.exact(range.high() <= 0 && range.low() < 0 ? -size : size);
  }
}
