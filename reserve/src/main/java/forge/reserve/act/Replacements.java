package forge.reserve.act;

import forge.reserve.lot.CostLayer;
import forge.reserve.lot.Lot;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.Commitment.Held;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What takes the place of something else takes its cost and its terms over. */
final class Replacements {

  private static final int DECIMALS = 8;

  private Replacements() {}

  /** A lot that stands at so many cents. */
  static Lot costing(Lot lot, long cents) {
    BigDecimal price =
        BigDecimal.valueOf(cents, 2).divide(lot.masses().net(), DECIMALS, RoundingMode.HALF_UP);
    return new Lot(
        lot.id(),
        lot.goods(),
        lot.masses(),
        lot.keeping(),
        lot.origin(),
        new CostLayer(price, lot.cost().currency(), lot.cost().acquired()));
  }

  /** A commitment in the product that returned, at the price that the same money makes. */
  static Commitment tolled(Commitment from, Held to, Deed.Tolled d) {
    return new Commitment(
        to,
        BigDecimal.valueOf(d.tolling().returning(d.grams()), 3),
        from.price().divide(d.tolling().yield(), DECIMALS, RoundingMode.HALF_UP),
        BigDecimal.ZERO,
        from.term());
  }
}
