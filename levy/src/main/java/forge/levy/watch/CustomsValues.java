package forge.levy.watch;

import forge.kernel.CurrencyId;
import forge.kernel.Fraction;
import forge.levy.assessment.Refusal;
import forge.levy.entry.DateRole;
import forge.levy.entry.Entry;
import forge.levy.measure.ExchangeRates;
import forge.levy.measure.RuleSet;
import forge.levy.measure.Terms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/** Customs values by the terms and rates of a rule set, as an assessment makes them. */
public final class CustomsValues {

  /** What became of the value of an entry. */
  public sealed interface Outcome {}

  /** The value in the currency of assessment, rounded as the terms say. */
  public record Valued(BigDecimal value) implements Outcome {}

  /** The value cannot be made. */
  public record Refused(Refusal refusal) implements Outcome {}

  private final Terms terms;
  private final ExchangeRates rates;

  /** By the terms and rates of a rule set. */
  public CustomsValues(RuleSet rules) {
    this.terms = rules.terms();
    this.rates = rules.tables().rates();
  }

  /** The currency of the values. */
  public CurrencyId currency() {
    return terms.currency();
  }

  /** The customs value of an entry. */
  public Outcome of(Entry entry) {
    if (!terms.territory().contains(entry.declaration().destination())) {
      return refused(
          Refusal.Reason.OUTSIDE_TERRITORY,
          "destination",
          entry.declaration().destination().code(),
          "the rule set is about the border of " + terms.territory(),
          "Choose the rule set of that border.");
    }
    DateRole role = terms.valuation().exchange();
    Optional<LocalDate> day = entry.declaration().find(role);
    if (day.isEmpty()) {
      return missing("the day of " + role + " decides the exchange rate, and it is not stated");
    }
    Optional<BigDecimal> price = entry.valuation().find(terms.valuation().basis());
    if (price.isEmpty()) {
      return missing(
          "the customs value is %s, the price is stated %s, and freight or insurance is not"
              .formatted(terms.valuation().basis(), entry.valuation().stated()));
    }
    CurrencyId from = entry.valuation().currency();
    Optional<BigDecimal> rate = findRate(from, day.get());
    return rate.<Outcome>map(each -> new Valued(value(price.get(), each)))
        .orElseGet(
            () ->
                refused(
                    Refusal.Reason.NO_EXCHANGE_RATE,
                    "currency",
                    from.code(),
                    "there is no rate of %s in %s on %s"
                        .formatted(from, terms.currency(), day.get()),
                    "Add it to the rates of the rule set."));
  }

  private BigDecimal value(BigDecimal price, BigDecimal rate) {
    return Fraction.of(price).times(rate).rounded(terms.valuation().rounding());
  }

  /** One of a currency in the currency of assessment on a day. */
  Optional<BigDecimal> findRate(CurrencyId from, LocalDate day) {
    return from.equals(terms.currency())
        ? Optional.of(BigDecimal.ONE)
        : rates.find(from, day).map(ExchangeRates.Fixing::rate);
  }

  /** A price per unit in the currency of assessment, to 34 significant digits. */
  Optional<BigDecimal> convert(BigDecimal price, CurrencyId from, LocalDate day) {
    return findRate(from, day).map(rate -> price.multiply(rate, MathContext.DECIMAL128));
  }

  private static Outcome missing(String rule) {
    return refused(Refusal.Reason.MISSING_FIGURE, "", "", rule, "State it.");
  }

  private static Outcome refused(
      Refusal.Reason reason, String field, String value, String rule, String advice) {
    return new Refused(new Refusal(reason, field, value, rule, advice));
  }
}
