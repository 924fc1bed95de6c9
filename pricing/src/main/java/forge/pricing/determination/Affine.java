package forge.pricing.determination;

import forge.kernel.Explanation;
import forge.kernel.Fraction;
import forge.pricing.evidence.Quote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps that bring prices made under equal terms to the reference specification, joined into
 * one exact map {@code price → (slope·price + shift) / divisor}, which is applied to many prices
 * and explained for one.
 */
final class Affine {

  /** One step: what it does to a price, and why. */
  sealed interface Step {
    String what();

    String source();

    /** The price is multiplied by a fraction. */
    record Times(Fraction factor, String what, String source) implements Step {}

    /** A fraction is added to the price. */
    record Plus(Fraction amount, String what, String source) implements Step {}
  }

  private final List<Step> steps;
  private final BigDecimal slope;
  private final BigDecimal shift;
  private final BigDecimal divisor;

  Affine(List<Step> steps) {
    this.steps = List.copyOf(steps);
    var atZero = Fraction.of(BigDecimal.ZERO);
    var rate = Fraction.of(BigDecimal.ONE);
    for (Step step : steps) {
      atZero = apply(step, atZero);
      rate = step instanceof Step.Times times ? rate.times(times.factor()) : rate;
    }
    divisor = rate.below().multiply(atZero.below());
    slope = rate.above().multiply(atZero.below());
    shift = atZero.above().multiply(rate.below());
  }

  private static Fraction apply(Step step, Fraction price) {
    return switch (step) {
      case Step.Times times -> price.times(times.factor());
      case Step.Plus plus -> price.plus(plus.amount());
    };
  }

  /** The normalised price in hundred-millionths of the reference unit, rounded half up. */
  BigDecimal of(BigDecimal price) {
    return Fraction.WORKING.quotient(slope.multiply(price).add(shift), divisor);
  }

  /** The same for one quote, step by step. */
  Explanation explain(Quote quote, BigDecimal price, String result) {
    var parts = new ArrayList<Explanation>();
    var now = Fraction.of(price);
    for (Step step : steps) {
      now = apply(step, now);
      parts.add(Explanation.of(step.what(), now.shown()).from(step.source()));
    }
    String made =
        "as made: %s %s, %s"
            .formatted(price.toPlainString(), quote.denomination(), quote.delivery());
    return Explanation.of(made, of(price).stripTrailingZeros().toPlainString() + result, parts);
  }
}
