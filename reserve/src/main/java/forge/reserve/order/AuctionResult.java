package forge.reserve.order;

import forge.kernel.PartyId;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What came of an auction, bid by bid. Every award is paid to the cent by itself, and receipts are
 * what all of them pay.
 */
public record AuctionResult(Auction auction, List<Decided> bids, List<Award> awards) {

  private static final Rounding CENTS = Rounding.halfUp(2);

  /** A bid, and why it was not let in; nothing where it was. */
  public record Decided(Auction.Bid bid, String refusal) {

    public Decided {
      Objects.requireNonNull(bid);
      Objects.requireNonNull(refusal);
    }

    /** Whether it was let in. */
    public boolean admitted() {
      return refusal.isEmpty();
    }
  }

  /** What a bidder gets, at the price of its bid, and pays. */
  public record Award(PartyId bidder, BigDecimal quantity, BigDecimal price, BigDecimal receipts) {

    public Award {
      Objects.requireNonNull(bidder);
    }
  }

  public AuctionResult {
    Objects.requireNonNull(auction);
    bids = List.copyOf(bids);
    awards = List.copyOf(awards);
  }

  /** Holds an auction over bids in the order in which they came. */
  public static AuctionResult of(Auction auction, List<Auction.Bid> bids) {
    var decided = new ArrayList<Decided>();
    Map<PartyId, BigDecimal> before = new TreeMap<>();
    for (Auction.Bid bid : bids) {
      String refusal =
          auction.refusal(bid, before.getOrDefault(bid.bidder(), BigDecimal.ZERO)).orElse("");
      decided.add(new Decided(bid, refusal));
      if (refusal.isEmpty()) {
        before.merge(bid.bidder(), bid.quantity(), BigDecimal::add);
      }
    }
    List<Award> awards =
        auction.awards(bids).stream()
            .map(
                each ->
                    new Award(
                        each.bidder(),
                        each.quantity(),
                        each.price(),
                        CENTS.of(each.quantity().multiply(each.price()))))
            .toList();
    return new AuctionResult(auction, decided, awards);
  }

  /** How much was sold. */
  public BigDecimal sold() {
    return awards.stream().map(Award::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What all awards pay, to the cent. */
  public BigDecimal receipts() {
    return awards.stream().map(Award::receipts).reduce(CENTS.of(BigDecimal.ZERO), BigDecimal::add);
  }
}
