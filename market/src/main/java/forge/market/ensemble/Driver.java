package forge.market.ensemble;

import forge.kernel.ProductId;
import forge.market.problem.ActivityId;
import forge.world.ProcessId;
import java.util.Set;

/**
 * Something uncertain that a draw takes a value for.
 *
 * @param name unique in the ensemble; also the name of its random stream
 * @param what it changes
 * @param spread of its value
 */
public record Driver(String name, Kind what, Spread spread) {

  /** What a driver changes. */
  public sealed interface Kind {

    /** Multiple of the elasticity of final demand; the curve turns around the base point. */
    record DemandElasticity(ProductId product) implements Kind {}

    /** Multiple of the elasticity of mine supply; the curve turns around the base point. */
    record SupplyElasticity(ProductId product) implements Kind {}

    /** Multiple of the answer of flows to price; their costs turn around the base flow. */
    record TradeElasticity() implements Kind {}

    /** Conversion cost of a process in USD/t above the cited one, the same in every economy. */
    record ConversionCost(ProcessId process, Set<ActivityId> plants) implements Kind {

      public ConversionCost {
        plants = Set.copyOf(plants);
      }
    }

    /** Multiple of the greatest output of a plant. */
    record Capacity(ActivityId plant) implements Kind {}

    /** Multiple of final demand at unchanged prices. */
    record DemandLevel(ProductId product) implements Kind {}

    /** Added to the share of trade that the scenario's events and export quotas stop. */
    record Severity() implements Kind {}
  }
}
