package forge.pricing.certificate;

import forge.kernel.CurrencyId;
import forge.pricing.evidence.Evidence;
import forge.pricing.method.Normalisation;
import forge.pricing.method.Smoothing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Exchange rates of the method's source, each worked out from the list of fixings. */
final class PlainRates {

  private static final int OLDEST = 10;

  private record Wanted(CurrencyId one, CurrencyId costs, LocalDate day) {

    Wanted opposite() {
      CurrencyId first = costs;
      CurrencyId second = one;
      return new Wanted(first, second, day);
    }
  }

  private final Claim claim;
  private final Map<Wanted, Optional<BigDecimal>> found = new HashMap<>();

  PlainRates(Claim claim) {
    this.claim = claim;
  }

  /** What one unit of a currency is worth in the reference currency on a day. */
  Optional<BigDecimal> worth(CurrencyId currency, LocalDate day) {
    CurrencyId reference = claim.method().specification().denomination().currency();
    return currency.equals(reference)
        ? Optional.of(BigDecimal.ONE)
        : found.computeIfAbsent(new Wanted(currency, reference, day), this::search);
  }

  private Optional<BigDecimal> search(Wanted wanted) {
    Optional<Normalisation.Currency> rule = claim.method().normalisation().currency();
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> direct = mean(rule.get(), wanted);
    return direct.isPresent()
        ? direct
        : mean(rule.get(), wanted.opposite())
            .map(rate -> BigDecimal.ONE.divide(rate, PlainPrices.DIGITS));
  }

  private Optional<BigDecimal> mean(Normalisation.Currency rule, Wanted wanted) {
    boolean spot = rule.smoothing().equals(Smoothing.SPOT);
    LocalDate first =
        spot ? wanted.day().minusDays(OLDEST) : rule.smoothing().firstDay(wanted.day());
    var fixings = new TreeMap<LocalDate, BigDecimal>();
    for (Evidence.ExchangeRate each : claim.evidence().rates()) {
      LocalDate day = each.heading().date();
      if (each.one().equals(wanted.one())
          && each.costs().equals(wanted.costs())
          && each.heading().origin().source().equals(rule.source())
          && !day.isBefore(first)
          && !day.isAfter(wanted.day())) {
        fixings.putIfAbsent(day, each.rate());
      }
    }
    if (fixings.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(spot ? fixings.lastEntry().getValue() : mean(fixings));
  }

  private static BigDecimal mean(NavigableMap<LocalDate, BigDecimal> fixings) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal each : fixings.values()) {
      sum = sum.add(each);
    }
    return sum.divide(BigDecimal.valueOf(fixings.size()), PlainPrices.DIGITS);
  }
}
