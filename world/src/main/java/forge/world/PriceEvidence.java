package forge.world;

import forge.kernel.ProductId;
import java.util.Objects;
import java.util.Optional;

/**
 * A price as printed and, where it can be normalised, as USD per tonne of the product in its own
 * unit and basis, without value-added tax, paid by a buyer in an economy.
 *
 * @param where whose price it is; empty where it is nobody's domestic or delivered price
 * @param normalised in USD/t; empty where the printed price could not be converted
 */
public record PriceEvidence(
    ProductId product,
    String market,
    Quotation quotation,
    Optional<Parties> where,
    Optional<Fact> normalised,
    Provenance provenance) {

  /** An amount of a currency per unit of mass. */
  public record Amount(double value, String currency, String per) {

    public Amount {
      if (!(value > 0 && Double.isFinite(value))) {
        throw new IllegalArgumentException("A printed price is positive, not " + value);
      }
    }
  }

  /** The amount, on which basis, for which period, of what kind, and which tax is inside. */
  public record Quotation(Amount amount, String basis, String period, String kind, String tax) {}

  public PriceEvidence {
    Objects.requireNonNull(product);
    Objects.requireNonNull(quotation);
    Objects.requireNonNull(where);
    Objects.requireNonNull(normalised);
    Objects.requireNonNull(provenance);
    normalised.ifPresent(
        each -> {
          if (!(each.figure().low() > 0)) {
            throw new IllegalArgumentException("A normalised price of " + product + " is positive");
          }
        });
  }
}
