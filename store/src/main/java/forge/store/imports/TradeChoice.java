package forge.store.imports;

import java.util.List;

/**
 * What is taken from trade statistics, and how it is told.
 *
 * @param source code of the source; empty for one made of the kind and the year
 * @param vintage year in which the file was published; 0 for the usual delay
 * @param everyEconomy whether every economy of the world keeps its rows, also one that has no row
 *     of its own in the chain and so belongs to the residual
 */
public record TradeChoice(
    TradeKind kind, List<TradeCode> codes, String source, int vintage, boolean everyEconomy) {

  public TradeChoice {
    codes = List.copyOf(codes);
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("No product is chosen");
    }
    long distinct = codes.stream().map(TradeCode::hs6).distinct().count();
    if (distinct < codes.size()) {
      throw new IllegalArgumentException("A code counts for one product; one is given twice");
    }
  }
}
