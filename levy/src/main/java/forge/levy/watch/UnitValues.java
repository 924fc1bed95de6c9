package forge.levy.watch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Asks whether goods are worth more than is declared: the unit value of an exporter against the
 * reference price, and against what all exporters of the product declare. An exporter is one
 * observation however many lines it has, so nobody moves the median alone.
 *
 * <pre>
 *   unit value ≥ fraction · reference price
 *   unit value ≥ min(median − deviations · 1.4826 · MAD, fraction · median)
 * </pre>
 *
 * where MAD is the median distance from the median, and 1.4826 makes it a standard deviation under
 * the normal law (Rousseeuw and Croux 1993).
 */
final class UnitValues {

  private static final BigDecimal NORMAL = new BigDecimal("1.4826");

  private final Inquiry inquiry;
  private final WatchRules.Values rules;

  private UnitValues(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.rules = inquiry.rules().values();
  }

  /** A unit value below a limit. */
  private record Low(BigDecimal value, BigDecimal limit) {

    Severity severity() {
      return value.signum() == 0 ? Severity.HIGH : Severity.of(Quotient.of(limit, value));
    }
  }

  static void ask(Inquiry inquiry) {
    new UnitValues(inquiry).ask();
  }

  private void ask() {
    SortedMap<Market, Map<Span, Totals>> markets = new TreeMap<>();
    inquiry
        .tally()
        .by(_ -> true, this::span)
        .forEach(
            (span, totals) ->
                markets
                    .computeIfAbsent(
                        new Market(span.product(), span.period()), _ -> new TreeMap<>())
                    .put(span, totals));
    markets.forEach(this::ask);
  }

  private Optional<Span> span(Key key) {
    return Inquiry.exporter(key)
        .map(each -> new Span(each, key.product(), inquiry.period(key.month())));
  }

  private void ask(Market market, Map<Span, Totals> declared) {
    Optional<BigDecimal> reference =
        inquiry.tally().prices().find(market.product(), market.period());
    reference.ifPresent(
        price -> declared.forEach((span, totals) -> againstReference(span, totals, price)));
    if (declared.size() >= rules.observations()) {
      againstMarket(declared);
    } else if (reference.isEmpty()) {
      String few =
          "%d exporters, of %d that a median needs"
              .formatted(declared.size(), rules.observations());
      String price = "a reference price of %s in %s".formatted(market.product(), market.period());
      declared
          .keySet()
          .forEach(
              span ->
                  inquiry.lacks(
                      FlagKind.UNDER_INVOICING, span.subject(), span.scope(), List.of(price, few)));
    }
  }

  private void againstReference(Span span, Totals totals, BigDecimal price) {
    BigDecimal limit = price.multiply(rules.fraction());
    BigDecimal value = totals.all().unitValue();
    FlagFigure reference = inquiry.price("Reference price", price, "prices");
    if (value.compareTo(limit) < 0) {
      flag(
          span,
          new Low(value, limit),
          "below %s of the reference price".formatted(rules.fraction().toPlainString()),
          List.of(reference));
    } else if (totals.low().lines() >= rules.lines()) {
      lowLines(span, totals, limit, reference);
    }
  }

  /** Asks about cheap lines that the mean of their exporter hides. */
  private void lowLines(Span span, Totals totals, BigDecimal limit, FlagFigure reference) {
    Part low = totals.low();
    inquiry.add(
        new Flag(
            FlagKind.UNDER_INVOICING,
            span.subject(),
            span.scope(),
            new Low(low.unitValue(), limit).severity(),
            "Why are some lines of %s of %s declared so low in %s, and others not?"
                .formatted(span.product(), span.subject(), span.period()),
            "%d lines or more below %s of the reference price"
                .formatted(rules.lines(), rules.fraction().toPlainString()),
            List.of(
                FlagFigure.count("Lines below the limit", low.lines()),
                FlagFigure.count("All lines", totals.all().lines()),
                FlagFigure.mass("Mass of the lines below", low.mass(), "entries"),
                FlagFigure.share("Their share of the mass", low.shareOf(totals.all())),
                inquiry.price("Unit value of the lines below", low.unitValue(), "entries"),
                inquiry.price("Unit value of all lines", totals.all().unitValue(), "entries"),
                reference,
                inquiry.price("Limit", limit, "rules"))));
  }

  private void againstMarket(Map<Span, Totals> declared) {
    List<BigDecimal> values =
        declared.values().stream().map(each -> each.all().unitValue()).toList();
    BigDecimal median = Quotient.median(values);
    BigDecimal distance = Quotient.medianDistance(values, median);
    BigDecimal robust = median.subtract(rules.deviations().multiply(NORMAL).multiply(distance));
    BigDecimal limit = robust.min(median.multiply(rules.fraction()));
    declared.forEach(
        (span, totals) -> {
          BigDecimal value = totals.all().unitValue();
          if (value.compareTo(limit) < 0) {
            flag(
                span,
                new Low(value, limit),
                "more than %s robust deviations below the median, and below %s of it"
                    .formatted(
                        rules.deviations().toPlainString(), rules.fraction().toPlainString()),
                List.of(
                    inquiry.price("Median of exporters", median, "entries"),
                    inquiry.price("Median distance from it", distance, "entries"),
                    new FlagFigure(
                        "Exporters", BigDecimal.valueOf(values.size()), "exporters", "entries")));
          }
        });
  }

  private void flag(Span span, Low low, String threshold, List<FlagFigure> beside) {
    var figures = new ArrayList<FlagFigure>();
    figures.add(inquiry.price("Unit value", low.value(), "entries"));
    figures.addAll(beside);
    figures.add(inquiry.price("Limit", low.limit(), "rules"));
    inquiry.add(
        new Flag(
            FlagKind.UNDER_INVOICING,
            span.subject(),
            span.scope(),
            low.severity(),
            "Why is %s of %s declared so low in %s?"
                .formatted(span.product(), span.subject(), span.period()),
            threshold,
            figures));
  }
}
