package forge.levy.measure;

import forge.kernel.CurrencyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Customs exchange rates: units of the currency of assessment for one of another, from a day on.
 */
public final class ExchangeRates {

  /** One rate. */
  public record Fixing(CurrencyId currency, LocalDate from, BigDecimal rate, String source) {

    public Fixing {
      Objects.requireNonNull(currency);
      Objects.requireNonNull(from);
      Objects.requireNonNull(source);
      if (rate.signum() <= 0) {
        throw new IllegalArgumentException("A rate of " + rate + " for " + currency + " is none");
      }
    }
  }

  private final List<Fixing> fixings;
  private final Map<CurrencyId, NavigableMap<LocalDate, Fixing>> byDay = new TreeMap<>();

  /** The rates fixed; the last by a day is in force on it. */
  public ExchangeRates(List<Fixing> fixings) {
    this.fixings = List.copyOf(fixings);
    for (Fixing each : this.fixings) {
      byDay.computeIfAbsent(each.currency(), key -> new TreeMap<>()).put(each.from(), each);
    }
  }

  /** All of them. */
  public List<Fixing> list() {
    return fixings;
  }

  /** The rate of a currency on a day, if one was fixed by then. */
  public Optional<Fixing> find(CurrencyId currency, LocalDate day) {
    return Optional.ofNullable(
            byDay.getOrDefault(currency, Collections.emptyNavigableMap()).floorEntry(day))
        .map(Map.Entry::getValue);
  }
}
