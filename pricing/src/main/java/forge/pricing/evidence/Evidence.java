package forge.pricing.evidence;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.PartyId;
import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.util.Objects;

/** A piece of evidence for a price. Each kind states what its kind of evidence must state. */
public sealed interface Evidence {

  /** Which it is, of what, when and from where. */
  Heading heading();

  /** What kind it is. */
  EvidenceKind kind();

  /** Its identifier. */
  default EvidenceId id() {
    return heading().id();
  }

  /** Evidence that states a price of its product. */
  sealed interface Priced extends Evidence {

    /** The price as it was made. */
    Quote quote();
  }

  /**
   * An executed transaction.
   *
   * @param segment the reporting group the trade belongs to (producer, trader); empty for none
   */
  record Transaction(
      Heading heading, Quote quote, Quantity quantity, Parties parties, String segment)
      implements Priced {

    public Transaction {
      Objects.requireNonNull(segment);
    }

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.TRANSACTION;
    }
  }

  /** Who dealt with whom, and whether they are related. */
  record Parties(PartyId buyer, PartyId seller, boolean affiliated) {

    public Parties {
      affiliated = affiliated || buyer.equals(seller);
    }
  }

  /** A bid or an offer by a named party. */
  record Indication(
      Heading heading, EvidenceKind kind, Quote quote, Quantity quantity, PartyId party)
      implements Priced {

    public Indication {
      if (kind != EvidenceKind.BID && kind != EvidenceKind.OFFER) {
        throw new IllegalArgumentException("An indication is a bid or an offer, not " + kind);
      }
    }
  }

  /** A quotation of a named source. */
  record Quotation(Heading heading, Quote quote) implements Priced {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.QUOTATION;
    }
  }

  /** A customs value over a customs quantity. */
  record UnitValue(Heading heading, Quote quote, Quantity quantity) implements Priced {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.UNIT_VALUE;
    }
  }

  /** A guaranteed price, and how much a year it is guaranteed for. */
  record ContractFloor(Heading heading, Quote quote, Quantity quantity) implements Priced {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.CONTRACT_FLOOR;
    }
  }

  /** The operating cost of a facility, its capacity a year and what it cost to build. */
  record CostStatement(Heading heading, Quote quote, Quantity capacity, Plant plant)
      implements Priced {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.COST_STATEMENT;
    }
  }

  /**
   * A facility as an investment.
   *
   * @param capital cost to build, in the currency of the quote per unit of annual capacity, on its
   *     unit and basis
   * @param life years over which it is earned back
   */
  record Plant(String facility, EconomyId economy, BigDecimal capital, int life) {

    private static final int LONGEST_LIFE = 100;

    public Plant {
      Objects.requireNonNull(economy);
      if (facility.isBlank()) {
        throw new IllegalArgumentException("A cost statement names its facility");
      }
      if (capital.signum() < 0) {
        throw new IllegalArgumentException(
            "Capital is not negative, unlike " + capital.toPlainString());
      }
      if (life < 1 || life > LONGEST_LIFE) {
        throw new IllegalArgumentException("A life is 1 to 100 years, not " + life);
      }
    }
  }

  /** The price of a run of the market model, named by scenario and hash in the heading's note. */
  record Equilibrium(Heading heading, Quote quote) implements Priced {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.EQUILIBRIUM;
    }
  }

  /** A payable of the heading's product on a parent product, in percent of its price. */
  record Payable(Heading heading, Quote.Range percent) implements Evidence {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.PAYABLE;
    }
  }

  /** What an economy uses in a year. */
  record Use(Heading heading, EconomyId economy, Quantity quantity) implements Evidence {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.USE;
    }
  }

  /** How many units of one currency one unit of another costs on a day, as a source fixes it. */
  record ExchangeRate(Heading heading, CurrencyId one, CurrencyId costs, BigDecimal rate)
      implements Evidence {

    /** What the heading of a rate names in place of a product. */
    public static final ProductId PRODUCT = ProductId.of("exchange-rate");

    public ExchangeRate {
      if (rate.signum() <= 0) {
        throw new IllegalArgumentException(
            "An exchange rate is positive, not " + rate.toPlainString());
      }
      if (one.equals(costs)) {
        throw new IllegalArgumentException("An exchange rate is between two currencies");
      }
    }

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.EXCHANGE_RATE;
    }
  }
}
