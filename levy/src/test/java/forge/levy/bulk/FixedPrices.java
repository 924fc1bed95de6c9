package forge.levy.bulk;

import forge.kernel.CurrencyId;
import forge.levy.entry.DutyUnit;
import forge.levy.expression.PerUnit;
import forge.levy.expression.PriceName;
import forge.levy.expression.Prices;
import forge.levy.expression.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/** The prices of {@link RandomDuties#NAMES}: one in pounds and euro, one never published. */
final class FixedPrices implements Prices {

  private final Map<PriceName, NavigableMap<LocalDate, Rate>> prices =
      Map.of(
          RandomDuties.NAMES.get(0),
          new TreeMap<>(
              Map.of(
                  RandomRules.day(0), rate("21.5", "EUR", DutyUnit.LBR),
                  RandomRules.day(20), rate("22.75", "EUR", DutyUnit.LBR),
                  RandomRules.day(40), rate("19", "EUR", DutyUnit.LBR))),
          RandomDuties.NAMES.get(1),
          new TreeMap<>(
              Map.of(
                  RandomRules.day(5), rate("1200.125", "USD", DutyUnit.TNE),
                  RandomRules.day(42), rate("1350", "USD", DutyUnit.TNE))),
          RandomDuties.NAMES.get(2),
          new TreeMap<>(
              Map.of(
                  RandomRules.day(25), rate("31.25", "USD", DutyUnit.KGM),
                  RandomRules.day(44), rate("30.1", "EUR", DutyUnit.KGM))));

  private static Rate rate(String amount, String currency, DutyUnit unit) {
    return new Rate(new BigDecimal(amount), new CurrencyId(currency), List.of(PerUnit.of(unit)));
  }

  @Override
  public Optional<Quoted> find(PriceName name, LocalDate day) {
    return Optional.ofNullable(named(name).floorEntry(day))
        .map(each -> new Quoted(each.getValue(), name + " of " + each.getKey()));
  }

  @Override
  public SortedSet<LocalDate> changes(PriceName name, LocalDate until) {
    return named(name).headMap(until, true).navigableKeySet();
  }

  private NavigableMap<LocalDate, Rate> named(PriceName name) {
    return prices.getOrDefault(name, new TreeMap<>());
  }
}
