package forge.reserve.order;

import forge.kernel.PartyId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sale to the highest bids, each at its own price. No bidder takes more than the cap, and no bid
 * below the reserve price counts. The last bid served may be delivered whole where that stays
 * within the over-delivery allowed.
 */
public record Auction(Offer offer, BigDecimal capPerBidder, BigDecimal reservePrice) {

  /** What is offered, and which share of it may be delivered more. */
  public record Offer(BigDecimal quantity, BigDecimal overDelivery) {
    public Offer {
      if (quantity.signum() <= 0 || overDelivery.signum() < 0) {
        throw new IllegalArgumentException("An offer is above zero, its tolerance not below");
      }
    }
  }

  /** A bid for a quantity at a price. */
  public record Bid(PartyId bidder, BigDecimal quantity, BigDecimal price) {
    public Bid {
      if (quantity.signum() <= 0 || price.signum() <= 0) {
        throw new IllegalArgumentException("A bid has a quantity and a price above zero");
      }
    }
  }

  public Auction {
    if (capPerBidder.signum() <= 0 || reservePrice.signum() < 0) {
      throw new IllegalArgumentException("A cap is above zero, a reserve price not below");
    }
  }

  /** Why a bid is not let in beside those let in before; nothing where it is. */
  public Optional<String> refusal(Bid bid, BigDecimal before) {
    if (bid.price().compareTo(reservePrice) < 0) {
      return Optional.of("its price is below the reserve price " + reservePrice.toPlainString());
    }
    return before.add(bid.quantity()).compareTo(capPerBidder) > 0
        ? Optional.of("with it a bidder would bid for more than " + capPerBidder.toPlainString())
        : Optional.empty();
  }

  /** The bids that are let in, in the order in which they came. */
  public List<Bid> admitted(List<Bid> bids) {
    var admitted = new ArrayList<Bid>();
    Map<PartyId, BigDecimal> before = new TreeMap<>();
    for (Bid bid : bids) {
      if (refusal(bid, before.getOrDefault(bid.bidder(), BigDecimal.ZERO)).isEmpty()) {
        admitted.add(bid);
        before.merge(bid.bidder(), bid.quantity(), BigDecimal::add);
      }
    }
    return admitted;
  }

  /** What each bid that is served gets, the highest price first; at one price who bid first. */
  public List<Bid> awards(List<Bid> bids) {
    var awards = new ArrayList<Bid>();
    BigDecimal left = offer.quantity();
    BigDecimal spare = offer.quantity().multiply(offer.overDelivery());
    for (Bid bid :
        admitted(bids).stream().sorted(Comparator.comparing(Bid::price).reversed()).toList()) {
      if (left.signum() <= 0) {
        break;
      }
      boolean whole = bid.quantity().compareTo(left.add(spare)) <= 0;
      BigDecimal quantity = whole ? bid.quantity() : left;
      awards.add(new Bid(bid.bidder(), quantity, bid.price()));
      left = left.subtract(quantity);
    }
    return awards;
  }

  /** What comes of bids; the price is the average of what is paid. */
  public Sale sale(List<Bid> bids) {
    BigDecimal sold = BigDecimal.ZERO;
    BigDecimal paid = BigDecimal.ZERO;
    for (Bid each : awards(bids)) {
      sold = sold.add(each.quantity());
      paid = paid.add(each.quantity().multiply(each.price()));
    }
    BigDecimal price =
        sold.signum() == 0 ? BigDecimal.ZERO : paid.divide(sold, MathContext.DECIMAL128);
    return new Sale(offer.quantity(), sold, price);
  }
}
