package forge.levy.watch;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
   * @param prices per kilogram on the basis of the product, in the currency of the tally, each from
   *     the day on which it is in force; the first day is that of the floor
   */
  record Floor(SortedMap<LocalDate, BigDecimal> prices) {

    public Floor {
      prices = Collections.unmodifiableSortedMap(new TreeMap<>(prices));
      if (prices.isEmpty()) {
        throw new IllegalArgumentException("A floor is a price from a day on");
      }
      prices
          .values()
          .forEach(
              price -> {
                if (price.signum() <= 0) {
                  throw new IllegalArgumentException("A floor of " + price + " holds nothing");
                }
              });
    }

    /** One that stays as it is. */
    public Floor(BigDecimal price, LocalDate from) {
      this(new TreeMap<>(Map.of(from, price)));
    }

    /** The first day on which it is in force. */
    public LocalDate from() {
      return prices.firstKey();
    }

    /** The price on a day; on days before the floor, the one that it began with. */
    BigDecimal on(LocalDate day) {
      SortedMap<LocalDate, BigDecimal> begun = prices.headMap(day.plusDays(1));
      BigDecimal price = prices.get(begun.isEmpty() ? from() : begun.lastKey());
      return Objects.requireNonNull(price);
    }

    /** The first month that lies under it whole. */
    YearMonth firstMonth() {
      YearMonth month = YearMonth.from(from());
      return from().getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }
  }
}
