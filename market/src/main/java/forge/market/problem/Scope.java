package forge.market.problem;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import java.util.Collection;
import java.util.Set;

/**
 * The trade that a measure covers: one product, from some exporters to some importers, in some
 * periods. An empty set means all.
 */
public record Scope(
    ProductId product, Set<EconomyId> exporters, Set<EconomyId> importers, Set<PeriodId> periods) {

  public Scope {
    exporters = Ordered.copy(exporters);
    importers = Ordered.copy(importers);
    periods = Ordered.copy(periods);
  }

  /** All trade in a product between these economies, in every period. */
  public static Scope of(
      ProductId product, Collection<EconomyId> exporters, Collection<EconomyId> importers) {
    return new Scope(product, Set.copyOf(exporters), Set.copyOf(importers), Set.of());
  }

  /** Whether trade on this arc in this period is covered. */
  public boolean covers(Arc arc, PeriodId period) {
    return arc.product().equals(product)
        && (exporters.isEmpty() || exporters.contains(arc.from()))
        && (importers.isEmpty() || importers.contains(arc.to()))
        && (periods.isEmpty() || periods.contains(period));
  }
}
