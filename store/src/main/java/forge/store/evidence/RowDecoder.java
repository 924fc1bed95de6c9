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
import java.time.LocalDate;
import java.util.Optional;

/** Makes a piece of evidence of a row, or notes every reason why it is none. */
final class RowDecoder {

  /** The economy of an amount in percent that is bound to none. */
  static final EconomyId NO_ECONOMY = EconomyId.of("none");

  /** The delivery of an amount in percent that states none. */
  static final Delivery NO_DELIVERY = new Delivery(Delivery.Term.DEL, "", NO_ECONOMY);

  private static final CurrencyId STAND_IN = CurrencyId.of("USD");
  private static final int LONGEST_CREDIT = 3650;
  private static final int LONGEST_LIFE = 100;
  private static final String UNKNOWN = "?";

  private final Lexicon lexicon;
  private final CellReader cells;
  private Cells row = Cells.none();

  RowDecoder(Lexicon lexicon, CellReader cells) {
    this.lexicon = lexicon;
    this.cells = cells;
  }

  /** The evidence of a row, if all of it is sound. */
  Optional<Evidence> decode(Cells next) {
    row = next;
    cells.begin(next);
    EvidenceKind kind = kind();
    if (cells.problems() > 0) {
      return Optional.empty();
    }
    try {
      fits(kind);
      Evidence evidence = evidence(kind);
      return cells.problems() == 0 ? Optional.of(evidence) : Optional.empty();
    } catch (IllegalArgumentException refused) {
      cells.problem(String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  private EvidenceKind kind() {
    if (!row.has(EvidenceColumn.KIND)) {
      cells.problem(EvidenceColumn.KIND, "a row states its kind", EvidenceColumn.KIND.advice());
    }
    return cells.word(EvidenceColumn.KIND, Lexicon.KINDS, EvidenceKind.TRANSACTION);
  }

  /** Whether what the kind needs is there, and nothing that it has no place for. */
  private void fits(EvidenceKind kind) {
    KindColumns columns = KindColumns.of(kind);
    if (columns.fit(row)) {
      return;
    }
    for (EvidenceColumn each : EvidenceColumn.values()) {
      String subject = named(kind);
      if (row.has(each) && !columns.allow(each)) {
        String rule = subject + " has no " + words(each) + ", so this cell is empty";
        cells.problem(each, rule, "Clear the cell, or mend the kind.");
      } else if (!row.has(each) && columns.need(each, row)) {
        String rule = subject + " states its " + words(each);
        if (row.offers(each)) {
          cells.problem(each, rule, each.advice());
        } else {
          cells.missed(each, "the column is missing, and " + rule);
        }
      }
    }
  }

  private static String named(EvidenceKind kind) {
    return switch (kind) {
      case OFFER, EQUILIBRIUM, EXCHANGE_RATE -> "an " + kind.word();
      case TRANSACTION, BID, QUOTATION, UNIT_VALUE, CONTRACT_FLOOR, COST_STATEMENT, PAYABLE, USE ->
          "a " + kind.word();
    };
  }

  private static String words(EvidenceColumn column) {
    return column.word().replace('_', ' ');
  }

  private Evidence evidence(EvidenceKind kind) {
    Heading heading = heading(kind);
    return switch (kind) {
      case TRANSACTION -> {
        Quote quote = quote();
        String segment = row.text(EvidenceColumn.SEGMENT);
        yield new Evidence.Transaction(heading, quote, quantity(quote), parties(), segment);
      }
      case BID -> indication(heading, kind, EvidenceColumn.BUYER);
      case OFFER -> indication(heading, kind, EvidenceColumn.SELLER);
      case QUOTATION -> new Evidence.Quotation(heading, quote());
      case UNIT_VALUE -> {
        Quote quote = quote();
        yield new Evidence.UnitValue(heading, quote, quantity(quote));
      }
      case CONTRACT_FLOOR -> {
        Quote quote = quote();
        yield new Evidence.ContractFloor(heading, quote, quantity(quote));
      }
      case COST_STATEMENT -> {
        Quote quote = quote();
        yield new Evidence.CostStatement(heading, quote, quantity(quote), plant());
      }
      case EQUILIBRIUM -> new Evidence.Equilibrium(heading, quote());
      case PAYABLE -> payable(heading);
      case USE -> {
        Quantity quantity = quantity(Basis.GROSS);
        yield new Evidence.Use(heading, cells.economy(), quantity);
      }
      case EXCHANGE_RATE -> rate(heading);
    };
  }

  private Heading heading(EvidenceKind kind) {
    String id = cells.text(EvidenceColumn.ID, UNKNOWN);
    ProductId product =
        kind == EvidenceKind.EXCHANGE_RATE
            ? Evidence.ExchangeRate.PRODUCT
            : lexicon.products.of(cells.text(EvidenceColumn.PRODUCT, UNKNOWN));
    LocalDate date = cells.date();
    return new Heading(EvidenceId.of(id), product, date, cells.received(date), origin());
  }

  private Heading.Origin origin() {
    return lexicon.origins.of(
        new Heading.Origin(
            cells.text(EvidenceColumn.SOURCE, UNKNOWN),
            cells.word(
                EvidenceColumn.CONFIDENTIALITY, Lexicon.CONFIDENTIALITIES, Confidentiality.PUBLIC),
            cells.yes(EvidenceColumn.INFLUENCED),
            row.text(EvidenceColumn.NOTE)));
  }

  private Quote quote() {
    return new Quote(range(), denomination(), grade(), delivery(), terms());
  }

  private Quote.Range range() {
    boolean price = row.has(EvidenceColumn.PRICE);
    boolean low = row.has(EvidenceColumn.LOW);
    boolean high = row.has(EvidenceColumn.HIGH);
    if (price && (low || high)) {
      String rule = "a price and a range are both given, and only one can hold";
      cells.problem(EvidenceColumn.PRICE, rule, "Clear the price, or both low and high.");
    } else if (!price && low != high) {
      EvidenceColumn absent = low ? EvidenceColumn.HIGH : EvidenceColumn.LOW;
      cells.problem(absent, "a range states both its ends", absent.advice());
    } else if (!price && !low) {
      String rule = "a price, or a range, is stated";
      cells.problem(EvidenceColumn.PRICE, rule, EvidenceColumn.PRICE.advice());
    }
    return price
        ? Quote.Range.of(cells.positive(EvidenceColumn.PRICE, "a price"))
        : range(low && high);
  }

  private Quote.Range range(boolean comparable) {
    int before = cells.problems();
    BigDecimal low = cells.positive(EvidenceColumn.LOW, "the low end of a range");
    BigDecimal high = cells.positive(EvidenceColumn.HIGH, "the high end of a range");
    if (low.compareTo(high) <= 0) {
      return new Quote.Range(low, high);
    }
    if (comparable && cells.problems() == before) {
      String rule = "the low end of a range is above its high end, " + Decimals.text(high);
      cells.problem(EvidenceColumn.LOW, rule, "Are the two interchanged?");
    }
    return Quote.Range.of(high);
  }

  private Denomination denomination() {
    CurrencyId currency = cells.currency(EvidenceColumn.CURRENCY);
    Basis basis = cells.basis(EvidenceColumn.BASIS, Basis.GROSS);
    return lexicon.denominations.of(new Denomination(currency, unit(EvidenceColumn.UNIT), basis));
  }

  private MassUnit unit(EvidenceColumn column) {
    return cells.word(column, Lexicon.UNITS, MassUnit.EACH);
  }

  private Grade grade() {
    boolean named = row.has(EvidenceColumn.GRADE);
    if (!named && !row.has(EvidenceColumn.ASSAY) && !row.has(EvidenceColumn.MOISTURE)) {
      return Grade.REFERENCE;
    }
    var grade = new Grade(row.text(EvidenceColumn.GRADE), cells.assay(), cells.moisture());
    return lexicon.grades.of(grade);
  }

  private Delivery delivery() {
    EconomyId economy = row.has(EvidenceColumn.ECONOMY) ? cells.economy() : NO_ECONOMY;
    return lexicon.deliveries.of(
        new Delivery(
            cells.word(EvidenceColumn.DELIVERY, Lexicon.TERMS, Delivery.Term.DEL),
            row.text(EvidenceColumn.PLACE),
            economy));
  }

  private Terms terms() {
    if (!row.has(EvidenceColumn.CREDIT_DAYS) && !row.has(EvidenceColumn.TAX_INSIDE)) {
      return Terms.CASH;
    }
    int days = cells.whole(EvidenceColumn.CREDIT_DAYS, -LONGEST_CREDIT, LONGEST_CREDIT, 0);
    return lexicon.terms.of(new Terms(days, cells.taxInside()));
  }

  private Quantity quantity(Quote quote) {
    return quantity(quote.denomination().basis());
  }

  private Quantity quantity(Basis ofPrice) {
    return new Quantity(
        cells.positive(EvidenceColumn.QUANTITY, "a quantity"),
        unit(EvidenceColumn.QUANTITY_UNIT),
        cells.basis(EvidenceColumn.QUANTITY_BASIS, ofPrice));
  }

  private Evidence.Parties parties() {
    return new Evidence.Parties(
        party(EvidenceColumn.BUYER),
        party(EvidenceColumn.SELLER),
        cells.yes(EvidenceColumn.AFFILIATED));
  }

  private PartyId party(EvidenceColumn column) {
    return lexicon.parties.of(cells.text(column, UNKNOWN));
  }

  private Evidence indication(Heading heading, EvidenceKind kind, EvidenceColumn party) {
    Quote quote = quote();
    return new Evidence.Indication(heading, kind, quote, quantity(quote), party(party));
  }

  private Evidence.Plant plant() {
    return new Evidence.Plant(
        cells.text(EvidenceColumn.FACILITY, UNKNOWN),
        cells.economy(),
        cells.notNegative(EvidenceColumn.CAPITAL),
        cells.whole(EvidenceColumn.LIFE, 1, LONGEST_LIFE, 1));
  }

  private Evidence payable(Heading heading) {
    if (!cells.currency(EvidenceColumn.CURRENCY).equals(CurrencyId.PERCENT)) {
      String rule = "a payable is in percent of the price of another product";
      cells.problem(EvidenceColumn.CURRENCY, rule, "Write % as its currency.");
    }
    return new Evidence.Payable(heading, range());
  }

  private Evidence rate(Heading heading) {
    CurrencyId costs = cells.currency(EvidenceColumn.CURRENCY);
    CurrencyId one = cells.currency(EvidenceColumn.PER_CURRENCY);
    BigDecimal rate = cells.positive(EvidenceColumn.PRICE, "an exchange rate");
    boolean sound = cells.problems() == 0;
    boolean money = !one.equals(CurrencyId.PERCENT) && !costs.equals(CurrencyId.PERCENT);
    if (sound && money && !one.equals(costs)) {
      return new Evidence.ExchangeRate(heading, one, costs, rate);
    }
    if (sound) {
      String rule = "an exchange rate is between two currencies, not " + costs + " and " + one;
      cells.problem(EvidenceColumn.PER_CURRENCY, rule, "Mend one of them.");
    }
    return new Evidence.ExchangeRate(heading, STAND_IN, CurrencyId.PERCENT, rate);
  }
}
