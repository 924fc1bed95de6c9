package forge.pricing.certificate;

import forge.kernel.EconomyId;
import forge.kernel.Explanation;
import forge.kernel.Period;
import forge.kernel.Rounding;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Determination.Moved;
import forge.pricing.determination.Determination.Reason;
import forge.pricing.determination.Known;
import forge.pricing.determination.Subject;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.Steadiness;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Certifies a determination: looks again at the evidence, and tests by conditions of its own
 * whether the price follows. Its cost grows with the evidence of the product, and not faster.
 */
public final class Certifier {

  private final Claim claim;
  private final Findings findings = new Findings();

  private Certifier(Claim claim) {
    this.claim = claim;
  }

  /** What was found of a determination that is said to follow from these. */
  public static Certificate certify(
      Method method,
      Period period,
      EvidenceSet evidence,
      Known known,
      Determination determination) {
    Subject subject = determination.subject();
    Optional<MarketArea> market = method.findMarket(subject.market());
    if (market.isEmpty()) {
      return new Certificate(
          List.of(
              new Check("the method prices the market", false, String.valueOf(subject.market()))));
    }
    var certifier = new Certifier(new Claim(method, market.get(), period, evidence, known));
    certifier.subject(subject);
    switch (determination) {
      case Determination.Priced priced -> certifier.priced(priced);
      case Determination.Withheld withheld -> certifier.withheld(withheld);
    }
    return new Certificate(certifier.findings.checks());
  }

  private void subject(Subject subject) {
    var expected =
        new Subject(
            claim.method().specification().product(),
            claim.market().name(),
            claim.period(),
            claim.method().id(),
            claim.method().specification().denomination(),
            claim.market().point());
    findings.check("it is about what the method prices", expected.equals(subject), subject + "");
  }

  private boolean inForce() {
    return claim.method().about().validity().holdsOn(claim.period().from());
  }

  private void priced(Determination.Priced priced) {
    findings.check("the method is in force", inForce(), String.valueOf(claim.method().id()));
    if (priced.grounds().moved() == Moved.CARRIED_FORWARD) {
      carried(priced);
    } else {
      byTier(priced);
    }
    explained(priced);
  }

  private void byTier(Determination.Priced priced) {
    Optional<Tier> found =
        claim.method().rules().tiers().stream()
            .filter(tier -> tier.name().equals(priced.grounds().tier()))
            .filter(tier -> tier.markets().contains(claim.market().name()))
            .findFirst();
    findings.check(
        "its tier is one of the method's for the market",
        found.isPresent(),
        priced.grounds().tier());
    if (found.isEmpty()) {
      return;
    }
    Tier tier = found.get();
    findings.check(
        "its kind is the tier's",
        tier.priceKind() == priced.grounds().kind(),
        String.valueOf(priced.grounds().kind()));
    findings.check(
        "the tiers before it were tried", tried(tier, priced), priced.basis().trials() + "");
    switch (tier) {
      case Tier.Figures figures -> {
        var checks =
            new FigureChecks(
                claim, claim.method().specification().product(), figures, priced.basis());
        checks.figures(findings);
        checks.statistic(findings, priced.grounds().raw(), FigureChecks.PRICE_TOLERANCE);
      }
      case Tier.Derived derived -> new DerivedChecks(claim, derived, priced).run(findings);
      case Tier.Structural structural ->
          new StructuralChecks(claim, structural, priced).run(findings);
    }
    steadied(priced);
  }

  private boolean tried(Tier last, Determination determination) {
    List<String> names =
        claim.method().rules().tiers().stream()
            .filter(tier -> tier.markets().contains(claim.market().name()))
            .map(Tier::name)
            .toList();
    List<Determination.Tried> trials = determination.basis().trials();
    return trials.stream()
            .map(Determination.Tried::tier)
            .toList()
            .equals(names.subList(0, names.indexOf(last.name()) + 1))
        && trials.stream().limit(trials.size() - 1L).noneMatch(each -> each.lack().isEmpty());
  }

  /**
   * The last price, where one is in force and the hysteresis or the cap says so; else the figure.
   */
  private void steadied(Determination.Priced priced) {
    Rounding rounding = claim.method().rules().rounding();
    BigDecimal raw = priced.grounds().raw();
    BigDecimal price = priced.price();
    Steadiness rules = claim.method().rules().steadiness();
    Optional<Known.Last> last = claim.last();
    boolean right =
        switch (priced.grounds().moved()) {
          case NOTHING -> rounded(raw, price, rounding) && free(price, rules, last);
          case HELD_BY_HYSTERESIS ->
              last.isPresent()
                  && price.compareTo(last.get().price()) == 0
                  && within(rules.hysteresis(), raw, price, price, rounding.step());
          case CUT_BY_CAP ->
              last.isPresent() && cut(raw, price, rules, last.get().price(), rounding.step());
          case CARRIED_FORWARD -> false;
        };
    findings.check(
        "the price is the figure, rounded and steadied as the method says",
        right,
        "%s of %s, %s"
            .formatted(price.toPlainString(), raw.toPlainString(), priced.grounds().moved()));
  }

  /**
   * The raw figure is itself rounded to eight decimals, so a tie may lie a little to either side.
   */
  private static boolean rounded(BigDecimal raw, BigDecimal price, Rounding rounding) {
    boolean nearest =
        rounding.mode() == Rounding.Mode.HALF_UP || rounding.mode() == Rounding.Mode.HALF_EVEN;
    BigDecimal most = nearest ? rounding.step().divide(BigDecimal.TWO) : rounding.step();
    return price.scale() == rounding.decimals()
        && price.subtract(raw).abs().compareTo(most.add(FigureChecks.PRICE_TOLERANCE)) <= 0;
  }

  /** Neither hysteresis nor cap would have moved it. */
  private static boolean free(BigDecimal price, Steadiness rules, Optional<Known.Last> last) {
    if (last.isEmpty() || price.compareTo(last.get().price()) == 0) {
      return true;
    }
    BigDecimal before = last.get().price();
    boolean held =
        rules.hysteresis().isPresent()
            && within(rules.hysteresis(), price, before, before, BigDecimal.ZERO);
    boolean cut =
        rules.cap().isPresent() && !within(rules.cap(), price, before, before, BigDecimal.ZERO);
    return !held && !cut;
  }

  private static boolean within(
      Optional<Steadiness.Distance> rule,
      BigDecimal one,
      BigDecimal other,
      BigDecimal before,
      BigDecimal slack) {
    return rule.isPresent()
        && one.subtract(other).abs().compareTo(rule.get().from(before).add(slack)) <= 0;
  }

  private static boolean cut(
      BigDecimal raw, BigDecimal price, Steadiness rules, BigDecimal before, BigDecimal step) {
    BigDecimal change = price.subtract(before);
    boolean towards = change.signum() == 0 || change.signum() == raw.subtract(before).signum();
    boolean full =
        rules.cap().isPresent()
            && rules.cap().get().from(before).subtract(change.abs()).compareTo(step) < 0;
    boolean beyond = !within(rules.cap(), raw, before, before, step.negate());
    return towards && full && beyond && within(rules.cap(), price, before, before, BigDecimal.ZERO);
  }

  private void carried(Determination.Priced priced) {
    Optional<Known.Last> last = claim.last();
    int most = claim.method().rules().steadiness().carryPeriods();
    findings.check(
        "a price that is carried forward is the last one, and may still be carried",
        last.isPresent()
            && last.get().price().compareTo(priced.price()) == 0
            && last.get().carried() < most
            && priced.basis().counted().isEmpty(),
        priced.price().toPlainString());
    allLack(priced);
  }

  private void allLack(Determination determination) {
    List<String> names =
        claim.method().rules().tiers().stream()
            .filter(tier -> tier.markets().contains(claim.market().name()))
            .map(Tier::name)
            .toList();
    List<Determination.Tried> trials = determination.basis().trials();
    findings.check(
        "every tier of the market was tried and lacks something",
        trials.stream().map(Determination.Tried::tier).toList().equals(names)
            && trials.stream().noneMatch(each -> each.lack().isEmpty()),
        trials + "");
  }

  private void explained(Determination.Priced priced) {
    Explanation whole = priced.explanation();
    String price = priced.price().toPlainString();
    boolean last = !whole.parts().isEmpty() && whole.parts().getLast().value().equals(price);
    findings.check(
        "the explanation ends in the price",
        last && whole.value().equals(price + " " + priced.subject().denomination()),
        whole.value());
  }

  private void withheld(Determination.Withheld withheld) {
    Reason reason = withheld.reason();
    findings.check(
        "nothing counts where there is no price",
        withheld.basis().counted().isEmpty(),
        withheld.basis().counted().size() + " figures");
    findings.check(
        "the method is in force unless that is the reason",
        inForce() == (reason != Reason.METHOD_NOT_IN_FORCE),
        String.valueOf(reason));
    if (reason == Reason.METHOD_NOT_IN_FORCE) {
      return;
    }
    allLack(withheld);
    int most = claim.method().rules().steadiness().carryPeriods();
    boolean spent = most > 0 && claim.last().filter(last -> last.carried() >= most).isPresent();
    boolean none = most == 0 || claim.last().isEmpty();
    findings.check(
        "no price could be carried forward",
        reason == Reason.EXPIRED ? spent : none,
        String.valueOf(reason));
    findings.check(
        "evidence is missing altogether only where that is the reason",
        reason == Reason.EXPIRED || silent() == (reason == Reason.NO_EVIDENCE),
        String.valueOf(reason));
  }

  private boolean silent() {
    for (Evidence each : claim.evidence().of(claim.method().specification().product())) {
      boolean elsewhere =
          switch (each) {
            case Evidence.CostStatement cost -> outside(cost.plant().economy());
            case Evidence.Priced priced -> outside(priced.quote().delivery().economy());
            case Evidence.Use use -> outside(use.economy());
            case Evidence.Payable payable -> false;
            case Evidence.ExchangeRate rate -> true;
          };
      if (!elsewhere) {
        return false;
      }
    }
    return true;
  }

  private boolean outside(EconomyId economy) {
    return !claim.market().economies().isEmpty() && !claim.market().economies().contains(economy);
  }
}
