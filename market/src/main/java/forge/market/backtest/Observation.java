package forge.market.backtest;

import forge.kernel.ProductId;
import forge.world.Parties;
import forge.world.SourceId;
import java.util.List;
import java.util.Objects;

/**
 * A figure before and after a shock, as sources print it.
 *
 * @param side whether it is of the market of the dominant supplier or of the others
 * @param where the economies whose modelled figure it is compared with; a price is their mean by
 *     base-year use
 * @param unit of both readings, as printed
 * @param given whether the size of the shock was read from this very figure, so that it tests
 *     nothing
 */
public record Observation(
    Kind kind,
    Side side,
    ProductId product,
    Parties where,
    Reading from,
    Reading to,
    String unit,
    boolean given,
    List<SourceId> sources,
    String note) {

  /** What is observed. */
  public enum Kind {
    /** A price. */
    PRICE,
    /** What leaves the economies for all others. */
    EXPORTS,
    /** What the economies make. */
    OUTPUT
  }

  /** On which side of the border of the dominant supplier. */
  public enum Side {
    INSIDE,
    OUTSIDE
  }

  /**
   * A figure of a day or of a time.
   *
   * @param day such as 2023-10-18, 2023-11 or 2023
   */
  public record Reading(String day, double value) {

    public Reading {
      if (!day.matches("\\d{4}(-\\d{2}){0,2}")) {
        throw new IllegalArgumentException(
            "A day is written as yyyy, yyyy-mm or yyyy-mm-dd, not '" + day + "'");
      }
      if (!(value >= 0 && Double.isFinite(value))) {
        throw new IllegalArgumentException(
            "An observed figure is finite and not negative: " + value);
      }
    }
  }

  public Observation {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(side);
    Objects.requireNonNull(product);
    Objects.requireNonNull(where);
    sources = List.copyOf(sources);
    if (!(from.value() > 0)) {
      throw new IllegalArgumentException(
          "The figure before a shock is above nothing, or no change can be told: " + from.value());
    }
    if (from.day().compareTo(to.day()) >= 0) {
      throw new IllegalArgumentException(
          "A figure before a shock stands before the one after it: %s, %s"
              .formatted(from.day(), to.day()));
    }
  }

  /** The observed change in per cent of the figure before. */
  public double changePercent() {
    return 100 * (to.value() / from.value() - 1);
  }
}
