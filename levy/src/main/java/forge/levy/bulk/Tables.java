package forge.levy.bulk;

import forge.kernel.CurrencyId;
import forge.levy.entry.DateRole;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.PerUnit;
import forge.levy.expression.PriceName;
import forge.levy.expression.Prices;
import forge.levy.expression.Rate;
import forge.levy.measure.ExchangeRates;
import forge.levy.measure.RuleSet;
import forge.levy.schedule.LevySchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Exchange rates and named prices by day, each looked up once. */
final class Tables {

  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /** A named price by day, in one currency and for one unit. */
  record Priced(DayTable amounts, CurrencyId currency, List<PerUnit> per) {}

  private final LevySchedule schedule;
  private final Map<PriceName, Optional<Priced>> prices = new ConcurrentHashMap<>();
  private final Map<DutyExpression.Refixed, DayTable> refixed = new ConcurrentHashMap<>();
  private final List<CurrencyId> currencies;
  private final int exchangeScale;
  private final DayTable[] exchanges;

  Tables(LevySchedule schedule) {
    this.schedule = schedule;
    this.currencies = currencies(schedule.rules());
    this.exchangeScale =
        schedule.rules().tables().rates().list().stream()
            .mapToInt(each -> each.rate().stripTrailingZeros().scale())
            .reduce(0, Math::max);
    this.exchanges = currencies.stream().map(this::makeExchange).toArray(DayTable[]::new);
  }

  /** The currencies that entries may be stated in: that of assessment, and those with a rate. */
  static List<CurrencyId> currencies(RuleSet rules) {
    return Stream.concat(
            Stream.of(rules.terms().currency()),
            rules.tables().rates().list().stream().map(ExchangeRates.Fixing::currency))
        .distinct()
        .toList();
  }

  /** Decimals of all exchange rates. */
  int exchangeScale() {
    return exchangeScale;
  }

  /** The rate of a currency, by its place, on a day; {@link DayTable#NONE} where there is none. */
  long exchange(int place, long day) {
    return exchanges[place].at(day);
  }

  CurrencyId currency() {
    return schedule.rules().terms().currency();
  }

  /** Whose day's exchange rates count. */
  DateRole exchangeRole() {
    return schedule.rules().terms().valuation().exchange();
  }

  int decimals() {
    return schedule.rules().terms().rounding().decimals();
  }

  /** The rates of a currency, if there are any. */
  Optional<DayTable> exchange(CurrencyId from) {
    int place = currencies.indexOf(from);
    return place < 0 ? Optional.empty() : Optional.of(exchanges[place]);
  }

  private DayTable makeExchange(CurrencyId from) {
    ExchangeRates rates = schedule.rules().tables().rates();
    return new DayTable(
        exchangeScale,
        day ->
            from.equals(currency())
                ? Optional.of(BigDecimal.ONE)
                : rates.find(from, day).map(ExchangeRates.Fixing::rate));
  }

  /** A named price; none where it never was published, or not always in the same units. */
  Optional<Priced> price(PriceName name) {
    return prices.computeIfAbsent(name, this::makePrice);
  }

  private Optional<Priced> makePrice(PriceName name) {
    Prices plain = schedule.prices();
    List<Rate> rates =
        plain.changes(name, LATEST).stream()
            .flatMap(day -> plain.find(name, day).stream())
            .map(Prices.Quoted::rate)
            .toList();
    if (rates.stream().map(Rate::measure).distinct().count() != 1) {
      return Optional.empty();
    }
    int scale =
        rates.stream().mapToInt(each -> each.amount().stripTrailingZeros().scale()).max().orElse(0);
    Rate like = rates.getFirst();
    return Optional.of(
        new Priced(
            new DayTable(scale, day -> amount(name, day, like)), like.currency(), like.per()));
  }

  private Optional<BigDecimal> amount(PriceName name, LocalDate day, Rate like) {
    return schedule
        .prices()
        .find(name, day)
        .map(Prices.Quoted::rate)
        .filter(rate -> rate.measure().equals(like.measure()))
        .map(Rate::amount);
  }

  /** The amount of a rate that is fixed again by steps. */
  DayTable refixed(DutyExpression.Refixed rate) {
    return refixed.computeIfAbsent(
        rate,
        each ->
            new DayTable(
                RefixedRates.SCALE, day -> RefixedRates.find(each, schedule.prices(), day)));
  }
}
