package forge.pricing.determination;

import forge.kernel.EconomyId;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.determination.Exclusion.Reason;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.Heading;
import forge.pricing.evidence.Quantity;
import forge.pricing.evidence.Quote;
import forge.pricing.method.Calendar;
import forge.pricing.method.Selection;
import forge.pricing.method.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which evidence a tier counts, and as which figures. Evidence of another kind, source, market or
 * time is none of the tier's business; of the rest, each piece becomes a figure or an exclusion.
 */
final class Screening {

  /** Days without business that may follow each other. */
  private static final int LONGEST_BREAK = 31;

  private final Ground ground;
  private final Selection selection;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Exclusion> exclusions = new ArrayList<>();

  private Screening(Ground ground, Selection selection) {
    this.ground = ground;
    this.selection = selection;
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
        && timely(ground, selection.window(), each.heading()) != Timing.ANOTHER_TIME;
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
    if (timely(ground, selection.window(), each.heading()) == Timing.LATE) {
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
      exclude(each, Reason.NOT_POSITIVE, "normalised it is " + price.stripTrailingZeros().toPlainString());
    } else if (weight.isEmpty()) {
      exclude(each, Reason.BASIS_NOT_CONVERTIBLE, "its quantity does not convert into the reference unit and basis");
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
    return new Exclusion(
        each.id(), each.heading().origin().confidentiality(), reason, detail);
  }

  /** When evidence counts. */
  enum Timing {
    IN_TIME,
    LATE,
    ANOTHER_TIME
  }

  /** Kinds that are no events of a day but hold until replaced. */
  static final Set<EvidenceKind> STANDING =
      Set.of(EvidenceKind.CONTRACT_FLOOR, EvidenceKind.COST_STATEMENT, EvidenceKind.USE);

  /**
   * Whether evidence belongs to a period. What came after the cut-off of the last period counts in
   * this one where the method lets it roll, even if its day lies before the window; what is older
   * does not. Where the method drops it, it counts in no window.
   */
  static Timing timely(Ground ground, Window window, Heading heading) {
    Period period = ground.period();
    Calendar calendar = ground.calendar();
    boolean inTime = !heading.received().isAfter(calendar.closes(period));
    if (!heading.date().isBefore(window.until(period))) {
      return Timing.ANOTHER_TIME;
    }
    boolean rolls = calendar.cutOff().late() == Calendar.Late.ROLLS;
    if (!heading.date().isBefore(window.from(period, calendar))) {
      return inTime && (rolls || punctual(calendar, period, heading)) ? Timing.IN_TIME : Timing.LATE;
    }
    Period last = previous(calendar, period);
    boolean rolled =
        rolls
            && inTime
            && window.ends() == Window.Ends.WITH_PERIOD
            && !heading.date().isBefore(last.from())
            && heading.received().isAfter(calendar.closes(last));
    return rolled ? Timing.IN_TIME : Timing.ANOTHER_TIME;
  }

  /** The last period before another that had a business day. */
  private static Period previous(Calendar calendar, Period period) {
    Period last = period.previous();
    for (int left = LONGEST_BREAK; left > 0; left--) {
      if (calendar.business(calendar.lastBusinessDay(last))) {
        return last;
      }
      last = last.previous();
    }
    return last;
  }

  /** Whether evidence was received before its own period closed, be it this one or an earlier. */
  private static boolean punctual(Calendar calendar, Period period, Heading heading) {
    return period.contains(heading.date())
        || !heading
            .received()
            .isAfter(calendar.closes(Period.containing(heading.date(), calendar.length())));
  }
}
