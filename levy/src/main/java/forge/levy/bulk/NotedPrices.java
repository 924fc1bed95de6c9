package forge.levy.bulk;

import forge.levy.expression.PriceName;
import forge.levy.expression.Prices;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Prices of which it is noted what published them. */
record NotedPrices(Prices prices, Set<String> sources) implements Prices {

  @Override
  public Optional<Quoted> find(PriceName name, LocalDate day) {
    Optional<Quoted> found = prices.find(name, day);
    found.ifPresent(quoted -> sources.add(quoted.source()));
    return found;
  }

  @Override
  public SortedSet<LocalDate> changes(PriceName name, LocalDate until) {
    return prices.changes(name, until);
  }
}
