package forge.pricing.determination;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.pricing.determination.Exclusion.Reason;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.Quantity;
import forge.pricing.evidence.Quote;
import forge.pricing.method.Calendar;
import forge.pricing.method.Selection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which evidence a tier counts, and as which figures. Evidence of another kind, source, market or
 * time is none of the tier's business; of the rest, each piece becomes a figure or an exclusion.
 */
final class Screening {

  private final Ground ground;
  private final Selection selection;
  private final Timeliness times;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Exclusion> exclusions = new ArrayList<>();

  private Screening(Ground ground, Selection selection) {
    this.ground = ground;
    this.selection = selection;
    times = new Timeliness(ground, selection.window());
  }

  /** The figures of a product in ascending order, and what did not count. */
  static Screened of(Ground ground, ProductId product, Selection selection) {
    var screening = new Screening(ground, selection);
    for (Evidence each : ground.of(product)) {
      if (each instanceof Evidence.Priced priced && screening.concerns(priced)) {
        screening.test(priced);
      }
    }
    screening.figures.sort(Averages.ASCENDING);
    return new Screened(screening.figures, screening.exclusions);
  }

  private boolean concerns(Evidence.Priced each) {
    return selection.kinds().contains(each.kind())
        && selects(selection, each)
        && ground.market().covers(market(each))
        && times.of(each.heading()) != Timeliness.Timing.ANOTHER_TIME;
  }

  /** Whether a selection takes a piece of evidence by its source. */
  static boolean selects(Selection selection, Evidence each) {
    return selection.sources().isEmpty()
        || selection.sources().contains(each.heading().origin().source());
  }

  /** Whether nothing at all speaks of the product in the market, at any time. */
  static boolean silent(Ground ground) {
    return ground.of(ground.method().specification().product()).stream()
        .noneMatch(
            each ->
                switch (each) {
                  case Evidence.Priced priced -> ground.market().covers(market(priced));
                  case Evidence.Use use -> ground.market().covers(use.economy());
                  case Evidence.Payable payable -> true;
                  case Evidence.ExchangeRate rate -> false;
                });
  }

  /** Whose market evidence speaks of; a cost statement, that of its facility. */
  private static EconomyId market(Evidence.Priced each) {
    return each instanceof Evidence.CostStatement statement
        ? statement.plant().economy()
        : each.quote().delivery().economy();
  }

  private void test(Evidence.Priced each) {
    Optional<Exclusion> obstacle = obstacle(each);
    if (obstacle.isPresent()) {
      exclusions.add(obstacle.get());
      return;
    }
    switch (ground.normaliser().conversion(each.quote(), each.heading().date())) {
      case Conversion.Refused refused -> exclude(each, refused.reason(), refused.detail());
      case Conversion.Usable usable -> add(each, usable.price().of(end(each.quote())));
    }
  }

  private Optional<Exclusion> obstacle(Evidence.Priced each) {
    if (each instanceof Evidence.Transaction trade
        && trade.parties().affiliated()
        && !selection.affiliatesCount()) {
      return Optional.of(exclusion(each, Reason.AFFILIATED, "buyer and seller are related"));
    }
    if (each.heading().origin().influenced() && !ground.market().influencedCounts()) {
      return Optional.of(
          exclusion(each, Reason.INFLUENCED, "its market is influenced by a dominant supplier"));
    }
    if (times.of(each.heading()) == Timeliness.Timing.LATE) {
      return Optional.of(exclusion(each, Reason.LATE, late(each)));
    }
    return Optional.empty();
  }

  private String late(Evidence each) {
    String then =
        ground.calendar().cutOff().late() == Calendar.Late.ROLLS
            ? "; it counts in the next period"
            : "; it counts in no period";
    return "received %s, after the cut-off %s%s"
        .formatted(each.heading().received(), ground.calendar().closes(ground.period()), then);
  }

  private void add(Evidence.Priced each, BigDecimal price) {
    Optional<BigDecimal> weight = weight(each);
    if (price.signum() <= 0) {
      exclude(
          each,
          Reason.NOT_POSITIVE,
          "normalised it is " + price.stripTrailingZeros().toPlainString());
    } else if (weight.isEmpty()) {
      exclude(
          each,
          Reason.BASIS_NOT_CONVERTIBLE,
          "its quantity does not convert into the reference unit and basis");
    } else {
      figures.add(new Figure(each, price, weight.get()));
    }
  }

  private Optional<BigDecimal> weight(Evidence.Priced each) {
    Optional<Quantity> quantity = quantity(each);
    return quantity.isEmpty()
        ? Optional.of(BigDecimal.ONE)
        : ground
            .normaliser()
            .bases()
            .quantity(quantity.get(), each.quote().grade())
            .filter(weight -> weight.signum() > 0);
  }

  private static Optional<Quantity> quantity(Evidence.Priced each) {
    return switch (each) {
      case Evidence.Transaction t -> Optional.of(t.quantity());
      case Evidence.Indication i -> Optional.of(i.quantity());
      case Evidence.UnitValue u -> Optional.of(u.quantity());
      case Evidence.ContractFloor f -> Optional.of(f.quantity());
      case Evidence.CostStatement c -> Optional.of(c.capacity());
      case Evidence.Quotation q -> Optional.empty();
      case Evidence.Equilibrium e -> Optional.empty();
    };
  }

  private BigDecimal end(Quote quote) {
    return end(selection, quote.range());
  }

  /** The end of a range that a selection takes. */
  static BigDecimal end(Selection selection, Quote.Range range) {
    return switch (selection.end()) {
      case LOW -> range.low();
      case MIDDLE -> range.middle();
      case HIGH -> range.high();
    };
  }

  private void exclude(Evidence each, Reason reason, String detail) {
    exclusions.add(exclusion(each, reason, detail));
  }

  private static Exclusion exclusion(Evidence each, Reason reason, String detail) {
    return new Exclusion(each.id(), each.heading().origin().confidentiality(), reason, detail);
  }
}
