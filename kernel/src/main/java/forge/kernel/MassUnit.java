package forge.kernel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The units that prices and quantities of minerals are quoted in, exact in kilograms. {@link #EACH}
 * counts pieces, watts or the units of a rate and converts into nothing.
 *
 * <p>A metric-tonne unit is one hundredth of a tonne of what the basis counts (10 kg of WO3), a
 * short-ton unit one hundredth of a short ton. The avoirdupois pound is 0.45359237 kg
 * (International Yard and Pound Agreement, 1959), the troy ounce 31.1034768 g.
 */
public enum MassUnit {
  TONNE("t", "1000"),
  KILOGRAM("kg", "1"),
  GRAM("g", "0.001"),
  POUND("lb", "0.45359237"),
  TROY_OUNCE("ozt", "0.0311034768"),
  SHORT_TON("st", "907.18474"),
  LONG_TON("lt", "1016.0469088"),
  METRIC_TONNE_UNIT("mtu", "10"),
  SHORT_TON_UNIT("stu", "9.0718474"),
  EACH("each", "0");

  private final String symbol;
  private final BigDecimal kilograms;

  MassUnit(String symbol, String kilograms) {
    this.symbol = symbol;
    this.kilograms = new BigDecimal(kilograms);
  }

  /** The unit as it is written in files. */
  public String symbol() {
    return symbol;
  }

  /** Kilograms in one of it; zero for {@link #EACH}. */
  public BigDecimal kilograms() {
    return kilograms;
  }

  /** Whether it is a mass. */
  public boolean mass() {
    return kilograms.signum() > 0;
  }

  /** The unit written so, if there is one. */
  public static Optional<MassUnit> find(String symbol) {
    return Arrays.stream(values()).filter(unit -> unit.symbol.equals(symbol)).findFirst();
  }

  /** All symbols, for advice. */
  public static List<String> symbols() {
    return Arrays.stream(values()).map(MassUnit::symbol).toList();
  }

  @Override
  public String toString() {
    return symbol;
  }
}
