package forge.pricing.certificate;

import forge.kernel.EconomyId;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Determination.Counted;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.evidence.Grade;
import forge.pricing.evidence.Heading;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks a structural tier: the full cost of each facility is worked out anew, those that count are
 * the cheapest ones, all but the last do not cover what is to be covered, and with the last they
 * do.
 */
final class StructuralChecks {

  private final Claim claim;
  private final Tier.Structural tier;
  private final Determination.Priced priced;
  private final PlainPrices prices;

  private record Facility(Evidence.CostStatement statement, BigDecimal cost, BigDecimal output) {}

  StructuralChecks(Claim claim, Tier.Structural tier, Determination.Priced priced) {
    this.claim = claim;
    this.tier = tier;
    this.priced = priced;
    prices = new PlainPrices(claim);
  }

  void run(Findings findings) {
    Map<EvidenceId, Facility> facilities = facilities();
    List<Counted> counted = priced.basis().counted();
    var wrong = new ArrayList<String>();
    BigDecimal before = BigDecimal.ZERO;
    BigDecimal output = BigDecimal.ZERO;
    for (Counted each : counted) {
      Facility facility = facilities.remove(each.evidence());
      if (facility == null || !near(facility.cost(), each.price())) {
        wrong.add("%s costs %s".formatted(each.evidence(), each.price()));
        continue;
      }
      before = output;
      output = output.add(facility.output());
    }
    findings.none("each counted facility stands at its full cost", wrong);
    BigDecimal raw = priced.grounds().raw();
    findings.check(
        "the figure is the full cost of the last facility",
        !counted.isEmpty() && near(counted.getLast().price(), raw),
        FigureChecks.shown(raw) + " is not");
    BigDecimal wanted = use().multiply(tier.shareOfUse());
    findings.check(
        "the counted facilities cover the share of use, and without the last do not",
        before.compareTo(wanted) < 0 && output.compareTo(wanted) >= 0,
        "%s of %s".formatted(FigureChecks.shown(output), FigureChecks.shown(wanted)));
    var cheaper =
        facilities.values().stream()
            .filter(each -> each.cost().add(FigureChecks.PRICE_TOLERANCE).compareTo(raw) < 0)
            .map(each -> each.statement().id() + " costs " + FigureChecks.shown(each.cost()))
            .toList();
    findings.none("no cheaper facility is passed over", cheaper);
  }

  private static boolean near(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(FigureChecks.PRICE_TOLERANCE) <= 0;
  }

  private List<Evidence> evidence() {
    return claim.evidence().of(claim.method().specification().product());
  }

  private boolean stands(Heading heading, EconomyId economy) {
    boolean inMarket =
        claim.market().economies().isEmpty() || claim.market().economies().contains(economy);
    return inMarket
        && heading.date().isBefore(claim.period().until())
        && !heading.received().isAfter(claim.method().calendar().closes(claim.period()));
  }

  private Map<EvidenceId, Facility> facilities() {
    var latest = new TreeMap<String, Evidence.CostStatement>();
    for (Evidence each : evidence()) {
      if (each instanceof Evidence.CostStatement cost
          && stands(cost.heading(), cost.plant().economy())
          && (claim.market().influencedCounts() || !cost.heading().origin().influenced())) {
        latest.merge(cost.plant().facility(), cost, StructuralChecks::later);
      }
    }
    var facilities = new TreeMap<EvidenceId, Facility>();
    for (Evidence.CostStatement each : latest.values()) {
      facility(each).ifPresent(facility -> facilities.put(each.id(), facility));
    }
    return facilities;
  }

  private static <T extends Evidence> T later(T one, T other) {
    int days = one.heading().date().compareTo(other.heading().date());
    return (days != 0 ? days : one.id().compareTo(other.id())) > 0 ? one : other;
  }

  private Optional<Facility> facility(Evidence.CostStatement cost) {
    BigDecimal middle =
        cost.quote().range().low().add(cost.quote().range().high()).divide(BigDecimal.TWO);
    BigDecimal full =
        middle.add(payment(cost.plant()).divide(tier.utilisation(), PlainPrices.DIGITS));
    return prices
        .price(cost.quote(), cost.heading().date(), full)
        .filter(price -> price.signum() > 0)
        .flatMap(
            price ->
                prices
                    .quantity(cost.capacity(), cost.quote().grade())
                    .map(
                        capacity ->
                            new Facility(cost, price, capacity.multiply(tier.utilisation()))));
  }

  /** The yearly payment is what makes its present values add up to the capital. */
  private BigDecimal payment(Evidence.Plant plant) {
    BigDecimal growth = BigDecimal.ONE.add(tier.returnOnCapital());
    BigDecimal worth = BigDecimal.ZERO;
    BigDecimal factor = BigDecimal.ONE;
    for (int year = 1; year <= plant.life(); year++) {
      factor = factor.divide(growth, PlainPrices.DIGITS);
      worth = worth.add(factor);
    }
    return plant.capital().divide(worth, PlainPrices.DIGITS);
  }

  private BigDecimal use() {
    var latest = new TreeMap<EconomyId, Evidence.Use>();
    for (Evidence each : evidence()) {
      if (each instanceof Evidence.Use use && stands(use.heading(), use.economy())) {
        latest.merge(use.economy(), use, StructuralChecks::later);
      }
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Evidence.Use each : latest.values()) {
      sum = sum.add(prices.quantity(each.quantity(), Grade.REFERENCE).orElse(BigDecimal.ZERO));
    }
    return sum;
  }
}
