package forge.store.book;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.kernel.PartyId;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.book.ChallengeId;
import forge.pricing.book.Entry;
import forge.pricing.book.Hash;
import forge.pricing.book.Inputs;
import forge.pricing.book.PublicationId;
import forge.pricing.book.PublishedPrice;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Dispersion;
import forge.pricing.determination.Exclusion;
import forge.pricing.determination.Known;
import forge.pricing.determination.Subject;
import forge.pricing.determination.Tally;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Denomination;
import forge.pricing.method.MarketArea;
import forge.pricing.method.MethodId;
import forge.pricing.method.Specification;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Entries of every kind with whatever words and figures people give, from a seed. */
final class AnyEntry {

  private static final List<String> TEXTS =
      List.of(
          "plain",
          "with \"marks\" and \\",
          "two\nlines\r\n",
          "Münster",
          "氧化镨钕",
          "🜍",
          " led",
          "line\u2028separator",
          "next\u0085line",
          "tab\t",
          "null",
          "true",
          "12.50",
          "{}",
          "\u0001",
          "\u007f",
          "\ufeffmark",
          "-",
          "#",
          "~");

  private final Random random;

  private AnyEntry(long seed) {
    random = new Random(seed);
  }

  static Arbitrary<Entry> entries() {
    return Arbitraries.longs().map(seed -> new AnyEntry(seed).entry());
  }

  static Arbitrary<List<Entry>> lists() {
    return entries().list().ofMaxSize(8);
  }

  private Entry entry() {
    var stamp = new Entry.Stamp(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)), party());
    return switch (random.nextInt(8)) {
      case 0, 1 -> {
        PublicationId id = id();
        List<PublishedPrice> prices = prices(id.period());
        yield new Entry.Proposal(
            stamp, id, one(Entry.Standing.values()), textOrNone(), inputs(), prices);
      }
      case 2 -> new Entry.Approval(stamp, id());
      case 3 -> new Entry.Rejection(stamp, id(), text());
      case 4 ->
          new Entry.Challenge(stamp, new ChallengeId(1 + random.nextInt(99)), id(), text(), day());
      case 5 ->
          new Entry.Answer(
              stamp, new ChallengeId(1 + random.nextInt(99)), one(Entry.Finding.values()), text());
      case 6 -> {
        LocalDate until = day();
        var plan = new Entry.Plan(until, random.nextInt(9), until.plusDays(random.nextInt(99)));
        yield random.nextBoolean()
            ? new Entry.MethodNotice(stamp, method(), hash(), plan, text())
            : new Entry.MethodAdoption(stamp, method());
      }
      default ->
          new Entry.ParallelRun(
              stamp, method(), Period.of("2026-05"), inputs(), prices(Period.of("2026-05")));
    };
  }

  private Inputs inputs() {
    return new Inputs(
        hash(),
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> hash()).toList(),
        random.nextBoolean() ? Optional.of(hash()) : Optional.empty(),
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> before()).toList());
  }

  private Inputs.Before before() {
    var last = new TreeMap<MarketArea.Name, Known.Last>();
    var parents = new TreeMap<Known.Parent, BigDecimal>();
    for (MarketArea.Name market : MarketArea.Name.values()) {
      if (random.nextBoolean()) {
        last.put(market, new Known.Last(decimal(), random.nextInt(4)));
        parents.put(new Known.Parent(ProductId.of(text()), market), decimal());
      }
    }
    return new Inputs.Before(ProductId.of(text()), new Known(last, parents));
  }

  private List<PublishedPrice> prices(Period period) {
    return IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> price(period)).toList();
  }

  private PublishedPrice price(Period period) {
    var exclusions = new EnumMap<Exclusion.Reason, Integer>(Exclusion.Reason.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      exclusions.put(one(Exclusion.Reason.values()), 1 + random.nextInt(50));
    }
    return new PublishedPrice(
        subject(period),
        outcome(),
        new Tally(
            random.nextInt(99),
            random.nextInt(99),
            new Tally.Parties(random.nextInt(9), random.nextInt(9), random.nextInt(9)),
            decimal(),
            new Tally.Shares(decimal(), decimal())),
        exclusions,
        new PublishedPrice.Verdict(random.nextInt(99), texts()));
  }

  private Subject subject(Period period) {
    var denomination =
        new Denomination(
            CurrencyId.of(random.nextBoolean() ? "USD" : "%"),
            one(MassUnit.values()),
            Basis.of(text()));
    var point = new Specification.Point(one(Delivery.Term.values()), textOrNone());
    return new Subject(
        ProductId.of(text()), one(MarketArea.Name.values()), period, method(), denomination, point);
  }

  private PublishedPrice.Outcome outcome() {
    if (random.nextInt(3) == 0) {
      return new PublishedPrice.Outcome.Withheld(one(Determination.Reason.values()), text());
    }
    Optional<Dispersion> dispersion =
        random.nextBoolean()
            ? Optional.of(new Dispersion(decimal(), decimal(), decimal(), decimal(), decimal()))
            : Optional.empty();
    var rest =
        new PublishedPrice.Rest(
            text(),
            one(Tier.PriceKind.values()),
            one(Determination.Confidence.values()),
            one(Determination.Moved.values()),
            dispersion);
    return new PublishedPrice.Outcome.Priced(
        decimal(), decimal(), rest, texts(), random.nextInt(4));
  }

  private PublicationId id() {
    String scope = List.of("metal", "a-2", "x1", "rare-earths").get(random.nextInt(4));
    String period = List.of("2026", "2026-Q2", "2026-05", "2026-05-29").get(random.nextInt(4));
    return new PublicationId(scope, Period.of(period), 1 + random.nextInt(99));
  }

  private MethodId method() {
    return new MethodId(text(), text());
  }

  private Hash hash() {
    return new Hash("%016x".formatted(random.nextLong()).repeat(4));
  }

  private LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
  }

  /** With any number of decimals, trailing zeros included. */
  private BigDecimal decimal() {
    return BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(12));
  }

  private PartyId party() {
    return PartyId.of(text());
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private String textOrNone() {
    return random.nextBoolean() ? "" : text();
  }

  private List<String> texts() {
    return IntStream.range(0, random.nextInt(3)).mapToObj(i -> text()).toList();
  }

  private <E> E one(E[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
