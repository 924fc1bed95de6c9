package forge.world;

import java.util.List;

/** What sources say about the chains, in all vintages; nothing in it is balanced or adjusted. */
public record Facts(
    List<ProductionFact> production,
    List<TotalFact> totals,
    List<UseFact> uses,
    List<FlowFact> flows,
    List<PriceEvidence> prices,
    List<Stock> stocks) {

  public Facts {
    production = List.copyOf(production);
    totals = List.copyOf(totals);
    uses = List.copyOf(uses);
    flows = List.copyOf(flows);
    prices = List.copyOf(prices);
    stocks = List.copyOf(stocks);
  }

  /** No facts at all. */
  public static Facts none() {
    return new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
