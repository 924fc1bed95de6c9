package forge.levy.measure;

import forge.levy.expression.PerUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A tariff-rate quota: a volume in each of its periods, given out by the day on which declarations
 * were accepted, and in proportion on the day it runs out (Implementing Regulation (EU) 2015/2447,
 * articles 49 to 54).
 *
 * @param order the order number by which declarants claim it
 * @param unit what its volumes count
 */
public record Quota(
    String order, String title, PerUnit unit, List<Tranche> tranches, Citation source) {

  /**
   * What may be drawn in a time.
   *
   * @param drawn what was drawn before the entries at hand
   */
  public record Tranche(Span span, BigDecimal volume, BigDecimal drawn) {

    public Tranche {
      Objects.requireNonNull(span);
      if (volume.signum() < 0 || drawn.signum() < 0 || drawn.compareTo(volume) > 0) {
        throw new IllegalArgumentException(
            "Of a volume of %s no %s can have been drawn".formatted(volume, drawn));
      }
    }

    /** What is left. */
    public BigDecimal balance() {
      return volume.subtract(drawn);
    }
  }

  public Quota {
    Objects.requireNonNull(unit);
    Objects.requireNonNull(source);
    tranches = List.copyOf(tranches);
    if (order.isBlank()) {
      throw new IllegalArgumentException("A quota has an order number");
    }
  }
}
