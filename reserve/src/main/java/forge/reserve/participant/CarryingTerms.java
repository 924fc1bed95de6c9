package forge.reserve.participant;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What carrying a commitment costs. Rates are shares a year.
 *
 * @param interest simple, on what the material cost, drawn or not
 * @param storagePerTonneDay on what is on site
 * @param insurance on what the material cost
 * @param loss the share of what is on site that is lost in a year, at the locked price
 */
public record CarryingTerms(
    BigDecimal interest,
    DayCount dayCount,
    BigDecimal storagePerTonneDay,
    BigDecimal insurance,
    BigDecimal loss) {

  public CarryingTerms {
    Objects.requireNonNull(dayCount);
    for (BigDecimal each : new BigDecimal[] {interest, storagePerTonneDay, insurance, loss}) {
      if (each.signum() < 0) {
        throw new IllegalArgumentException("Rates of carrying are not below zero");
      }
    }
  }
}
