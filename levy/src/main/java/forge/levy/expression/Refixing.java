package forge.levy.expression;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Explanation;
import forge.kernel.Fraction;
import forge.levy.entry.PriceBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Follows a rate made of prices through the days on which they change: it is fixed again where it
 * moves from the one in force by more than a step, or returns to nothing (Regulation (EU) No
 * 642/2010, article 2).
 */
final class Refixing {

  /** The rate in force, how it came to be, and what was missing on the way. */
  record Outcome(Rate rate, List<Explanation> steps, List<String> missing) {}

  private Refixing() {}

  static Outcome of(DutyExpression.Refixed refixed, Prices prices, LocalDate day) {
    Rate fixed = refixed.step().withAmount(BigDecimal.ZERO);
    var steps = new ArrayList<Explanation>();
    SortedSet<LocalDate> changes = changes(refixed, prices, day);
    List<String> missing =
        changes.isEmpty()
            ? List.of("no price of " + refixed.of() + " is known by " + day)
            : List.of();
    for (LocalDate each : changes) {
      var evaluation = new Evaluation(new OneUnit(prices, each, refixed.step().currency()));
      Fraction now = evaluation.term(refixed.of()).amount();
      if (!evaluation.missing().isEmpty()) {
        missing = steps.isEmpty() ? evaluation.missing() : List.of();
        continue;
      }
      missing = List.of();
      Fraction moved = now.minus(Fraction.of(fixed.amount()));
      boolean far =
          moved.max(Fraction.ZERO.minus(moved)).compareTo(Fraction.of(refixed.step().amount())) > 0;
      boolean nil = now.signum() == 0 && fixed.amount().signum() != 0;
      if (steps.isEmpty() || far || nil) {
        fixed = fixed.withAmount(now.working());
        steps.add(Explanation.of("fixed from " + each, fixed.toString()));
      }
    }
    return new Outcome(fixed, steps, missing);
  }

  private static SortedSet<LocalDate> changes(
      DutyExpression.Refixed refixed, Prices prices, LocalDate day) {
    var days = new TreeSet<LocalDate>();
    Parts.visit(
        refixed.of(),
        part -> {
          if (part instanceof DutyExpression.Named named) {
            days.addAll(prices.changes(named.name(), day));
          }
        });
    return days;
  }

  /** One unit of everything, of which nothing is known but prices. */
  private record OneUnit(Prices prices, LocalDate priceDay, CurrencyId currency)
      implements DutyFacts {

    @Override
    public Fraction customsValue() {
      return Fraction.ZERO;
    }

    @Override
    public Optional<Fraction> findPrice(PriceBasis basis) {
      return Optional.empty();
    }

    @Override
    public Optional<Fraction> findContentValue(Basis substance) {
      return Optional.empty();
    }

    @Override
    public Optional<Fraction> findQuantity(PerUnit unit) {
      return Optional.of(Fraction.of(BigDecimal.ONE));
    }

    @Override
    public Optional<Fraction> findExchange(CurrencyId other) {
      return Optional.empty();
    }

    @Override
    public Fraction dutiesCharged(Set<String> types) {
      return Fraction.ZERO;
    }
  }
}
