package forge.levy.assessment;

import forge.levy.measure.Citation;
import forge.levy.measure.Liability;
import forge.levy.measure.MeasureId;
import forge.levy.measure.MeasureType;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One line of charges: a measure, on the whole entry or on the part of it that is inside or outside
 * a quota.
 *
 * @param duty the canonical text of what is charged
 * @param quota the order number of the quota that the part lies in, empty outside
 * @param amount in the currency of assessment, rounded
 */
public record DutyLine(
    MeasureType type,
    MeasureId measure,
    String duty,
    String quota,
    BigDecimal amount,
    Liability liability,
    Citation source) {

  public DutyLine {
    Objects.requireNonNull(type);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(duty);
    Objects.requireNonNull(quota);
    Objects.requireNonNull(amount);
    Objects.requireNonNull(liability);
    Objects.requireNonNull(source);
  }
}
