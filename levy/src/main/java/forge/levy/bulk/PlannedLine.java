package forge.levy.bulk;

import forge.levy.measure.Liability;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureType;
import java.util.Objects;

/**
 * A line of charges that entries of one kind have in common; what it charges differs.
 *
 * @param typeIndex the place of its type among the types of the schedule
 * @param measureIndex the place of its measure among the measures of the rule set
 * @param quota the order number of the quota that the entry lies in, empty outside
 */
public record PlannedLine(
    MeasureType type, int typeIndex, Measure measure, int measureIndex, String quota) {

  public PlannedLine {
    Objects.requireNonNull(type);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(quota);
  }

  /** What the line means for a declarant who is liable so in general. */
  public Liability liability(Liability general) {
    return type.effect() == MeasureType.Effect.SECURITY && general == Liability.DEBT
        ? Liability.SECURED
        : general;
  }
}
