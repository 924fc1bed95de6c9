package forge.pricing.method;

import forge.kernel.ProductId;
import forge.pricing.evidence.EvidenceKind;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A rung of a method's ladder: evidence of some kinds, a test of its own whether it suffices, and
 * the arithmetic that makes one price of it. Tiers are tried in their order; the first valid one
 * gives the price.
 */
public sealed interface Tier {

  /** What it is called in the method and the publication. */
  String name();

  /** The markets it is for. */
  Set<MarketArea.Name> markets();

  /** What kind of price comes out of it. */
  PriceKind priceKind();

  /** What a price rests on; prices of different kinds are not the same thing and say so. */
  enum PriceKind {
    /** What was paid, asked, quoted or declared for the product itself. */
    OBSERVED,
    /** The price of another product through a transfer function. */
    DERIVED,
    /** The full cost of the facility that is needed last. */
    COST_BASED,
    /** What contracts guarantee. */
    AGREED,
    /** A run of the market model. */
    MODELLED,
    /** The price of an earlier period, which stands for want of evidence. */
    CARRIED
  }

  /** Figures of the product itself, filtered, weighted and averaged. */
  record Figures(
      String name,
      Set<MarketArea.Name> markets,
      Selection selection,
      Minimum minimum,
      Treatment treatment)
      implements Tier {

    public Figures {
      markets = Set.copyOf(markets);
      Objects.requireNonNull(selection);
      Objects.requireNonNull(minimum);
      Objects.requireNonNull(treatment);
    }

    @Override
    public PriceKind priceKind() {
      if (selection.kinds().contains(EvidenceKind.EQUILIBRIUM)) {
        return PriceKind.MODELLED;
      }
      return selection.kinds().contains(EvidenceKind.CONTRACT_FLOOR)
          ? PriceKind.AGREED
          : PriceKind.OBSERVED;
    }
  }

  /**
   * What is done with the figures, in this order: outliers go, a party's weight is capped, the ends
   * are trimmed, the statistic is taken.
   *
   * @param partyCap the greatest share of the weight of one party, in (0, 1]; 1 caps nothing
   */
  record Treatment(Outliers outliers, BigDecimal partyCap, Trim trim, Statistic statistic) {

    public Treatment {
      Objects.requireNonNull(outliers);
      Objects.requireNonNull(trim);
      Objects.requireNonNull(statistic);
      if (partyCap.signum() <= 0 || partyCap.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException(
            "A cap on a party's weight is a share in (0, 1], not " + partyCap.toPlainString());
      }
    }
  }

  /** Parent price times a share plus an amount: {@code price = share × parent + addition}. */
  record Derived(String name, Set<MarketArea.Name> markets, Parent parent, Transfer transfer)
      implements Tier {

    public Derived {
      markets = Set.copyOf(markets);
      Objects.requireNonNull(parent);
      Objects.requireNonNull(transfer);
    }

    @Override
    public PriceKind priceKind() {
      return PriceKind.DERIVED;
    }
  }

  /**
   * Where the parent price comes from: the figures of the parent product under a rule of their own,
   * or, where that is empty, the price book.
   */
  record Parent(ProductId product, Optional<Figures> figures) {

    public Parent {
      Objects.requireNonNull(product);
      Objects.requireNonNull(figures);
    }
  }

  /**
   * A versioned transfer function.
   *
   * @param share of the parent's price; empty where evidence of kind payable gives it
   * @param payables how payables become one share; used where {@code share} is empty
   * @param addition added in the reference denomination; negative for a deduction
   */
  record Transfer(
      String version, Optional<BigDecimal> share, Selection payables, BigDecimal addition) {

    public Transfer {
      Objects.requireNonNull(share);
      Objects.requireNonNull(payables);
      Objects.requireNonNull(addition);
      if (version.isBlank()) {
        throw new IllegalArgumentException("A transfer function has a version");
      }
    }
  }

  /**
   * Full cost of the marginal facility: stated facilities in the order of their full cost, up to
   * the one with which their capacity covers a share of the zone's use. Full cost is operating cost
   * plus capital times the recovery factor {@code r(1+r)^n / ((1+r)^n − 1)} over utilisation.
   *
   * @param shareOfUse the share of use that is to be covered, greater than 0
   * @param returnOnCapital {@code r}, a year; 0 recovers the capital alone
   * @param utilisation output per capacity, in (0, 1]
   */
  record Structural(
      String name,
      Set<MarketArea.Name> markets,
      BigDecimal shareOfUse,
      BigDecimal returnOnCapital,
      BigDecimal utilisation)
      implements Tier {

    public Structural {
      markets = Set.copyOf(markets);
      if (shareOfUse.signum() <= 0
          || returnOnCapital.signum() < 0
          || utilisation.signum() <= 0
          || utilisation.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException(
            "A structural tier covers a positive share of use, at a return of at least 0 and a"
                + " utilisation in (0, 1]");
      }
    }

    @Override
    public PriceKind priceKind() {
      return PriceKind.COST_BASED;
    }
  }
}
