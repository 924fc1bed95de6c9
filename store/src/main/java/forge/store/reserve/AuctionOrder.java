package forge.store.reserve;

import forge.kernel.CurrencyId;
import forge.reserve.order.AuctionResult;
import forge.reserve.order.Sale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;

/** What an auction file says: auctions by their bids, or by what is known to have been sold. */
public record AuctionOrder(PlanOrder.About about, Measure measure, List<Held> auctions) {

  /** In which money and by which unit prices are. */
  public record Measure(CurrencyId currency, String unit) {

    public Measure {
      Objects.requireNonNull(currency);
      if (unit.isBlank()) {
        throw new IllegalArgumentException("A unit has a name");
      }
    }
  }

  /** An auction with its name. */
  public sealed interface Held {

    /** Its name. */
    String name();

    /** What it offered. */
    BigDecimal offered();

    /** What it sold. */
    BigDecimal sold();

    /** What came in, to the cent. */
    BigDecimal receipts();

    /** Whether no more was sold than the offer and what may be delivered more. */
    boolean within();

    /** By its bids. */
    record Bidden(String name, AuctionResult result) implements Held {
      public Bidden {
        Objects.requireNonNull(result);
      }

      @Override
      public BigDecimal offered() {
        return result.auction().offer().quantity();
      }

      @Override
      public BigDecimal sold() {
        return result.sold();
      }

      @Override
      public BigDecimal receipts() {
        return result.receipts();
      }

      @Override
      public boolean within() {
        return true;
      }
    }

    /** By what was published of it: how much was sold at which price on average. */
    record Published(String name, Sale sale, BigDecimal overDelivery) implements Held {
      public Published {
        Objects.requireNonNull(sale);
        Objects.requireNonNull(overDelivery);
      }

      @Override
      public BigDecimal offered() {
        return sale.offered();
      }

      @Override
      public BigDecimal sold() {
        return sale.sold();
      }

      @Override
      public BigDecimal receipts() {
        return sale.receipts();
      }

      @Override
      public boolean within() {
        return sale.within(overDelivery);
      }
    }
  }

  public AuctionOrder {
    Objects.requireNonNull(about);
    Objects.requireNonNull(measure);
    auctions = List.copyOf(auctions);
    if (auctions.isEmpty()) {
      throw new IllegalArgumentException("A file of auctions has at least one");
    }
  }

  /** What all auctions brought, to the cent. */
  public BigDecimal receipts() {
    return auctions.stream().map(Held::receipts).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What all auctions sold. */
  public BigDecimal sold() {
    return auctions.stream().map(Held::sold).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What all auctions offered. */
  public BigDecimal offered() {
    return auctions.stream().map(Held::offered).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Of all auctions together: offer, quantity sold and average price. */
  public Sale together() {
    BigDecimal sold = sold();
    BigDecimal price =
        sold.signum() == 0 ? BigDecimal.ZERO : receipts().divide(sold, MathContext.DECIMAL128);
    return new Sale(offered(), sold, price);
  }
}
