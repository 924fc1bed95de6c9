package forge.levy.watch;

import forge.kernel.EconomyId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks about goods whose origin and consignment lie on different sides of the zone's border: of an
 * outside origin through a member, or of a member's origin from outside.
 *
 * <pre>
 *   mass of the route ≤ consigned · mass of the product in the period,   or   ≤ kilograms
 * </pre>
 */
final class Routes {

  private final Inquiry inquiry;
  private final WatchRules.Volumes rules;

  private Routes(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.rules = inquiry.rules().volumes();
  }

  private record Route(Market market, String origin, String consigned)
      implements Comparable<Route> {
    @Override
    public int compareTo(Route other) {
      return Comparator.comparing(Route::market)
          .thenComparing(Route::origin)
          .thenComparing(Route::consigned)
          .compare(this, other);
    }
  }

  static void ask(Inquiry inquiry) {
    new Routes(inquiry).ask();
  }

  private void ask() {
    var markets = inquiry.tally().by(_ -> true, key -> Optional.of(market(key)));
    inquiry
        .tally()
        .by(
            this::crosses,
            key -> Optional.of(new Route(market(key), key.origin(), key.consigned())))
        .forEach(
            (route, totals) ->
                ask(
                    route,
                    totals.all(),
                    Objects.requireNonNull(markets.get(route.market())).all()));
  }

  private Market market(Key key) {
    return new Market(key.product(), inquiry.period(key.month()));
  }

  private boolean crosses(Key key) {
    return !key.origin().isEmpty()
        && !key.consigned().isEmpty()
        && member(key.origin()) != member(key.consigned());
  }

  private boolean member(String code) {
    return inquiry.grounds().members().contains(new EconomyId(code));
  }

  private void ask(Route route, Part part, Part whole) {
    BigDecimal share = part.shareOf(whole);
    if (share.compareTo(rules.consigned()) <= 0 || part.mass().compareTo(rules.kilograms()) <= 0) {
      return;
    }
    boolean through = member(route.consigned());
    String question =
        through
            ? "What was done in %s to %s that originates outside the zone, in %s?"
            : "Why does %s send %s that is claimed to originate in the zone, in %s?";
    String product = "%s of origin %s".formatted(route.market().product(), route.origin());
    inquiry.add(
        new Flag(
            FlagKind.CONSIGNMENT,
            new Subject(Subject.Kind.ECONOMY, route.consigned()),
            new Scope(route.market().product(), route.market().period().label()),
            Severity.of(Quotient.of(share, rules.consigned())),
            question.formatted(route.consigned(), product, route.market().period()),
            "more than %s of the product, and more than %s kg"
                .formatted(rules.consigned().toPlainString(), rules.kilograms().toPlainString()),
            List.of(
                FlagFigure.mass("Mass on the route", part.mass(), "entries"),
                FlagFigure.mass("Mass of the product", whole.mass(), "entries"),
                FlagFigure.share("Share", share))));
  }
}
