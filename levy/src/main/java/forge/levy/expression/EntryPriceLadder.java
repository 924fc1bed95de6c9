package forge.levy.expression;

import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The table of an entry price, from that price alone: at each step below it, which is a share of
 * the entry price, the specific duty is as large as what is missing. With steps of 2 % and four of
 * them the bounds are P × {1, 0.98, 0.96, 0.94, 0.92} and the duties P × {0, 2, 4, 6, 8 %}
 * (Commission Implementing Regulation (EU) 2017/892 and the combined nomenclature, annex 2).
 *
 * @param price the entry price P
 * @param step hundredths of it
 * @param count how many steps
 * @param rounding of bounds and duties as they are printed
 */
public record EntryPriceLadder(Rate price, BigDecimal step, int count, Rounding rounding) {

  public EntryPriceLadder {
    Objects.requireNonNull(rounding);
    if (price.amount().signum() <= 0 || step.signum() <= 0 || count < 1) {
      throw new IllegalArgumentException("An entry price, its step and their number are above 0");
    }
    if (step.multiply(BigDecimal.valueOf(count)).compareTo(new BigDecimal(100)) >= 0) {
      throw new IllegalArgumentException("The steps of an entry price stay below all of it");
    }
  }

  /** The bands, from the entry price down. */
  List<DutyExpression.Band> bands() {
    var bands = new ArrayList<DutyExpression.Band>();
    for (int i = 0; i <= count; i++) {
      BigDecimal share = step.multiply(BigDecimal.valueOf(i)).movePointLeft(2);
      BigDecimal duty = rounding.of(price.amount().multiply(share));
      BigDecimal bound = rounding.of(price.amount().multiply(BigDecimal.ONE.subtract(share)));
      bands.add(
          new DutyExpression.Band(
              price.withAmount(bound),
              duty.signum() == 0
                  ? DutyExpression.nil()
                  : new DutyExpression.Specific(price.withAmount(duty))));
    }
    return List.copyOf(bands);
  }
}
