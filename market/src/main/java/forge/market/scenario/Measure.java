package forge.market.scenario;

import forge.kernel.ProductId;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import forge.world.ProcessId;
import java.util.List;

/** One thing that a scenario changes: a policy, a shock or a growth. */
public sealed interface Measure {

  /** How a floor is defended. */
  enum Instrument {
    /** One levy per member on every import, computed from its benchmark price. */
    BENCHMARK_LEVY,
    /** A top-up of each import to a least price, computed from the transaction price. */
    TRANSACTION_LEVY
  }

  /**
   * Floors that the zone defends: the first at a level, each next one at its cascade minimum, where
   * no maker in the zone has to give up output for the floors of its inputs.
   *
   * @param cap greatest levy in USD/kg; infinite for none
   */
  record Floors(ProductId first, Level at, List<ProductId> next, Instrument by, double cap)
      implements Measure {
    public Floors {
      next = List.copyOf(next);
    }
  }

  /** Exports that stop. */
  record ExportBan(List<ProductId> products, Side from, Side to) implements Measure {
    public ExportBan {
      products = List.copyOf(products);
    }
  }

  /** Exports that are limited, over all destinations together. */
  record ExportQuota(List<ProductId> products, Side from, Side to, Amount limit)
      implements Measure {
    public ExportQuota {
      products = List.copyOf(products);
    }
  }

  /**
   * An event of the world: its products, its economy, its destinations.
   *
   * @param severity share of the baseline's flows that stops, in (0, 1]
   */
  record Repeated(String event, double severity) implements Measure {}

  /** A duty on imports: a rate on their value, and an amount in USD/kg. */
  record Duty(List<ProductId> products, Side from, Side to, double rate, double usdPerKg)
      implements Measure {
    public Duty {
      products = List.copyOf(products);
    }

    /** The value that the rate is charged on. */
    static final PriceBasis BASIS = PriceBasis.CIF;
  }

  /** A tax on exports: a rate on the domestic price, and an amount in USD/kg. */
  record ExportTax(List<ProductId> products, Side from, Side to, double rate, double usdPerKg)
      implements Measure {
    public ExportTax {
      products = List.copyOf(products);
    }
  }

  /** The taxes and duties of the base year on trade in some products are gone, everywhere. */
  record Untaxed(List<ProductId> products) implements Measure {
    public Untaxed {
      products = List.copyOf(products);
    }
  }

  /**
   * A price-support contract with makers of a product.
   *
   * @param limit greatest supported quantity per maker in kt a year; infinite for all
   */
  record Contract(ProductId product, Side makers, Level strike, Policy.Ways ways, double limit)
      implements Measure {}

  /** The public buys for a reserve up to a price and a quantity. */
  record Purchase(ProductId product, Side buyers, Level upTo, Amount most) implements Measure {}

  /** A reserve sells down to a price and up to a quantity. */
  record Release(ProductId product, Side sellers, Level downTo, Amount most) implements Measure {}

  /** A subsidy, or with a minus a burden, on all makers of products, as a share of the price. */
  record Subsidy(List<ProductId> products, Side makers, double shareOfPrice) implements Measure {
    public Subsidy {
      products = List.copyOf(products);
    }
  }

  /** Costs of processes that change by a share of the cited conversion cost. */
  record CostChange(List<ProcessId> processes, Side where, double share) implements Measure {
    public CostChange {
      processes = List.copyOf(processes);
    }
  }

  /** Capacity that is added, or lost with a minus: a share of what there is, and kt a year. */
  record CapacityChange(List<ProcessId> processes, Side where, double share, double kt)
      implements Measure {
    public CapacityChange {
      processes = List.copyOf(processes);
    }
  }

  /** Final demand that grows by a share at unchanged prices. */
  record DemandGrowth(List<ProductId> products, Side where, double share) implements Measure {
    public DemandGrowth {
      products = List.copyOf(products);
    }
  }

  /** Exporters that price as one against the zone's demand and levies. */
  record Dominance(String coalition, ProductId product, Side exporters) implements Measure {}
}
