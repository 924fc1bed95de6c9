package forge.pricing.certificate;

import forge.kernel.ProductId;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Known;
import forge.pricing.evidence.Evidence;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.util.Optional;

/** Checks a derived tier: {@code raw = share × parent + addition}. */
final class DerivedChecks {

  private static final String TRANSFER =
      "the figure is the transfer function of the parent's price";

  private final Claim claim;
  private final Tier.Derived tier;
  private final Determination.Priced priced;

  DerivedChecks(Claim claim, Tier.Derived tier, Determination.Priced priced) {
    this.claim = claim;
    this.tier = tier;
    this.priced = priced;
  }

  void run(Findings findings) {
    Optional<BigDecimal> share = tier.transfer().share().or(this::meanPayable);
    findings.check(
        "a share of the parent's price is stated", share.isPresent(), "no payable counts");
    if (share.isEmpty()) {
      return;
    }
    BigDecimal raw = priced.grounds().raw();
    ProductId parent = tier.parent().product();
    if (tier.parent().figures().isPresent()) {
      var checks = new FigureChecks(claim, parent, tier.parent().figures().get(), priced.basis());
      checks.figures(findings);
      BigDecimal before =
          raw.subtract(tier.transfer().addition()).divide(share.get(), PlainPrices.DIGITS);
      BigDecimal tolerance = FigureChecks.PRICE_TOLERANCE.divide(share.get(), PlainPrices.DIGITS);
      checks.statistic(findings, before, tolerance);
      return;
    }
    Optional<BigDecimal> price =
        Optional.ofNullable(
            claim.known().parents().get(new Known.Parent(parent, claim.market().name())));
    BigDecimal expected =
        price
            .map(each -> share.get().multiply(each).add(tier.transfer().addition()))
            .orElse(BigDecimal.ZERO);
    findings.check(
        TRANSFER,
        expected.subtract(raw).abs().compareTo(FigureChecks.PRICE_TOLERANCE) <= 0,
        "%s is not %s".formatted(FigureChecks.shown(raw), FigureChecks.shown(expected)));
  }

  private Optional<BigDecimal> meanPayable() {
    var purview = new Purview(claim, tier.transfer().payables());
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    for (Evidence each : claim.evidence().of(claim.method().specification().product())) {
      if (each instanceof Evidence.Payable payable
          && purview.sourced(each)
          && (claim.market().influencedCounts() || !each.heading().origin().influenced())
          && purview.ofTime(each.heading())
          && purview.received(each.heading())) {
        sum = sum.add(end(payable));
        count++;
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(sum.divide(BigDecimal.valueOf(100L * count), PlainPrices.DIGITS));
  }

  private BigDecimal end(Evidence.Payable payable) {
    BigDecimal low = payable.percent().low();
    BigDecimal high = payable.percent().high();
    return switch (tier.transfer().payables().end()) {
      case LOW -> low;
      case MIDDLE -> low.add(high).divide(BigDecimal.TWO);
      case HIGH -> high;
    };
  }
}
