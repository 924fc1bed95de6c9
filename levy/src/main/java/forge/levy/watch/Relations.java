package forge.levy.watch;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks what relation does to a price: the unit value between related persons against that between
 * strangers, those of the exporter where it has enough, else those of all other exporters; and
 * whether an exporter sells to hardly anybody else (NAFTA art. 402(5)(c) drew that line at 85 % of
 * the sales of six months).
 *
 * <pre>
 *   |related − unrelated| ≤ gap · unrelated
 *   related sales ≤ share · all sales
 * </pre>
 */
final class Relations {

  private final Inquiry inquiry;
  private final WatchRules.Related rules;
  private final YearMonth first;
  private final String months;

  private Relations(Inquiry inquiry, YearMonth last) {
    this.inquiry = inquiry;
    this.rules = inquiry.rules().related();
    this.first = last.minusMonths(rules.months() - 1L);
    this.months = first + " to " + last;
  }

  private record Seller(ProductId product, String exporter) implements Comparable<Seller> {
    @Override
    public int compareTo(Seller other) {
      int order = product.compareTo(other.product);
      return order != 0 ? order : exporter.compareTo(other.exporter);
    }

    private Subject subject() {
      return new Subject(Subject.Kind.EXPORTER, exporter);
    }
  }

  static void ask(Inquiry inquiry) {
    inquiry.tally().findLastMonth().ifPresent(last -> new Relations(inquiry, last).ask());
  }

  private boolean inTime(Key key) {
    return !key.month().isBefore(first);
  }

  private void ask() {
    var markets = inquiry.tally().by(this::inTime, key -> Optional.of(key.product()));
    inquiry
        .tally()
        .by(
            this::inTime,
            key ->
                key.exporter().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Seller(key.product(), key.exporter())))
        .forEach(
            (seller, totals) -> {
              if (totals.related().lines() >= rules.lines()) {
                Totals market = Objects.requireNonNull(markets.get(seller.product()));
                price(seller, totals, market);
                share(seller, totals);
              }
            });
  }

  private void price(Seller seller, Totals own, Totals market) {
    Part strangers = own.all().without(own.related());
    boolean ownPrice = strangers.lines() >= rules.lines();
    Part others = market.all().without(market.related()).without(strangers);
    Part compared = ownPrice ? strangers : others;
    var scope = new Scope(seller.product(), months);
    if (compared.lines() < rules.lines() || compared.value().signum() == 0) {
      inquiry.lacks(
          FlagKind.RELATED_PARTIES,
          seller.subject(),
          scope,
          List.of(
              "lines between strangers: %d, of %d needed"
                  .formatted(compared.lines(), rules.lines())));
      return;
    }
    BigDecimal related = own.related().unitValue();
    BigDecimal unrelated = compared.unitValue();
    BigDecimal gap = Quotient.of(related.subtract(unrelated).abs(), unrelated);
    if (gap.compareTo(rules.gap()) > 0) {
      String whose =
          ownPrice ? "Unit value, own unrelated sales" : "Unit value, others' unrelated sales";
      inquiry.add(
          new Flag(
              FlagKind.RELATED_PARTIES,
              seller.subject(),
              scope,
              Severity.of(Quotient.of(gap, rules.gap())),
              "Does the relation of %s to its buyers change its price of %s?"
                  .formatted(seller.exporter(), seller.product()),
              "prices apart by more than %s of the unrelated one"
                  .formatted(rules.gap().toPlainString()),
              List.of(
                  inquiry.price("Unit value, related sales", related, "entries"),
                  inquiry.price(whose, unrelated, "entries"),
                  FlagFigure.share("Gap", gap),
                  FlagFigure.count("Lines of related sales", own.related().lines()))));
    }
  }

  private void share(Seller seller, Totals own) {
    if (own.all().value().signum() == 0) {
      return;
    }
    BigDecimal share = Quotient.of(own.related().value(), own.all().value());
    if (share.compareTo(rules.share()) > 0) {
      inquiry.add(
          new Flag(
              FlagKind.RELATED_PARTIES,
              seller.subject(),
              new Scope(seller.product(), months),
              Severity.of(Quotient.of(share, rules.share())),
              "Can the price of %s of %s be tested on sales to strangers at all?"
                  .formatted(seller.product(), seller.exporter()),
              "more than %s of the value goes to related persons"
                  .formatted(rules.share().toPlainString()),
              List.of(
                  FlagFigure.share("Share of related sales in value", share),
                  FlagFigure.count("Lines of related sales", own.related().lines()),
                  FlagFigure.count("All lines", own.all().lines()))));
    }
  }
}
