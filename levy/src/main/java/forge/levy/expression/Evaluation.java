package forge.levy.expression;

import forge.kernel.CurrencyId;
import forge.kernel.Explanation;
import forge.kernel.Fraction;
import forge.levy.expression.DutyExpression.Band;
import forge.levy.expression.DutyExpression.Banded;
import forge.levy.expression.DutyExpression.Bracket;
import forge.levy.expression.DutyExpression.Bracketed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works out an expression on the facts of one entry, exactly, with every step told. What is missing
 * is noted and the work goes on with nothing in its place, so that all that is missing is found at
 * once; an amount with something missing must not be used.
 */
public final class Evaluation {

  /** An amount in the currency of assessment, and how it came about. */
  public record Term(Fraction amount, Explanation how) {}

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final DutyFacts facts;
  private final List<String> missing = new ArrayList<>();

  /** Works on the facts of an entry. */
  public Evaluation(DutyFacts facts) {
    this.facts = facts;
  }

  /** A sentence for everything that was missing so far. */
  public List<String> missing() {
    return missing.stream().distinct().toList();
  }

  /** The amount of an expression. */
  public Term term(DutyExpression expression) {
    return switch (expression) {
      case DutyExpression.Nil nil -> told(expression, Fraction.ZERO);
      case DutyExpression.AdValorem duty -> adValorem(duty);
      case DutyExpression.Specific duty -> specific(expression, duty.rate(), List.of());
      case DutyExpression.Named price -> named(price);
      case DutyExpression.PriceAt price ->
          told(
              expression,
              needed(facts.findPrice(price.basis()), "the price " + price.basis(), "costs"),
              facts.priceSteps(price.basis()));
      case DutyExpression.CustomsValue value -> told(expression, facts.customsValue());
      case DutyExpression.ContentValue value ->
          told(
              expression,
              needed(
                  facts.findContentValue(value.substance()),
                  "the value of the " + value.substance() + " in the goods",
                  "content"));
      case DutyExpression.DutiesCharged duties ->
          told(expression, facts.dutiesCharged(duties.types()));
      case DutyExpression.Sum sum -> sum(sum);
      case DutyExpression.Difference two ->
          joined(expression, two.from(), two.less(), Fraction::minus);
      case DutyExpression.Scaled scaled -> scaled(scaled);
      case DutyExpression.Floor floor ->
          joined(expression, floor.of(), floor.least(), Fraction::max);
      case DutyExpression.Cap cap -> joined(expression, cap.of(), cap.most(), Fraction::min);
      case DutyExpression.Gap gap ->
          joined(
              expression,
              gap.reference(),
              gap.price(),
              (reference, price) -> reference.minus(price).max(Fraction.ZERO));
      case Banded table -> banded(expression, table);
      case DutyExpression.EntryPrice table -> banded(expression, table.banded());
      case Bracketed duty -> bracketed(duty);
      case DutyExpression.Rounded rounded -> rounded(rounded);
      case DutyExpression.Converted converted -> over(expression, term(converted.of()));
      case DutyExpression.Choice choice -> choice(choice);
      case DutyExpression.Absolute absolute -> {
        Term of = term(absolute.of());
        Fraction amount = of.amount().max(Fraction.ZERO.minus(of.amount()));
        yield told(expression, amount, List.of(of.how()));
      }
      case DutyExpression.Refixed refixed -> refixed(refixed);
      case DutyExpression.AtPrice at -> atPrice(at);
    };
  }

  private Term told(DutyExpression expression, Fraction amount) {
    return told(expression, amount, List.of());
  }

  private Term told(DutyExpression expression, Fraction amount, List<Explanation> parts) {
    return new Term(amount, Explanation.of(expression.toString(), shown(amount), parts));
  }

  /** The same amount under another name. */
  private Term over(DutyExpression expression, Term inside) {
    return told(expression, inside.amount(), List.of(inside.how()));
  }

  private String shown(Fraction amount) {
    return amount.shown() + " " + facts.currency();
  }

  private Fraction needed(Optional<Fraction> found, String what, String where) {
    if (found.isEmpty()) {
      missing.add(what + " is not stated, nor given by the " + where + " of the entry");
    }
    return found.orElse(Fraction.ZERO);
  }

  private Term adValorem(DutyExpression.AdValorem duty) {
    Term base = term(duty.base());
    return told(duty, base.amount().times(duty.percent()).over(HUNDRED), List.of(base.how()));
  }

  /** A rate times the quantity of the entry, at the exchange rate. */
  private Term specific(DutyExpression said, Rate rate, List<Explanation> before) {
    var steps = new ArrayList<>(before);
    Fraction amount = exchange(rate.currency(), steps).times(rate.amount());
    for (PerUnit unit : rate.per()) {
      amount = amount.times(quantity(unit, steps));
    }
    return told(said, amount, steps);
  }

  private Fraction exchange(CurrencyId currency, List<Explanation> steps) {
    if (currency.equals(facts.currency())) {
      return Fraction.of(BigDecimal.ONE);
    }
    Optional<Fraction> rate = facts.findExchange(currency);
    if (rate.isEmpty()) {
      missing.add("there is no exchange rate for " + currency);
      return Fraction.ZERO;
    }
    steps.add(
        Explanation.of(
            "exchange rate, " + facts.currency() + " per " + currency, rate.get().shown()));
    return rate.get();
  }

  private Fraction quantity(PerUnit unit, List<Explanation> steps) {
    Optional<Fraction> found = facts.findQuantity(unit);
    if (found.isEmpty()) {
      missing.add(
          unit.of().contained()
              ? "the mass of " + unit.of() + " in the goods is not stated"
              : "the quantity in " + unit + " is not stated");
      return Fraction.ZERO;
    }
    steps.add(Explanation.of("quantity", found.get().shown() + " " + unit));
    return found.get();
  }

  private Term named(DutyExpression.Named price) {
    Optional<Prices.Quoted> quoted = facts.prices().find(price.name(), facts.priceDay());
    if (quoted.isEmpty()) {
      missing.add("there is no price " + price.name() + " for " + facts.priceDay());
      return told(price, Fraction.ZERO);
    }
    var found =
        Explanation.of("price in force on " + facts.priceDay(), quoted.get().rate().toString())
            .from(quoted.get().source());
    return specific(price, quoted.get().rate(), List.of(found));
  }

  private Term sum(DutyExpression.Sum sum) {
    var steps = new ArrayList<Explanation>();
    Fraction amount = Fraction.ZERO;
    for (DutyExpression each : sum.terms()) {
      Term term = term(each);
      amount = amount.plus(term.amount());
      steps.add(term.how());
    }
    return told(sum, amount, steps);
  }

  private Term scaled(DutyExpression.Scaled scaled) {
    Term of = term(scaled.of());
    return told(scaled, of.amount().times(scaled.factor()), List.of(of.how()));
  }

  /** What joins two amounts. */
  @FunctionalInterface
  private interface Joining {
    Fraction of(Fraction left, Fraction right);
  }

  private Term joined(
      DutyExpression said, DutyExpression left, DutyExpression right, Joining joining) {
    Term one = term(left);
    Term other = term(right);
    return told(said, joining.of(one.amount(), other.amount()), List.of(one.how(), other.how()));
  }

  private Term banded(DutyExpression said, Banded table) {
    Term price = term(table.price());
    for (Band band : table.bands()) {
      Term from = specific(new DutyExpression.Specific(band.from()), band.from(), List.of());
      if (price.amount().compareTo(from.amount()) >= 0) {
        Term duty = term(band.duty());
        var reached = Explanation.of("the price reaches", band.from().toString());
        return told(said, duty.amount(), List.of(price.how(), reached, duty.how()));
      }
    }
    Term below = term(table.below());
    var under = Explanation.of("the price is below", table.bands().getLast().from().toString());
    return told(said, below.amount(), List.of(price.how(), under, below.how()));
  }

  /** Each part of the gap at its own share: Σ share × (part of the gap within the bracket). */
  private Term bracketed(Bracketed duty) {
    Term reference = term(duty.reference());
    Term price = term(duty.price());
    Fraction gap = reference.amount().minus(price.amount()).max(Fraction.ZERO);
    var steps = new ArrayList<>(List.of(reference.how(), price.how()));
    steps.add(Explanation.of("gap", shown(gap)));
    Fraction amount = Fraction.ZERO;
    Fraction charged = Fraction.ZERO;
    for (Bracket bracket : duty.brackets()) {
      Fraction bound = reference.amount().times(bracket.upTo()).over(HUNDRED);
      Fraction part = gap.min(bound).minus(charged).max(Fraction.ZERO);
      amount = amount.plus(part.times(bracket.percent()).over(HUNDRED));
      charged = charged.plus(part);
      steps.add(share(bracket.percent(), part));
    }
    Fraction rest = gap.minus(charged);
    steps.add(share(duty.above(), rest));
    return told(duty, amount.plus(rest.times(duty.above()).over(HUNDRED)), steps);
  }

  private Explanation share(BigDecimal percent, Fraction part) {
    return Explanation.of(Numerals.plain(percent) + " % of a part of the gap", shown(part));
  }

  private Term rounded(DutyExpression.Rounded rounded) {
    Term of = term(rounded.of());
    return switch (rounded.point()) {
      case DutyExpression.InTotal total ->
          told(rounded, Fraction.of(of.amount().rounded(rounded.rounding())), List.of(of.how()));
      case DutyExpression.PerUnits units -> perUnit(rounded, of, units);
    };
  }

  private Term perUnit(DutyExpression.Rounded said, Term of, DutyExpression.PerUnits units) {
    var steps = new ArrayList<>(List.of(of.how()));
    Fraction whole = exchange(units.currency(), steps);
    for (PerUnit unit : units.per()) {
      whole = whole.times(quantity(unit, steps));
    }
    if (whole.signum() <= 0) {
      missing.add(
          "the amount of one "
              + units.per().getFirst()
              + " would be a division by zero, for the entry has none");
      return told(said, Fraction.ZERO, steps);
    }
    BigDecimal one = of.amount().times(whole.inverse()).rounded(said.rounding());
    steps.add(Explanation.of("rounded per unit", one + " " + DutyText.measure(units)));
    return told(said, whole.times(one), steps);
  }

  private Term choice(DutyExpression.Choice choice) {
    Term left = term(choice.test().left());
    Term right = term(choice.test().right());
    boolean holds = choice.test().comparison().holds(left.amount().compareTo(right.amount()));
    Term chosen = term(holds ? choice.then() : choice.otherwise());
    var test =
        Explanation.of(
            "%s %s %s"
                .formatted(shown(left.amount()), choice.test().comparison(), shown(right.amount())),
            holds ? "holds" : "does not hold",
            List.of(left.how(), right.how()));
    return told(choice, chosen.amount(), List.of(test, chosen.how()));
  }

  private Term refixed(DutyExpression.Refixed refixed) {
    Refixing.Outcome outcome = Refixing.of(refixed, facts.prices(), facts.priceDay());
    missing.addAll(outcome.missing());
    return specific(refixed, outcome.rate(), outcome.steps());
  }

  private Term atPrice(DutyExpression.AtPrice at) {
    Term price = term(at.price());
    var priced = new Evaluation(new PricedFacts(facts, price.amount()));
    Term duty = priced.term(at.duty());
    missing.addAll(priced.missing());
    return told(at, duty.amount(), List.of(price.how(), duty.how()));
  }
}
