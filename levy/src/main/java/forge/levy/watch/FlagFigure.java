package forge.levy.watch;

import forge.kernel.Rounding;
import java.math.BigDecimal;

/** A figure behind a flag, rounded to be shown, with its unit and its source. */
public record FlagFigure(String name, BigDecimal value, String unit, String source) {

  private static final Rounding GRAMS = Rounding.halfUp(3);
  private static final Rounding FINE = Rounding.halfUp(4);

  public FlagFigure {
    if (name.isBlank() || unit.isBlank()) {
      throw new IllegalArgumentException("A figure has a name and a unit");
    }
  }

  static FlagFigure mass(String name, BigDecimal kilograms, String source) {
    return new FlagFigure(name, GRAMS.of(kilograms), "kg", source);
  }

  static FlagFigure share(String name, BigDecimal share) {
    return new FlagFigure(name, FINE.of(share), "share", "entries");
  }

  static FlagFigure count(String name, long lines) {
    return new FlagFigure(name, BigDecimal.valueOf(lines), "lines", "entries");
  }

  /** A price, of which the watch keeps ten significant digits whatever the currency is worth. */
  static FlagFigure price(String name, BigDecimal price, String unit, String source) {
    int decimals = 10 - price.precision() + price.scale();
    int shown = Math.clamp(decimals, -12, 12);
    return new FlagFigure(name, Rounding.halfUp(shown).of(price), unit, source);
  }

  /** The value with its unit. */
  public String text() {
    return value.toPlainString() + " " + unit;
  }
}
