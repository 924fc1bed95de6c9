package forge.pricing.determination;

import forge.kernel.CurrencyId;
import forge.kernel.Fraction;
import forge.pricing.determination.Exclusion.Reason;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Denomination;
import forge.pricing.evidence.Grade;
import forge.pricing.evidence.Quote;
import forge.pricing.evidence.Terms;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.Normalisation;
import forge.pricing.method.Specification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings prices to the reference specification of a method in one of its markets. In this order:
 * tax is taken out, credit is brought to the reference days, unit and basis, currency, grade,
 * delivery. Premiums and differentials are amounts on the reference basis.
 *
 * <p>Prices made under equal terms on one day share their steps, which are worked out once.
 */
final class Normaliser {

  private record Key(
      Denomination denomination, Grade grade, Delivery delivery, Terms terms, LocalDate day) {

    /** Terms are shared between most prices, so sameness is asked before equality. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && day.equals(key.day)
          && Objects.equals(delivery, key.delivery)
          && Objects.equals(denomination, key.denomination)
          && Objects.equals(grade, key.grade)
          && Objects.equals(terms, key.terms);
    }

    /** Of what differs most; the rest decides seldom and would cost more than it saves. */
    @Override
    public int hashCode() {
      return 31 * day.hashCode() + delivery.place().hashCode();
    }
  }

  private final Specification specification;
  private final Normalisation rules;
  private final MarketArea market;
  private final Rates rates;
  private final Bases bases;
  private final Map<Key, Conversion> known = new HashMap<>();

  Normaliser(Method method, MarketArea market, Rates rates) {
    specification = method.specification();
    rules = method.normalisation();
    this.market = market;
    this.rates = rates;
    bases = new Bases(specification);
  }

  Bases bases() {
    return bases;
  }

  /** How prices made on these terms on a day are normalised. */
  Conversion conversion(Quote quote, LocalDate day) {
    var key = new Key(quote.denomination(), quote.grade(), quote.delivery(), quote.terms(), day);
    Conversion before = known.get(key);
    if (before != null) {
      return before;
    }
    Conversion worked = work(key);
    known.put(key, worked);
    return worked;
  }

  private Conversion work(Key key) {
    try {
      var steps = new ArrayList<Affine.Step>();
      tax(key, steps);
      credit(key, steps);
      unitAndBasis(key, steps);
      currency(key, steps);
      grade(key, steps);
      delivery(key, steps);
      return new Conversion.Usable(new Affine(steps));
    } catch (Stop stop) {
      return new Conversion.Refused(stop.reason, stop.detail);
    }
  }

  private void tax(Key key, List<Affine.Step> steps) {
    BigDecimal tax = key.terms().taxInside();
    if (tax.signum() > 0) {
      var out = Fraction.of(BigDecimal.ONE).over(BigDecimal.ONE.add(tax));
      String what = "tax of " + percent(tax) + " taken out: ÷ " + BigDecimal.ONE.add(tax);
      steps.add(new Affine.Step.Times(out, what, ""));
    }
  }

  private void credit(Key key, List<Affine.Step> steps) {
    int days = key.terms().creditDays() - specification.creditDays();
    if (days == 0) {
      return;
    }
    Normalisation.Credit credit =
        rules
            .credit()
            .orElseThrow(
                () ->
                    new Stop(
                        Reason.CREDIT_NOT_CONVERTIBLE,
                        "paid after %s days instead of %s, and the method names no cost of credit"
                            .formatted(key.terms().creditDays(), specification.creditDays())));
    BigDecimal year = BigDecimal.valueOf(credit.dayCount());
    BigDecimal interest = credit.annualRate().multiply(BigDecimal.valueOf(days));
    if (year.add(interest).signum() <= 0) {
      throw new Stop(
          Reason.CREDIT_NOT_CONVERTIBLE,
          "paid so far ahead, %s days, that interest eats the price up".formatted(-days));
    }
    var factor = new Fraction(year, year.add(interest));
    String what =
        "%s days of credit at %s a year: ÷ (1 + %s × %s/%s)"
            .formatted(
                days,
                percent(credit.annualRate()),
                credit.annualRate().toPlainString(),
                days,
                credit.dayCount());
    steps.add(new Affine.Step.Times(factor, what, ""));
  }

  private void unitAndBasis(Key key, List<Affine.Step> steps) {
    Denomination from = key.denomination();
    Denomination to = specification.denomination();
    Fraction units =
        bases
            .units(from.unit())
            .orElseThrow(
                () ->
                    new Stop(
                        Reason.UNIT_NOT_CONVERTIBLE,
                        "%s does not convert into %s".formatted(from.unit(), to.unit())));
    if (from.unit() != to.unit()) {
      String what =
          "%s to %s: × %s/%s"
              .formatted(
                  from.unit(),
                  to.unit(),
                  units.below().toPlainString(),
                  units.above().toPlainString());
      steps.add(new Affine.Step.Times(units.inverse(), what, ""));
    }
    Fraction content =
        bases
            .content(from.basis(), key.grade())
            .orElseThrow(() -> new Stop(Reason.BASIS_NOT_CONVERTIBLE, unjoined(key)));
    if (!from.basis().equals(to.basis())) {
      String what =
          "%s to %s, which is %s of it: ÷ %s"
              .formatted(from.basis(), to.basis(), content.shown(), content.shown());
      steps.add(new Affine.Step.Times(content.inverse(), what, ""));
    }
  }

  private String unjoined(Key key) {
    return "no assay, moisture or stoichiometry joins %s to %s"
        .formatted(key.denomination().basis(), specification.denomination().basis());
  }

  private void currency(Key key, List<Affine.Step> steps) {
    CurrencyId from = key.denomination().currency();
    CurrencyId to = specification.denomination().currency();
    if (from.equals(to)) {
      return;
    }
    Fraction rate = rate(from, key.day());
    String named = rules.currency().map(c -> c.source() + ", " + c.smoothing()).orElse("");
    String what = "%s to %s: × %s".formatted(from, to, rate.shown());
    steps.add(new Affine.Step.Times(rate, what, named + ", " + key.day()));
  }

  private Fraction rate(CurrencyId from, LocalDate day) {
    CurrencyId to = specification.denomination().currency();
    if (from.equals(to)) {
      return Fraction.of(BigDecimal.ONE);
    }
    Normalisation.Currency named =
        rules
            .currency()
            .orElseThrow(
                () ->
                    new Stop(
                        Reason.NO_EXCHANGE_RATE,
                        "the price is in %s, and the method names no rate to %s"
                            .formatted(from, to)));
    return rates
        .find(named.source(), from, to, day, named.smoothing())
        .orElseThrow(
            () ->
                new Stop(
                    Reason.NO_EXCHANGE_RATE,
                    "%s has no rate of %s to %s for %s".formatted(named.source(), from, to, day)));
  }

  private void grade(Key key, List<Affine.Step> steps) {
    String grade = key.grade().name();
    if (!grade.isEmpty() && !grade.equals(specification.grade().name())) {
      Normalisation.Premium premium =
          rules.premiums().stream()
              .filter(p -> p.grade().equals(grade) && p.validity().holdsOn(key.day()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new Stop(
                          Reason.GRADE_UNKNOWN,
                          "the method names no premium for grade '%s'".formatted(grade)));
      String what = "grade %s, premium %s:".formatted(grade, premium.amount());
      steps.add(minus(premium.amount(), BigDecimal.ONE, key.day(), what, premium.source()));
    }
    points(key, steps);
  }

  private void points(Key key, List<Affine.Step> steps) {
    boolean atReferenceAssay =
        key.denomination().basis().contained() && !specification.denomination().basis().contained();
    if (!key.grade().assayed() || !specification.grade().assayed() || atReferenceAssay) {
      return;
    }
    BigDecimal points =
        key.grade().assay().subtract(specification.grade().assay()).movePointRight(2);
    if (points.signum() == 0) {
      return;
    }
    Optional<Normalisation.PerPoint> rule =
        rules.perPoint().stream().filter(p -> p.validity().holdsOn(key.day())).findFirst();
    if (rule.isPresent()) {
      String shown = points.stripTrailingZeros().toPlainString();
      String what = "%s points of assay at %s each:".formatted(shown, rule.get().amount());
      steps.add(minus(rule.get().amount(), points, key.day(), what, rule.get().source()));
    } else if (!specification.denomination().basis().contained()) {
      throw new Stop(
          Reason.GRADE_UNKNOWN,
          "the assay is %s instead of %s, and the method names no amount per point"
              .formatted(
                  key.grade().assay().toPlainString(),
                  specification.grade().assay().toPlainString()));
    }
  }

  private void delivery(Key key, List<Affine.Step> steps) {
    Delivery from = key.delivery();
    Specification.Point to = market.point();
    boolean there =
        from.term() == to.term() && (to.place().isEmpty() || to.place().equals(from.place()));
    if (there) {
      return;
    }
    Normalisation.Differential differential =
        rules.differentials().stream()
            .filter(each -> each.applies(from, market.name(), key.day()))
            .max(Comparator.comparingInt(Normalisation.Differential::closeness))
            .orElseThrow(
                () ->
                    new Stop(
                        Reason.DELIVERY_NOT_CONVERTIBLE,
                        "the method names no differential from %s to %s".formatted(from, to)));
    String what = "%s to %s, %s:".formatted(from, to, differential.amount());
    steps.add(
        minus(
            differential.amount(),
            BigDecimal.ONE.negate(),
            key.day(),
            what,
            differential.source().text()));
  }

  /** Takes an amount so many times out of the price, in reference currency and unit. */
  private Affine.Step minus(
      Normalisation.Amount amount, BigDecimal times, LocalDate day, String what, String source) {
    Fraction unit =
        bases
            .units(amount.unit())
            .orElseThrow(
                () ->
                    new Stop(
                        Reason.UNIT_NOT_CONVERTIBLE,
                        "%s does not convert into %s"
                            .formatted(amount.unit(), specification.denomination().unit())));
    Fraction inReference =
        rate(amount.currency(), day)
            .times(unit.inverse())
            .times(amount.value().multiply(times).negate());
    String shown = inReference.working().abs().stripTrailingZeros().toPlainString();
    String sign = inReference.above().signum() < 0 ? " − " : " + ";
    return new Affine.Step.Plus(inReference, what + sign + shown, source);
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  /** Ends the working out of one conversion. */
  private static final class Stop extends RuntimeException {
    private final Reason reason;
    private final String detail;

    Stop(Reason reason, String detail) {
      super(detail, null, false, false);
      this.reason = reason;
      this.detail = detail;
    }
  }
}
