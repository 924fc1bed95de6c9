package forge.pricing.determination;

import forge.kernel.Explanation;
import forge.kernel.Period;
import forge.kernel.Rounding;
import forge.pricing.determination.Determination.Confidence;
import forge.pricing.determination.Determination.Moved;
import forge.pricing.determination.Determination.Reason;
import forge.pricing.determination.Determination.Tried;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.Method;
import forge.pricing.method.Steadiness;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Determines the reference price of a product in a market for a period: the tiers of the method are
 * tried in order, the first valid one gives the figure, which is rounded and steadied. A pure
 * function of method, evidence and what the book says; the order of the evidence changes nothing.
 *
 * <p>Cost: each tier reads the product's evidence once and sorts what it keeps.
 */
public final class Determiner {

  private final Ground ground;
  private final Subject subject;
  private final List<Tried> tried = new ArrayList<>();
  private final Set<Exclusion> exclusions = new LinkedHashSet<>();
  private final List<Explanation> steps = new ArrayList<>();

  private Determiner(Ground ground, Subject subject) {
    this.ground = ground;
    this.subject = subject;
  }

  /** The determinations of all markets of the method, in its order. */
  public static List<Determination> all(
      Method method, Period period, EvidenceSet evidence, Known known) {
    var rates = new Rates(evidence);
    return method.markets().stream()
        .map(
            market ->
                new Ground(
                    method, market, period, evidence, known, new Normaliser(method, market, rates)))
        .map(Determiner::determine)
        .toList();
  }

  private static Determination determine(Ground ground) {
    Method method = ground.method();
    var subject =
        new Subject(
            method.specification().product(),
            ground.market().name(),
            ground.period(),
            method.id(),
            method.specification().denomination(),
            ground.market().point());
    return new Determiner(ground, subject).run();
  }

  private Determination run() {
    if (!ground.method().about().validity().holdsOn(ground.period().from())) {
      String detail =
          "%s holds from %s"
              .formatted(ground.method().id(), ground.method().about().validity().from());
      return withheld(Reason.METHOD_NOT_IN_FORCE, detail, Tally.NONE);
    }
    Tally richest = Tally.NONE;
    for (Tier tier : ground.method().rules().tiers()) {
      if (!tier.markets().contains(ground.market().name())) {
        continue;
      }
      Trial trial = trial(tier);
      exclusions.addAll(trial.exclusions());
      switch (trial) {
        case Trial.Valid valid -> {
          tried.add(new Tried(tier.name(), ""));
          return priced(tier, valid);
        }
        case Trial.Lacking lacking -> {
          tried.add(new Tried(tier.name(), lacking.lack()));
          steps.add(Explanation.of("tier '" + tier.name() + "' lacks", lacking.lack()));
          richest = lacking.tally().considered() > richest.considered() ? lacking.tally() : richest;
        }
      }
    }
    if (Screening.silent(ground)) {
      String detail = "there is no evidence of %s in this market".formatted(subject.product());
      return carriedOr(Reason.NO_EVIDENCE, detail, richest);
    }
    return carriedOr(
        Reason.TOO_LITTLE_EVIDENCE, "no tier of the method has evidence enough", richest);
  }

  private Trial trial(Tier tier) {
    return switch (tier) {
      case Tier.Figures figures ->
          FiguresTrial.of(ground, ground.method().specification().product(), figures);
      case Tier.Derived derived -> DerivedTrial.of(ground, derived);
      case Tier.Structural structural -> StructuralTrial.of(ground, structural);
    };
  }

  private Determination priced(Tier tier, Trial.Valid valid) {
    Rounding rounding = ground.method().rules().rounding();
    steps.add(valid.explanation());
    BigDecimal rounded = valid.price().rounded(rounding);
    steps.add(
        Explanation.of(
            "rounded to %s decimals, %s".formatted(rounding.decimals(), word(rounding.mode())),
            rounded.toPlainString()));
    Steadied steadied = Steadied.of(rounded, ground);
    steadied.step().ifPresent(steps::add);
    Optional<Dispersion> dispersion = Tallying.dispersion(valid.figures());
    var grounds =
        new Determination.Grounds(
            tier.name(),
            tier.priceKind(),
            confidence(tier, valid.tally()),
            valid.price().working(),
            steadied.moved(),
            dispersion);
    List<Determination.Counted> counted = valid.figures().stream().map(Figure::counted).toList();
    return new Determination.Priced(
        subject,
        steadied.price(),
        grounds,
        basis(valid.tally(), counted),
        explanation(steadied.price()));
  }

  private static String word(Rounding.Mode mode) {
    return mode.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * High where trades of at least five sellers or sources give an observed price, medium for other
   * observed and derived prices that rest on two or more, low for all else.
   */
  private static Confidence confidence(Tier tier, Tally tally) {
    int independent = Math.max(tally.parties().sellers(), tally.parties().sources());
    return switch (tier.priceKind()) {
      case OBSERVED ->
          independent >= 5 && tally.parties().sellers() >= 5
              ? Confidence.HIGH
              : independent >= 2 ? Confidence.MEDIUM : Confidence.LOW;
      case DERIVED -> independent >= 2 ? Confidence.MEDIUM : Confidence.LOW;
      case COST_BASED, AGREED, MODELLED, CARRIED -> Confidence.LOW;
    };
  }

  /** Too little evidence: the last price stands as long as the method allows. */
  private Determination carriedOr(Reason reason, String detail, Tally tally) {
    Optional<Known.Last> last = ground.known().findLast(ground.market().name());
    int most = ground.method().rules().steadiness().carryPeriods();
    if (most == 0 || last.isEmpty()) {
      return withheld(reason, detail, tally);
    }
    if (last.get().carried() >= most) {
      return withheld(
          Reason.EXPIRED,
          "%s, and the last price has been carried for %s periods, as long as the method allows"
              .formatted(detail, most),
          tally);
    }
    BigDecimal price = last.get().price();
    int carried = last.get().carried() + 1;
    steps.add(
        Explanation.of(
            "last price carried forward, period %s of %s".formatted(carried, most),
            price.toPlainString()));
    var grounds =
        new Determination.Grounds(
            "carried forward",
            Tier.PriceKind.CARRIED,
            Confidence.LOW,
            price,
            Moved.CARRIED_FORWARD,
            Optional.empty());
    return new Determination.Priced(
        subject, price, grounds, basis(tally, List.of()), explanation(price));
  }

  private Determination withheld(Reason reason, String detail, Tally tally) {
    return new Determination.Withheld(
        subject,
        reason,
        detail,
        basis(tally, List.of()),
        Explanation.of("no reference price: " + detail, "withheld", steps));
  }

  private Determination.Basis basis(Tally tally, List<Determination.Counted> counted) {
    return new Determination.Basis(tally, counted, List.copyOf(exclusions), tried);
  }

  private Explanation explanation(BigDecimal price) {
    String what = "%s, %s, %s".formatted(subject.product(), subject.market(), subject.period());
    return Explanation.of(what, price.toPlainString() + " " + subject.denomination(), steps)
        .from(String.valueOf(subject.method()));
  }

  /** A price after hysteresis and cap; a cut price is rounded towards the last one. */
  private record Steadied(BigDecimal price, Moved moved, Optional<Explanation> step) {

    static Steadied of(BigDecimal price, Ground ground) {
      Steadiness rules = ground.method().rules().steadiness();
      Optional<Known.Last> last = ground.known().findLast(ground.market().name());
      if (last.isEmpty()) {
        return new Steadied(price, Moved.NOTHING, Optional.empty());
      }
      BigDecimal before = last.get().price();
      BigDecimal change = price.subtract(before);
      if (change.signum() == 0) {
        return new Steadied(price, Moved.NOTHING, Optional.empty());
      }
      if (rules.hysteresis().isPresent()
          && change.abs().compareTo(rules.hysteresis().get().from(before)) <= 0) {
        return moved(before, Moved.HELD_BY_HYSTERESIS, "within the hysteresis of the last price");
      }
      if (rules.cap().isPresent()) {
        BigDecimal most = rules.cap().get().from(before);
        if (change.abs().compareTo(most) > 0) {
          boolean up = change.signum() > 0;
          BigDecimal cut = up ? before.add(most) : before.subtract(most);
          int decimals = ground.method().rules().rounding().decimals();
          BigDecimal rounded =
              cut.setScale(decimals, up ? RoundingMode.FLOOR : RoundingMode.CEILING);
          return moved(rounded, Moved.CUT_BY_CAP, "change from the last price cut to the cap");
        }
      }
      return new Steadied(price, Moved.NOTHING, Optional.empty());
    }

    private static Steadied moved(BigDecimal price, Moved moved, String what) {
      return new Steadied(price, moved, Optional.of(Explanation.of(what, price.toPlainString())));
    }
  }
}
