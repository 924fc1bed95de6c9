package forge.world;

import java.util.Arrays;
import java.util.Optional;

/** The units of the base year. Tonnes are of the basis that the product states. */
public enum Unit {
  TONNES("t"),
  USD_PER_TONNE("USD/t");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** The unit as it is written in files. */
  public String symbol() {
    return symbol;
  }

  /** The unit written so, if it is one of the base year. */
  public static Optional<Unit> find(String symbol) {
    return Arrays.stream(values()).filter(unit -> unit.symbol.equals(symbol)).findFirst();
  }
}
