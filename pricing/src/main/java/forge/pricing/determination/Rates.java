package forge.pricing.determination;

import forge.kernel.CurrencyId;
import forge.kernel.Fraction;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.Smoothing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Exchange rates of all sources. A rate for a day is the latest one fixed up to it, at most {@value
 * #OLDEST} days before; a mean is that of the rates fixed within its days or months, up to and
 * including the day. Where only the opposite rate is fixed, its mean divides.
 */
final class Rates {

  static final int OLDEST = 10;

  private record Pair(String source, CurrencyId one, CurrencyId costs) {}

  private final Map<Pair, NavigableMap<LocalDate, BigDecimal>> fixings = new HashMap<>();

  Rates(EvidenceSet evidence) {
    for (Evidence.ExchangeRate each : evidence.rates()) {
      var pair = new Pair(each.heading().origin().source(), each.one(), each.costs());
      fixings
          .computeIfAbsent(pair, p -> new TreeMap<>())
          .putIfAbsent(each.heading().date(), each.rate());
    }
  }

  /** Units of {@code to} that one unit of {@code from} is worth on a day, if it is known. */
  Optional<Fraction> find(
      String source, CurrencyId from, CurrencyId to, LocalDate day, Smoothing smoothing) {
    Optional<Fraction> direct = mean(new Pair(source, from, to), day, smoothing);
    return direct.isPresent()
        ? direct
        : mean(new Pair(source, to, from), day, smoothing).map(Fraction::inverse);
  }

  private Optional<Fraction> mean(Pair pair, LocalDate day, Smoothing smoothing) {
    NavigableMap<LocalDate, BigDecimal> days = fixings.get(pair);
    if (days == null) {
      return Optional.empty();
    }
    if (smoothing.equals(Smoothing.SPOT)) {
      var entry = days.floorEntry(day);
      return entry == null || entry.getKey().isBefore(day.minusDays(OLDEST))
          ? Optional.empty()
          : Optional.of(Fraction.of(entry.getValue()));
    }
    var within = days.subMap(smoothing.firstDay(day), true, day, true).values();
    BigDecimal sum = within.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return within.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fraction(sum, BigDecimal.valueOf(within.size())));
  }
}
