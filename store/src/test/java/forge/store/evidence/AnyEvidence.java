package forge.store.evidence;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.MassUnit;
import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Denomination;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.Grade;
import forge.pricing.evidence.Heading;
import forge.pricing.evidence.Quantity;
import forge.pricing.evidence.Quote;
import forge.pricing.evidence.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Evidence of every kind with whatever a file can state, from a seed. */
final class AnyEvidence {

  private static final List<String> TEXTS =
      List.of(
          "",
          "plain",
          "with, comma",
          "with \"marks\"",
          "\"",
          "two\nlines",
          "a\r\nb",
          " led by a blank",
          "followed by one ",
          "Münster",
          "氧化镨钕",
          "=1+1",
          "\t",
          "#",
          "'quoted'",
          "🜍");

  private static final List<String> NAMES =
      List.of("a", "b, Inc.", "\"c\"", "Größe", " blank first", "two\nlines", "x=y;z");

  private final Random random;

  private AnyEvidence(long seed) {
    random = new Random(seed);
  }

  /** Up to forty pieces in any order, each with an id of its own. */
  static Arbitrary<List<Evidence>> lists() {
    return Arbitraries.longs().map(seed -> new AnyEvidence(seed).list());
  }

  private List<Evidence> list() {
    var pieces = new ArrayList<Evidence>();
    int count = random.nextInt(41);
    for (int i = 0; i < count; i++) {
      pieces.add(piece("%s-%d".formatted(one(NAMES), i)));
    }
    return pieces;
  }

  private Evidence piece(String id) {
    EvidenceKind kind = one(List.of(EvidenceKind.values()));
    ProductId product =
        kind == EvidenceKind.EXCHANGE_RATE
            ? Evidence.ExchangeRate.PRODUCT
            : ProductId.of(one(NAMES));
    Heading heading = heading(id, product);
    return switch (kind) {
      case TRANSACTION ->
          new Evidence.Transaction(
              heading,
              quote(),
              quantity(),
              new Evidence.Parties(party(), party(), random.nextBoolean()),
              text());
      case BID, OFFER -> new Evidence.Indication(heading, kind, quote(), quantity(), party());
      case QUOTATION -> new Evidence.Quotation(heading, quote());
      case UNIT_VALUE -> new Evidence.UnitValue(heading, quote(), quantity());
      case CONTRACT_FLOOR -> new Evidence.ContractFloor(heading, quote(), quantity());
      case COST_STATEMENT -> statement(heading);
      case EQUILIBRIUM -> new Evidence.Equilibrium(heading, quote());
      case PAYABLE -> new Evidence.Payable(heading, range());
      case USE -> new Evidence.Use(heading, economy(), quantity());
      case EXCHANGE_RATE ->
          new Evidence.ExchangeRate(
              heading, CurrencyId.of("USD"), CurrencyId.of("CNY"), positive());
    };
  }

  private Heading heading(String id, ProductId product) {
    LocalDate date = LocalDate.of(2026, 5, 29).minusDays(random.nextInt(3000));
    Instant begin = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant received =
        switch (random.nextInt(3)) {
          case 0 -> begin;
          case 1 -> begin.plusSeconds(random.nextInt(200_000));
          default -> begin.plusNanos(random.nextInt(1_000_000_000));
        };
    var origin =
        new Heading.Origin(
            one(NAMES), one(List.of(Confidentiality.values())), random.nextBoolean(), text());
    return new Heading(EvidenceId.of(id), product, date, received, origin);
  }

  private Evidence statement(Heading heading) {
    Quote quote = quote();
    var plant =
        new Evidence.Plant(
            one(NAMES), quote.delivery().economy(), share(), 1 + random.nextInt(100));
    boolean inFile = !plant.economy().equals(RowDecoder.NO_ECONOMY);
    return inFile
        ? new Evidence.CostStatement(heading, quote, quantity(), plant)
        : new Evidence.Quotation(heading, quote);
  }

  private Quote quote() {
    var terms = new Terms(random.nextInt(400) - 40, share());
    var grade = new Grade(text(), share(), share());
    Grade given = random.nextBoolean() ? Grade.REFERENCE : grade;
    if (random.nextInt(8) == 0) {
      var percent = new Denomination(CurrencyId.PERCENT, MassUnit.EACH, Basis.GROSS);
      return new Quote(range(), percent, given, RowDecoder.NO_DELIVERY, terms);
    }
    var money = new Denomination(CurrencyId.of(one(List.of("USD", "CNY", "EUR"))), unit(), basis());
    var delivery = new Delivery(one(List.of(Delivery.Term.values())), text(), economy());
    return new Quote(range(), money, given, delivery, random.nextBoolean() ? Terms.CASH : terms);
  }

  private Quote.Range range() {
    BigDecimal low = positive();
    return random.nextBoolean()
        ? Quote.Range.of(low)
        : new Quote.Range(low, Decimals.canonical(low.add(positive())));
  }

  private Quantity quantity() {
    return new Quantity(positive(), unit(), basis());
  }

  private BigDecimal positive() {
    return number(1 + Math.abs(random.nextLong(1_000_000_000_000_000L)), random.nextInt(16));
  }

  /** A share in [0, 1). */
  private BigDecimal share() {
    return random.nextInt(3) == 0 ? BigDecimal.ZERO : number(random.nextInt(1000), 3);
  }

  private static BigDecimal number(long digits, int scale) {
    return Decimals.canonical(BigDecimal.valueOf(digits, scale));
  }

  private MassUnit unit() {
    return one(List.of(MassUnit.values()));
  }

  private Basis basis() {
    return Basis.of(one(List.of("gross", "wet", "Co", "LCE", "Li2CO3", "NdPr oxide", "a, b")));
  }

  private EconomyId economy() {
    return EconomyId.of(one(List.of("USA", "JPN", "NLD", "CHN")));
  }

  private PartyId party() {
    return PartyId.of(one(NAMES));
  }

  private String text() {
    String text = one(TEXTS);
    return text.isBlank() ? "" : text;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
