package forge.pricing.book;

import forge.kernel.AsOf;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.determination.Known;
import forge.pricing.method.MarketArea;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the entries of a book say: proposals that wait, publications in force as of two times,
 * challenges and changes of method. Immutable; appending gives another book.
 *
 * <p>A price is in force from the first day of its period until the first day of the next period
 * that is published. Finding one is a binary search over the publications of its product and
 * market.
 */
public final class PriceBook {

  /** A price in its publication. */
  public record Booked(Publication publication, PublishedPrice price) {

    /** The period that it is the price of. */
    public Period period() {
      return price.subject().period();
    }
  }

  private final List<Entry> entries;
  private final Map<PublicationId, Entry.Proposal> pending = new LinkedHashMap<>();
  private final Map<PublicationId, Publication> publications = new LinkedHashMap<>();
  private final Map<PublicationId, PublicationId> standing = new HashMap<>();
  private final Map<PublicationId, Integer> versions = new HashMap<>();
  private final Map<PriceKey, List<Booked>> prices = new TreeMap<>();

  private final Hash head;

  private PriceBook(List<Entry> entries, Hash head) {
    this.head = head;
    this.entries = List.copyOf(entries);
    this.entries.forEach(this::read);
    publications.values().forEach(this::index);
    prices.values().forEach(booked -> booked.sort(IN_ORDER));
  }

  /** The book of these entries, in the order in which they were recorded. */
  public static PriceBook of(List<Entry> entries) {
    return of(entries, Hash.NONE);
  }

  /** The same, read from where entries are chained: with the hash of the last one. */
  public static PriceBook of(List<Entry> entries, Hash head) {
    return new PriceBook(entries, head);
  }

  /**
   * The hash of the last entry, which stands for the whole book: whoever has the same has the same
   * entries. None where the book was not read from a chain.
   */
  public Hash head() {
    return head;
  }

  private void read(Entry entry) {
    switch (entry) {
      case Entry.Proposal proposal -> {
        pending.put(proposal.id(), proposal);
        versions.merge(family(proposal.id()), proposal.id().version(), Math::max);
      }
      case Entry.Rejection rejection -> pending.remove(rejection.id());
      case Entry.Approval approval -> publish(approval);
      case Entry.Challenge challenge -> {}
      case Entry.Answer answer -> {}
      case Entry.MethodNotice notice -> {}
      case Entry.ParallelRun run -> {}
      case Entry.MethodAdoption adoption -> {}
    }
  }

  /** What all versions of a publication share. */
  private static PublicationId family(PublicationId id) {
    return new PublicationId(id.scope(), id.period(), 1);
  }

  private void publish(Entry.Approval approval) {
    Entry.Proposal proposal = pending.remove(approval.id());
    if (proposal == null) {
      return;
    }
    Instant now = approval.stamp().at();
    PublicationId before = standing.put(family(proposal.id()), proposal.id());
    if (before != null) {
      publications.computeIfPresent(before, (id, each) -> each.supersededAt(now));
    }
    publications.put(
        proposal.id(), new Publication(proposal, approval.stamp().by(), now, Instant.MAX));
  }

  private void index(Publication publication) {
    for (PublishedPrice price : publication.proposal().prices()) {
      prices
          .computeIfAbsent(PriceKey.of(price.subject()), key -> new ArrayList<>())
          .add(new Booked(publication, price));
    }
  }

  /** Every entry, in the order of recording. */
  public List<Entry> entries() {
    return entries;
  }

  /** The book with one more entry. */
  public PriceBook with(Entry entry) {
    var more = new ArrayList<>(entries);
    more.add(entry);
    return of(more);
  }

  /** When the last entry was recorded; {@link Instant#MIN} in an empty book. */
  public Instant lastRecorded() {
    return entries.isEmpty() ? Instant.MIN : entries.getLast().stamp().at();
  }

  /** Proposals that were neither approved nor rejected, in the order of recording. */
  public List<Entry.Proposal> pending() {
    return List.copyOf(pending.values());
  }

  /** A proposal that waits. */
  public Optional<Entry.Proposal> findPending(PublicationId id) {
    return Optional.ofNullable(pending.get(id));
  }

  /** All publications, superseded ones included, in the order of publication. */
  public List<Publication> publications() {
    return List.copyOf(publications.values());
  }

  /** A publication, superseded or not. */
  public Optional<Publication> find(PublicationId id) {
    return Optional.ofNullable(publications.get(id));
  }

  /** The version of a publication that stands now. */
  public Optional<Publication> findStanding(String scope, Period period) {
    return Optional.ofNullable(standing.get(new PublicationId(scope, period, 1)))
        .flatMap(this::find);
  }

  /** The identifier that the next proposal for a scope and period has. */
  public PublicationId nextId(String scope, Period period) {
    var first = new PublicationId(scope, period, 1);
    return new PublicationId(scope, period, versions.getOrDefault(first, 0) + 1);
  }

  /** Products and markets that were ever published. */
  public Set<PriceKey> keys() {
    return Collections.unmodifiableSet(prices.keySet());
  }

  /** The price in force on a day as it was known at a moment; withheld prices included. */
  public Optional<Booked> find(PriceKey key, AsOf asOf) {
    List<Booked> booked = prices.getOrDefault(key, List.of());
    for (int i = begunBy(booked, asOf.validAt()) - 1; i >= 0; i--) {
      if (booked.get(i).publication().stands(asOf.knownAt())) {
        return Optional.of(booked.get(i));
      }
    }
    return Optional.empty();
  }

  /** How many of the prices, which ascend by period, are for periods begun by a day. */
  private static int begunBy(List<Booked> booked, LocalDate day) {
    int low = 0;
    int high = booked.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (booked.get(middle).period().from().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The prices of a key that stand at a moment, by period. */
  public List<Booked> history(PriceKey key, Instant knownAt) {
    return prices.getOrDefault(key, List.of()).stream()
        .filter(each -> each.publication().stands(knownAt))
        .toList();
  }

  /**
   * What the book says before a determination, as known at a moment: the last price of the product
   * in each market in an earlier period, and the price of each parent in the period or before.
   */
  public Known before(
      ProductId product, Period period, Collection<ProductId> parents, Instant knownAt) {
    var last = new TreeMap<MarketArea.Name, Known.Last>();
    var priced = new TreeMap<Known.Parent, BigDecimal>();
    for (MarketArea.Name market : MarketArea.Name.values()) {
      var earlier = new AsOf(period.from().minusDays(1), knownAt);
      find(new PriceKey(product, market), earlier)
          .flatMap(PriceBook::last)
          .ifPresent(each -> last.put(market, each));
      for (ProductId parent : parents) {
        find(new PriceKey(parent, market), new AsOf(period.lastDay(), knownAt))
            .flatMap(booked -> booked.price().findPrice())
            .ifPresent(price -> priced.put(new Known.Parent(parent, market), price));
      }
    }
    return new Known(last, priced);
  }

  private static Optional<Known.Last> last(Booked booked) {
    return booked.price().outcome() instanceof PublishedPrice.Outcome.Priced priced
        ? Optional.of(new Known.Last(priced.published(), priced.carried()))
        : Optional.empty();
  }

  private static final Comparator<Booked> IN_ORDER =
      Comparator.comparing(Booked::period)
          .thenComparing(booked -> booked.publication().publishedAt());
}
