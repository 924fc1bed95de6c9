package forge.pricing;

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
import forge.pricing.evidence.EvidenceSet;
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

/**
 * Evidence drawn as text, and single pieces made by changing one thing of a plain one. A plain piece
 * is of {@link #METAL}, of 2026-05-14, received that midnight, in USD/t, delivered in Norland.
 */
public final class Trades {

  public static final ProductId METAL = ProductId.of("metal");
  public static final EconomyId NORLAND = EconomyId.of("NOR");
  public static final LocalDate DAY = LocalDate.of(2026, 5, 14);
  public static final Denomination USD_T = denomination("USD/t gross");

  private Trades() {}

  /**
   * One trade a line: {@code price tonnes buyer seller [segment]}; {@code ~} before the price marks
   * a trade between affiliates. Codes are t01, t02 ...
   */
  public static List<Evidence> drawn(String lines) {
    var trades = new ArrayList<Evidence>();
    for (String line : lines.strip().lines().toList()) {
      String[] words = line.strip().split("\\s+");
      boolean affiliated = words[0].startsWith("~");
      trades.add(
          piece("t%02d".formatted(trades.size() + 1))
              .price(affiliated ? words[0].substring(1) : words[0])
              .tonnes(words[1])
              .parties(words[2], words[3], affiliated)
              .segment(words.length > 4 ? words[4] : "")
              .trade());
    }
    return trades;
  }

  /** A set of the pieces drawn. */
  public static EvidenceSet set(String lines) {
    return EvidenceSet.of(drawn(lines));
  }

  /** {@code USD/t gross}, {@code %/each rate}. */
  public static Denomination denomination(String text) {
    int slash = text.indexOf('/');
    int blank = text.indexOf(' ');
    return new Denomination(
        CurrencyId.of(text.substring(0, slash)),
        MassUnit.find(text.substring(slash + 1, blank)).orElseThrow(),
        Basis.of(text.substring(blank + 1)));
  }

  /** A plain piece of evidence, to be changed. */
  public static Piece piece(String id) {
    return new Piece(id);
  }

  /** A rate: units of {@code costs} per {@code one}, by FED, on a day. */
  public static Evidence rate(String day, String one, String costs, String rate) {
    return new Evidence.ExchangeRate(
        piece("fx-" + one + costs + day).of(Evidence.ExchangeRate.PRODUCT).on(day).from("FED").heading(),
        CurrencyId.of(one),
        CurrencyId.of(costs),
        new BigDecimal(rate));
  }

  /** A payable in percent of the parent's price. */
  public static Evidence payable(String id, ProductId product, String low, String high) {
    return new Evidence.Payable(
        piece(id).of(product).heading(),
        new Quote.Range(new BigDecimal(low), new BigDecimal(high)));
  }

  /** What an economy uses in a year, in tonnes of metal. */
  public static Evidence use(String id, EconomyId economy, String tonnes) {
    return new Evidence.Use(
        piece(id).heading(),
        economy,
        new Quantity(new BigDecimal(tonnes), MassUnit.TONNE, Basis.GROSS));
  }

  /** One piece of evidence in the making. */
  public static final class Piece {
    private final String id;
    private ProductId product = METAL;
    private LocalDate date = DAY;
    private Instant received = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private String source = "desk";
    private boolean influenced;
    private Quote.Range range = Quote.Range.of(new BigDecimal("100"));
    private Denomination denomination = USD_T;
    private Grade grade = Grade.REFERENCE;
    private Delivery delivery = new Delivery(Delivery.Term.DEL, "", NORLAND);
    private Terms terms = Terms.CASH;
    private Quantity quantity = new Quantity(BigDecimal.TEN, MassUnit.TONNE, Basis.GROSS);
    private Evidence.Parties parties =
        new Evidence.Parties(PartyId.of("buyer"), PartyId.of("seller"), false);
    private String segment = "";

    private Piece(String id) {
      this.id = id;
    }

    public Piece of(ProductId other) {
      product = other;
      return this;
    }

    /** Made, and received, on a day. */
    public Piece on(String day) {
      date = LocalDate.parse(day);
      received = date.atStartOfDay(ZoneOffset.UTC).toInstant();
      return this;
    }

    public Piece received(String moment) {
      received = Instant.parse(moment);
      return this;
    }

    public Piece from(String other) {
      source = other;
      return this;
    }

    public Piece influenced() {
      influenced = true;
      return this;
    }

    public Piece price(String price) {
      range = Quote.Range.of(new BigDecimal(price));
      return this;
    }

    public Piece range(String low, String high) {
      range = new Quote.Range(new BigDecimal(low), new BigDecimal(high));
      return this;
    }

    public Piece in(String denominated) {
      denomination = denomination(denominated);
      return this;
    }

    public Piece grade(String name, String assay, String moisture) {
      grade = new Grade(name, new BigDecimal(assay), new BigDecimal(moisture));
      return this;
    }

    public Piece delivered(Delivery.Term term, String place, String economy) {
      delivery = new Delivery(term, place, EconomyId.of(economy));
      return this;
    }

    public Piece terms(int creditDays, String taxInside) {
      terms = new Terms(creditDays, new BigDecimal(taxInside));
      return this;
    }

    public Piece tonnes(String amount) {
      return quantity(amount, "t", "gross");
    }

    public Piece quantity(String amount, String unit, String basis) {
      quantity =
          new Quantity(
              new BigDecimal(amount), MassUnit.find(unit).orElseThrow(), Basis.of(basis));
      return this;
    }

    public Piece parties(String buyer, String seller, boolean affiliated) {
      parties = new Evidence.Parties(PartyId.of(buyer), PartyId.of(seller), affiliated);
      return this;
    }

    public Piece segment(String other) {
      segment = other;
      return this;
    }

    public Heading heading() {
      return new Heading(
          EvidenceId.of(id),
          product,
          date,
          received,
          new Heading.Origin(source, Confidentiality.PUBLIC, influenced, ""));
    }

    private Quote quote() {
      return new Quote(range, denomination, grade, delivery, terms);
    }

    public Evidence.Transaction trade() {
      return new Evidence.Transaction(heading(), quote(), quantity, parties, segment);
    }

    public Evidence.Indication bid() {
      return new Evidence.Indication(
          heading(), EvidenceKind.BID, quote(), quantity, parties.buyer());
    }

    public Evidence.Indication offer() {
      return new Evidence.Indication(
          heading(), EvidenceKind.OFFER, quote(), quantity, parties.seller());
    }

    public Evidence.Quotation quotation() {
      return new Evidence.Quotation(heading(), quote());
    }

    public Evidence.ContractFloor floor() {
      return new Evidence.ContractFloor(heading(), quote(), quantity);
    }

    /** A facility named as the piece, in the economy of the delivery. */
    public Evidence.CostStatement cost(String capital, int life) {
      return new Evidence.CostStatement(
          heading(),
          quote(),
          quantity,
          new Evidence.Plant(id, delivery.economy(), new BigDecimal(capital), life));
    }
  }
}
