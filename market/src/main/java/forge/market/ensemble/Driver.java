package forge.market.ensemble;

import forge.kernel.EconomyId;
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

  /** A product in an economy. */
  public record Place(EconomyId economy, ProductId product) {}

  /** What a driver changes. */
  public sealed interface Kind {

    /** Multiple of the elasticity of some demands; their curves turn around the base point. */
    record DemandElasticity(Set<Place> demands) implements Kind {

      public DemandElasticity {
        demands = Set.copyOf(demands);
      }
    }

    /** Multiple of the supply elasticity of some mines; their curves turn around the base point. */
    record SupplyElasticity(Set<ActivityId> mines) implements Kind {

      public SupplyElasticity {
        mines = Set.copyOf(mines);
      }
    }

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
