package forge.reserve.participant;

import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a participant committed to: to carry a quantity of a product at a locked price for a term,
 * and to buy it back at the same price when the term ends.
 *
 * @param kilograms net
 * @param price locked, by the kilogram
 */
public record Commitment(
    Held held, BigDecimal kilograms, BigDecimal price, BigDecimal entryFee, Term term) {

  private static final Rounding CENTS = Rounding.halfUp(2);

  /** Who holds what: a participant and a product. */
  public record Held(PartyId party, ProductId product) implements Comparable<Held> {
    public Held {
      Objects.requireNonNull(party);
      Objects.requireNonNull(product);
    }

    @Override
    public int compareTo(Held other) {
      int byParty = party.compareTo(other.party);
      return byParty == 0 ? product.compareTo(other.product) : byParty;
    }
  }

  /** From a day on, until another, on which the material is bought back. */
  public record Term(LocalDate from, LocalDate until) {
    public Term {
      if (!from.isBefore(until)) {
        throw new IllegalArgumentException("A term ends after it begins");
      }
    }
  }

  public Commitment {
    Objects.requireNonNull(held);
    Objects.requireNonNull(term);
    if (kilograms.signum() <= 0 || price.signum() <= 0 || entryFee.signum() < 0) {
      throw new IllegalArgumentException(
          "Quantity and price of a commitment are above zero, and its fee is not below");
    }
  }

  /** What so much costs at the locked price, when it is drawn for good or bought back. */
  public BigDecimal value(BigDecimal mass) {
    return CENTS.of(price.multiply(mass));
  }
}
