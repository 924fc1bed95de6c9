package forge.levy.expression;

import forge.kernel.Basis;
import forge.levy.entry.DutyUnit;
import java.util.Objects;

/**
 * A unit that a rate is charged by: of the goods themselves ({@code DTN}, 100 kg of net mass), or
 * of a substance in them ({@code KGM(Co)}, a kilogram of contained cobalt).
 */
public record PerUnit(DutyUnit unit, Basis of) {

  public PerUnit {
    Objects.requireNonNull(of);
    if (of.contained() && unit.dimension() != DutyUnit.Dimension.MASS) {
      throw new IllegalArgumentException("A content is counted by mass, not in " + unit);
    }
  }

  /** A unit of the goods themselves. */
  public static PerUnit of(DutyUnit unit) {
    return new PerUnit(unit, Basis.GROSS);
  }

  @Override
  public String toString() {
    return of.contained() ? unit + "(" + of + ")" : unit.name();
  }
}
