package forge.store.method;

import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.pricing.method.Normalisation;
import forge.store.document.Suggestion;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads currencies, and amounts of money per unit of mass. */
final class Amounts {

  private static final Set<String> CURRENCIES = currencies();

  private Amounts() {}

  private static Set<String> currencies() {
    var codes = new TreeSet<String>();
    Currency.getAvailableCurrencies().forEach(each -> codes.add(each.getCurrencyCode()));
    codes.add(CurrencyId.PERCENT.code());
    return codes;
  }

  /** The currency of a key; dollars where there is none. */
  static CurrencyId currency(MethodForm form, String key) {
    String code = form.text(key, "Give an ISO 4217 code such as USD, or % for a rate.");
    if (CURRENCIES.contains(code)) {
      return CurrencyId.of(code);
    }
    if (!code.isEmpty()) {
      String advice =
          Suggestion.nearest(code, List.of("USD", "EUR", "CNY", "GBP", "JPY"))
              .map(near -> "Did you mean " + near + "?")
              .orElse("Give an ISO 4217 code such as USD, or % for a rate.");
      form.refuse(key, "no currency has this code", advice);
    }
    return CurrencyId.of("USD");
  }

  static MassUnit unit(MethodForm form, String key) {
    return form.choice(
        key, MassUnit.class, "Give one of " + String.join(", ", MassUnit.symbols()) + ".");
  }

  /** The required amount of a key. */
  static Normalisation.Amount amount(MethodForm form) {
    Optional<MethodForm> found =
        form.need("amount", "Give {value: 2.5, currency: USD, unit: lb}.");
    if (found.isEmpty()) {
      return new Normalisation.Amount(BigDecimal.ZERO, CurrencyId.of("USD"), MassUnit.KILOGRAM);
    }
    MethodForm one = found.get();
    var amount =
        new Normalisation.Amount(
            one.decimal("value", Limit.ANY), currency(one, "currency"), unit(one, "unit"));
    one.close();
    return amount;
  }
}
