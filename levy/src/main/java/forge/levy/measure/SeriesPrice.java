package forge.levy.measure;

import forge.levy.expression.Rate;
import java.time.LocalDate;
import java.util.Objects;

/** A price of a series that a rule set holds itself, in force from a day. */
public record SeriesPrice(String name, LocalDate from, Rate rate, String source) {

  public SeriesPrice {
    Objects.requireNonNull(from);
    Objects.requireNonNull(rate);
    Objects.requireNonNull(source);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A series has a name");
    }
  }
}
