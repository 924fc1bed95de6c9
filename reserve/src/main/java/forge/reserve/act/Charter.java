package forge.reserve.act;

import forge.kernel.CurrencyId;
import forge.reserve.lot.WeightTolerance;
import forge.reserve.order.ReleaseRules;
import forge.reserve.participant.CarryingTerms;
import forge.reserve.participant.DayCount;
import forge.reserve.participant.Waterfall;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * What a reserve was founded on: its money, what carrying costs, who releases, and what happens in
 * a default.
 */
public record Charter(
    Name name, Finance finance, CarryingTerms carrying, ReleaseRules releases, Rules rules) {

  /**
   * What it is called, and a label that everything it shows carries, such as that it is made up.
   */
  public record Name(String text, String label, CurrencyId currency) {
    public Name {
      Objects.requireNonNull(label);
      Objects.requireNonNull(currency);
      if (text.isBlank()) {
        throw new IllegalArgumentException("A reserve has a name");
      }
    }
  }

  /** Private capital, and a loan up to an amount. */
  public record Finance(
      BigDecimal capital, BigDecimal facility, BigDecimal loanRate, DayCount dayCount, int years) {
    public Finance {
      Objects.requireNonNull(dayCount);
      if (capital.signum() <= 0 || facility.signum() <= 0 || loanRate.signum() < 0 || years < 1) {
        throw new IllegalArgumentException(
            "Capital and facility are above zero, the rate not below, and the loan has a term");
      }
    }
  }

  /**
   * Further rules.
   *
   * @param normalDraw which share of what it holds a participant may owe outside a disruption
   * @param disclosure the level of each field of the report that is not public
   */
  public record Rules(
      WeightTolerance tolerance,
      BigDecimal normalDraw,
      Waterfall waterfall,
      Map<String, Disclosure> disclosure) {
    public Rules {
      Objects.requireNonNull(tolerance);
      Objects.requireNonNull(waterfall);
      disclosure = Map.copyOf(disclosure);
      if (normalDraw.signum() < 0 || normalDraw.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("The share that may be drawn is from 0 to 1");
      }
    }

    /** Whether somebody of a level sees a field. */
    public boolean shows(String field, Disclosure level) {
      return disclosure.getOrDefault(field, Disclosure.PUBLIC).compareTo(level) <= 0;
    }
  }
}
