package forge.pricing.method;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.MassUnit;
import forge.pricing.evidence.Delivery;
import forge.world.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How evidence is brought to the reference specification. */
public record Normalisation(
    List<Premium> premiums,
    List<PerPoint> perPoint,
    List<Differential> differentials,
    Optional<Currency> currency,
    Optional<Credit> credit) {

  public Normalisation {
    premiums = List.copyOf(premiums);
    perPoint = List.copyOf(perPoint);
    differentials = List.copyOf(differentials);
  }

  /** Nothing is converted but units and bases. */
  public static final Normalisation NONE =
      new Normalisation(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

  /** An amount of money per unit of mass, on the basis of the price it is applied to. */
  public record Amount(BigDecimal value, CurrencyId currency, MassUnit unit) {

    @Override
    public String toString() {
      return value.toPlainString() + " " + currency + "/" + unit;
    }
  }

  /** What a named grade is worth above the reference grade; negative for a discount. */
  public record Premium(String grade, Amount amount, Validity validity, String source) {}

  /** What one point (hundredth) of assay above the reference assay is worth. */
  public record PerPoint(Amount amount, Validity validity, String source) {}

  /**
   * What is added to a price delivered in one way to make it the price at a market's reference
   * point: freight, insurance, handling; negative to take them out.
   *
   * @param from the term, and the place and economy where given; an empty place means any
   */
  public record Differential(
      Delivery.Term from,
      String place,
      Optional<EconomyId> economy,
      MarketArea.Name market,
      Amount amount,
      Source source) {

    /** Since and until when an amount holds, and who says so. */
    public record Source(Validity validity, String text) {}

    /** Whether it applies to a delivery to be brought to a market's point on a day. */
    public boolean applies(Delivery delivery, MarketArea.Name to, LocalDate day) {
      return market == to
          && from == delivery.term()
          && (place.isEmpty() || place.equals(delivery.place()))
          && economy.map(delivery.economy()::equals).orElse(true)
          && source.validity().holdsOn(day);
    }

    /** How closely it names the delivery; the closest one counts. */
    public int closeness() {
      return (place.isEmpty() ? 0 : 2) + (economy.isPresent() ? 1 : 0);
    }
  }

  /** Which source's rates convert currencies, smoothed how. */
  public record Currency(String source, Smoothing smoothing) {}

  /** What a year of credit costs: a share of the price, over a year of so many days. */
  public record Credit(BigDecimal annualRate, int dayCount) {

    public Credit {
      if (dayCount != 360 && dayCount != 365) {
        throw new IllegalArgumentException("A year of credit has 360 or 365 days");
      }
    }
  }
}
