package forge.reserve.act;

import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.Recorded;
import forge.reserve.ledger.Transfer.Movement;
import forge.reserve.lot.Holding;
import forge.reserve.lot.Lot;
import forge.reserve.lot.LotId;
import forge.reserve.order.ReleaseOrder;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.Commitment.Held;
import forge.reserve.participant.Obligation;
import forge.reserve.participant.Obligations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the acts of a reserve say, taken together; the amounts are the ledger's. */
public final class ReserveBook {

  private static final int PAGE = 10_000;

  /** A release that was delivered: on which day, at which price by the kilogram. */
  public record Delivery(LocalDate on, BigDecimal price) {}

  private final LedgerStore ledger;
  private final List<Recorded> records = new ArrayList<>();
  private final Map<String, Act> acts = new LinkedHashMap<>();
  private final Map<LotId, Lot> lots = new TreeMap<>();
  private final Map<Held, Commitment> commitments = new TreeMap<>();
  private final Map<String, ReleaseOrder> orders = new LinkedHashMap<>();
  private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
  private final List<Act> disruptions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Obligations obligations = new Obligations();

  private ReserveBook(LedgerStore ledger) {
    this.ledger = ledger;
  }

  /** Everything that was recorded. */
  public static ReserveBook of(LedgerStore ledger) {
    ReserveBook book = none(ledger);
    book.follow();
    return book;
  }

  /** Nothing yet; {@link #follow} reads on. */
  static ReserveBook none(LedgerStore ledger) {
    return new ReserveBook(ledger);
  }

  /** What it says now; it does not change when this one reads on. */
  ReserveBook copy() {
    ReserveBook copy = none(ledger);
    copy.records.addAll(records);
    copy.acts.putAll(acts);
    copy.lots.putAll(lots);
    copy.commitments.putAll(commitments);
    copy.orders.putAll(orders);
    copy.deliveries.putAll(deliveries);
    copy.disruptions.addAll(disruptions);
    copy.text.append(text);
    copy.obligations = obligations.copy();
    return copy;
  }

  /** Reads what was recorded since it last read. */
  void follow() {
    List<Recorded> page = page();
    while (!page.isEmpty()) {
      page.forEach(this::accept);
      page = page.size() < PAGE ? List.of() : page();
    }
  }

  private List<Recorded> page() {
    return ledger.records(records.isEmpty() ? 0 : records.getLast().sequence(), PAGE);
  }

  private void accept(Recorded record) {
    records.add(record);
    if (record.transfer().movement() instanceof Movement.Move move) {
      if (move.to().equals(Register.TEXT)) {
        text.append(record.transfer().reason());
      } else if (move.to().equals(Register.MADE)) {
        accept(ActText.read(text.append(record.transfer().reason()).toString()));
        text.setLength(0);
      } else {
        costed(move);
      }
    }
  }

  /** A lot that replaces another has its cost from the ledger, not from who brings it. */
  private void costed(Movement.Move move) {
    String from = move.from().path();
    boolean replaced = from.startsWith("swapped/") || from.startsWith("cost/");
    if (replaced && move.to().path().startsWith("cost/")) {
      lots.computeIfPresent(
          new LotId(move.to().path().substring("cost/".length())),
          (id, lot) -> Replacements.costing(lot, move.amount()));
    }
  }

  private void accept(Act act) {
    acts.put(act.id(), act);
    switch (act.deed()) {
      case Deed.Received d -> lots.put(d.lot().id(), d.lot());
      case Deed.Certified d -> lots.computeIfPresent(d.lot(), (_, l) -> l.under(d.certificate()));
      case Deed.Passed d -> lots.computeIfPresent(d.lot(), (_, l) -> l.keptBy(d.next()));
      case Deed.Committed d -> commitments.put(d.commitment().held(), d.commitment());
      case Deed.Drawn d ->
          obligations.add(new Obligation(act.id(), d.held(), d.grams(), d.replenishBy()));
      case Deed.Replenished d -> {
        lots.put(d.lot().id(), d.lot());
        obligations.meet(d.held(), grams(d.lot()), act.on());
      }
      case Deed.Transferred d -> transferred(d);
      case Deed.Declared d -> disruptions.add(act);
      case Deed.Ordered d -> orders.put(act.id(), d.order());
      case Deed.Delivered d -> deliveries.put(d.order(), new Delivery(act.on(), d.price()));
      case Deed.Tolled d -> tolled(d);
      case Deed.Opened d -> {}
      case Deed.Moved d -> {}
      case Deed.Weighed d -> {}
      case Deed.SetAside d -> {}
      case Deed.Freed d -> {}
      case Deed.BoughtBack d -> {}
      case Deed.Counted d -> {}
      case Deed.WrittenOff d -> {}
      case Deed.Claimed d -> {}
      case Deed.Accrued d -> {}
      case Deed.Charged d -> {}
      case Deed.Paid d -> {}
    }
  }

  /** Who takes an entitlement over takes the terms over too. */
  private void transferred(Deed.Transferred d) {
    Commitment from = commitments.get(d.held());
    if (from != null) {
      Held to = new Held(d.to(), d.held().product());
      commitments.putIfAbsent(
          to,
          new Commitment(
              to, BigDecimal.valueOf(d.grams(), 3), from.price(), BigDecimal.ZERO, from.term()));
    }
  }

  private void tolled(Deed.Tolled d) {
    lots.put(d.returning().id(), d.returning());
    Commitment from = commitments.get(d.claim());
    if (from != null) {
      Held to = new Held(d.claim().party(), d.tolling().returning());
      commitments.putIfAbsent(to, Replacements.tolled(from, to, d));
    }
  }

  static long grams(Lot lot) {
    return lot.masses().net().movePointRight(3).longValueExact();
  }

  /** The charter, if the reserve is open. */
  public Optional<Charter> findCharter() {
    return acts.values().stream()
        .map(Act::deed)
        .filter(Deed.Opened.class::isInstance)
        .map(Deed.Opened.class::cast)
        .map(Deed.Opened::charter)
        .findFirst();
  }

  /** The charter; throws where the reserve is not open. */
  public Charter charter() {
    return findCharter().orElseThrow(() -> new IllegalStateException("The reserve is not open"));
  }

  /** An act by its identifier, if it was done. */
  public Optional<Act> find(String id) {
    return Optional.ofNullable(acts.get(id));
  }

  /** All acts in the order in which they were recorded. */
  public List<Act> acts() {
    return List.copyOf(acts.values());
  }

  /** All records of the ledger. */
  public List<Recorded> records() {
    return Collections.unmodifiableList(records);
  }

  /** A lot, if there is one. */
  public Optional<Lot> findLot(LotId id) {
    return Optional.ofNullable(lots.get(id));
  }

  /** What is in every lot now. */
  public List<Holding> holdings() {
    return lots.values().stream().map(lot -> Holding.of(lot, ledger)).toList();
  }

  /** What is in the lots of a product now. */
  public List<Holding> holdings(ProductId product) {
    return lots.values().stream()
        .filter(lot -> lot.product().equals(product))
        .map(lot -> Holding.of(lot, ledger))
        .toList();
  }

  /** All commitments, by participant and product. */
  public List<Commitment> commitments() {
    return List.copyOf(commitments.values());
  }

  /** What a participant committed to, if it did. */
  public Optional<Commitment> findCommitment(Held held) {
    return Optional.ofNullable(commitments.get(held));
  }

  /** The duties to replenish. */
  public Obligations obligations() {
    return obligations;
  }

  /** The orders to release, in order. */
  public List<ReleaseOrder> orders() {
    return List.copyOf(orders.values());
  }

  /** The orders of releases that are not delivered. */
  public List<ReleaseOrder> waiting() {
    return orders.values().stream().filter(order -> !deliveries.containsKey(order.id())).toList();
  }

  /** How an order was delivered, if it was. */
  public Optional<Delivery> findDelivery(String order) {
    return Optional.ofNullable(deliveries.get(order));
  }

  /** Whether a disruption of a product is declared on a day. */
  public boolean disrupted(ProductId product, LocalDate day) {
    return disruptions.stream()
        .anyMatch(
            act ->
                act.deed() instanceof Deed.Declared d
                    && d.product().equals(product)
                    && !day.isBefore(act.on())
                    && !day.isAfter(d.until()));
  }

  /** The ledger beneath. */
  public LedgerStore ledger() {
    return ledger;
  }

  /** The parties that hold entitlements. */
  public List<PartyId> parties() {
    return commitments.keySet().stream().map(Held::party).distinct().toList();
  }
}
