package forge.pricing.determination;

import forge.kernel.Explanation;
import forge.kernel.Fraction;
import forge.kernel.ProductId;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.Quote;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries a derived tier: {@code price = share × parent price + addition}. */
final class DerivedTrial {

  private final Ground ground;
  private final Tier.Derived tier;
  private final List<Exclusion> exclusions = new ArrayList<>();

  private DerivedTrial(Ground ground, Tier.Derived tier) {
    this.ground = ground;
    this.tier = tier;
  }

  static Trial of(Ground ground, Tier.Derived tier) {
    return new DerivedTrial(ground, tier).run();
  }

  /** A factor of the price with the step that gave it; or what it lacked. */
  private sealed interface Part {

    record Found(Fraction value, Explanation step, List<Figure> figures, Tally tally)
        implements Part {}

    record Missing(String lack) implements Part {}
  }

  private Trial run() {
    Part parent = parent();
    Part share = share();
    if (parent instanceof Part.Found price && share instanceof Part.Found factor) {
      return valid(price, factor);
    }
    var lacks = new ArrayList<String>();
    for (Part part : List.of(parent, share)) {
      if (part instanceof Part.Missing missing) {
        lacks.add(missing.lack());
      }
    }
    return new Trial.Lacking(tier.name(), String.join("; ", lacks), Tally.NONE, exclusions);
  }

  private Trial valid(Part.Found parent, Part.Found share) {
    BigDecimal addition = tier.transfer().addition();
    Fraction price = parent.value().times(share.value()).plus(Fraction.of(addition));
    if (price.above().signum() <= 0) {
      return new Trial.Lacking(
          tier.name(),
          "the transfer function leaves nothing of the parent price",
          Tally.NONE,
          exclusions);
    }
    var steps = new ArrayList<>(List.of(parent.step(), share.step()));
    if (addition.signum() != 0) {
      steps.add(Explanation.of("addition", addition.toPlainString()));
    }
    String what =
        "tier '%s': transfer %s of %s"
            .formatted(tier.name(), tier.transfer().version(), tier.parent().product());
    return new Trial.Valid(
        tier.name(),
        price,
        parent.figures(),
        parent.tally(),
        exclusions,
        Explanation.of(what, price.shown(), steps));
  }

  private Part parent() {
    ProductId product = tier.parent().product();
    Optional<Tier.Figures> rule = tier.parent().figures();
    if (rule.isPresent()) {
      return fromFigures(product, rule.get());
    }
    return ground
        .known()
        .findParent(product, ground.market().name())
        .<Part>map(
            price ->
                new Part.Found(
                    Fraction.of(price),
                    Explanation.of("price of " + product + " in the book", price.toPlainString()),
                    List.of(),
                    Tally.NONE))
        .orElseGet(
            () -> new Part.Missing("the book has no price of " + product + " to derive from"));
  }

  private Part fromFigures(ProductId product, Tier.Figures rule) {
    Trial trial = FiguresTrial.of(ground, product, rule);
    exclusions.addAll(trial.exclusions());
    return switch (trial) {
      case Trial.Valid valid ->
          new Part.Found(valid.price(), valid.explanation(), valid.figures(), valid.tally());
      case Trial.Lacking lacking ->
          new Part.Missing("parent %s: %s".formatted(product, lacking.lack()));
    };
  }

  private Part share() {
    Tier.Transfer transfer = tier.transfer();
    if (transfer.share().isPresent()) {
      BigDecimal share = transfer.share().get();
      return new Part.Found(
          Fraction.of(share),
          Explanation.of("share of the parent price", share.toPlainString())
              .from("transfer " + transfer.version()),
          List.of(),
          Tally.NONE);
    }
    List<Evidence.Payable> payables = payables();
    if (payables.isEmpty()) {
      return new Part.Missing("no payable of " + transfer.payables().window());
    }
    Fraction sum = Fraction.of(BigDecimal.ZERO);
    for (Evidence.Payable each : payables) {
      sum = sum.plus(Fraction.of(end(each.percent())));
    }
    Fraction share = sum.over(BigDecimal.valueOf(100L * payables.size()));
    String what = "mean of %s payables".formatted(payables.size());
    return new Part.Found(share, Explanation.of(what, share.shown()), List.of(), Tally.NONE);
  }

  private List<Evidence.Payable> payables() {
    ProductId product = ground.method().specification().product();
    var times = new Timeliness(ground, tier.transfer().payables().window());
    return ground.of(product).stream()
        .filter(Evidence.Payable.class::isInstance)
        .map(Evidence.Payable.class::cast)
        .filter(each -> Screening.selects(tier.transfer().payables(), each))
        .filter(each -> times.of(each.heading()) == Timeliness.Timing.IN_TIME)
        .filter(each -> ground.market().influencedCounts() || !each.heading().origin().influenced())
        .toList();
  }

  private BigDecimal end(Quote.Range range) {
    return Screening.end(tier.transfer().payables(), range);
  }
}
