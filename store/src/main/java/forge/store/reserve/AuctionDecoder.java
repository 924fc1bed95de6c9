package forge.store.reserve;

import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.kernel.PartyId;
import forge.reserve.order.Auction;
import forge.reserve.order.AuctionResult;
import forge.reserve.order.Sale;
import forge.store.document.Bounds;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tree of an auction file: every key is read whatever else is wrong. */
final class AuctionDecoder {

  static final String FORMAT = "reserve-auction/1";

  private final Findings findings;

  AuctionDecoder(Findings findings) {
    this.findings = findings;
  }

  Optional<AuctionOrder> read(Node root) {
    Form form = Form.at(Place.root(root), findings);
    Parts.Heading heading = Parts.heading(form, FORMAT);
    String currency = form.text("currency", "Name a currency, such as CNY.");
    if (!currency.isEmpty() && !currency.matches("[A-Z]{3}")) {
      form.find("currency")
          .ifPresent(at -> findings.add(at, "must be three capital letters, such as CNY", ""));
    }
    String unit =
        form.need("unit", "Name the unit of mass that quantities and prices are by, such as t.")
            .map(at -> form.choice(at, masses()))
            .orElse("t");
    List<AuctionOrder.Held> auctions = auctions(form);
    form.close();
    return Parts.made(
        form.place(),
        findings,
        0,
        () ->
            new AuctionOrder(
                new PlanOrder.About(
                    heading.name(), heading.title(), heading.status(), heading.source()),
                new AuctionOrder.Measure(CurrencyId.of(currency), unit),
                auctions));
  }

  private static List<String> masses() {
    return MassUnit.symbols().stream()
        .filter(each -> MassUnit.find(each).filter(MassUnit::mass).isPresent())
        .toList();
  }

  private List<AuctionOrder.Held> auctions(Form form) {
    form.need("auctions", "List one auction or more.");
    var auctions = new ArrayList<AuctionOrder.Held>();
    Set<String> names = new HashSet<>();
    for (Place element : form.elements("auctions")) {
      int before = findings.count();
      Form entry = Form.at(element, findings);
      String name = entry.text("name", "Name the auction.");
      if (!names.add(name)) {
        entry.find("name").ifPresent(at -> findings.add(at, "stands twice", ""));
      }
      Optional<AuctionOrder.Held> held = auction(entry, name, before);
      entry.close();
      held.ifPresent(auctions::add);
    }
    return auctions;
  }

  private Optional<AuctionOrder.Held> auction(Form entry, String name, int before) {
    BigDecimal offered = Parts.decimal(entry, "offered", Bounds.POSITIVE);
    BigDecimal over = Parts.decimalOr(entry, "over-delivery", Bounds.NON_NEGATIVE, BigDecimal.ZERO);
    if (entry.has("sold") == entry.has("bids")) {
      findings.add(
          entry.place(), "needs either bids or sold", "Give bids, or {quantity, price} as sold.");
      return Optional.empty();
    }
    return entry.has("sold")
        ? published(entry, name, offered, over, before)
        : bidden(entry, name, new Auction.Offer(offered, over), before);
  }

  private Optional<AuctionOrder.Held> published(
      Form entry, String name, BigDecimal offered, BigDecimal over, int before) {
    Optional<Place> at = entry.find("sold");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Form sold = Form.at(at.get(), findings);
    BigDecimal quantity = Parts.decimal(sold, "quantity", Bounds.NON_NEGATIVE);
    BigDecimal price = Parts.decimal(sold, "price", Bounds.NON_NEGATIVE);
    sold.close();
    return Parts.made(
        at.get(),
        findings,
        before,
        () -> new AuctionOrder.Held.Published(name, new Sale(offered, quantity, price), over));
  }

  private Optional<AuctionOrder.Held> bidden(
      Form entry, String name, Auction.Offer offer, int before) {
    BigDecimal cap = Parts.decimalOr(entry, "cap", Bounds.POSITIVE, most(offer));
    BigDecimal reserve =
        Parts.decimalOr(entry, "reserve-price", Bounds.NON_NEGATIVE, BigDecimal.ZERO);
    List<Auction.Bid> bids = bids(entry);
    return Parts.made(
        entry.place(),
        findings,
        before,
        () ->
            new AuctionOrder.Held.Bidden(
                name, AuctionResult.of(new Auction(offer, cap, reserve), bids)));
  }

  /** Without a cap a bidder may bid for all that may be delivered. */
  private static BigDecimal most(Auction.Offer offer) {
    return offer.quantity().add(offer.quantity().multiply(offer.overDelivery()));
  }

  private List<Auction.Bid> bids(Form entry) {
    var bids = new ArrayList<Auction.Bid>();
    for (Place element : entry.elements("bids")) {
      int before = findings.count();
      Form bid = Form.at(element, findings);
      String bidder = bid.text("bidder", "Name the bidder.");
      BigDecimal quantity = Parts.decimal(bid, "quantity", Bounds.POSITIVE);
      BigDecimal price = Parts.decimal(bid, "price", Bounds.POSITIVE);
      bid.close();
      Parts.made(
              element, findings, before, () -> new Auction.Bid(PartyId.of(bidder), quantity, price))
          .ifPresent(bids::add);
    }
    return bids;
  }
}
