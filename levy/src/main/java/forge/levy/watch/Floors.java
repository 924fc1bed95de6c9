package forge.levy.watch;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/** Floors of products: at which price, and since when. */
@FunctionalInterface
public interface Floors {

  /** The floor of a product, if it has one. */
  Optional<Floor> find(ProductId product);

  /** No floors at all. */
  static Floors none() {
    return _ -> Optional.empty();
  }

  /**
   * A floor.
   *
   * @param price per kilogram on the basis of the product, in the currency of the tally
   * @param from the first day on which it is in force
   */
  record Floor(BigDecimal price, LocalDate from) {

    public Floor {
      Objects.requireNonNull(from);
      if (price.signum() <= 0) {
        throw new IllegalArgumentException("A floor of " + price + " holds nothing");
      }
    }

    /** The first month that lies under it whole. */
    YearMonth firstMonth() {
      YearMonth month = YearMonth.from(from);
      return from.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }
  }
}
