package forge.pricing.determination;

import java.math.BigDecimal;

/**
 * How much evidence a price rests on.
 *
 * @param considered figures of the right kind, market and window
 * @param used those that count, wholly or in part
 * @param quantity their weight in the unit of the price; what counts of it
 */
public record Tally(int considered, int used, Parties parties, BigDecimal quantity, Shares shares) {

  /** No evidence at all. */
  public static final Tally NONE =
      new Tally(
          0,
          0,
          new Parties(0, 0, 0),
          BigDecimal.ZERO,
          new Shares(BigDecimal.ZERO, BigDecimal.ZERO));

  /** How many different parties and sources. */
  public record Parties(int buyers, int sellers, int sources) {}

  /**
   * How weight is spread over parties.
   *
   * @param largest the greatest share of the weight of one party, in [0, 1]
   * @param concentration Herfindahl–Hirschman index of the sellers' shares, or those of the sources
   *     where there are no sellers, in [0, 1]
   */
  public record Shares(BigDecimal largest, BigDecimal concentration) {}
}
