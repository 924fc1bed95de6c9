package forge.levy.watch;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Asks whether values were lifted to the floor: the share of mass in the narrow band that begins at
 * the floor, against the same band before the floor, or, where too little came before, against the
 * next band above.
 *
 * <pre>
 *   share(floor ≤ unit value &lt; floor · (1 + band)) − share of comparison ≤ rise
 * </pre>
 */
final class Bunching {

  private final Inquiry inquiry;
  private final WatchRules.Uplift rules;

  private Bunching(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.rules = inquiry.rules().uplift();
  }

  private record Seller(Subject subject, ProductId product) implements Comparable<Seller> {
    @Override
    public int compareTo(Seller other) {
      int first = product.compareTo(other.product);
      return first != 0 ? first : subject.compareTo(other.subject);
    }
  }

  static void ask(Inquiry inquiry) {
    new Bunching(inquiry).ask();
  }

  private void ask() {
    var after = inquiry.tally().by(key -> inHalf(key, false), Bunching::seller);
    var before = inquiry.tally().by(key -> inHalf(key, true), Bunching::seller);
    for (Seller seller : new TreeSet<>(after.keySet())) {
      Totals now = Objects.requireNonNull(after.get(seller));
      if (now.all().lines() >= rules.lines()) {
        ask(seller, now, before.getOrDefault(seller, new Totals()));
      }
    }
  }

  private boolean inHalf(Key key, boolean before) {
    return inquiry
        .tally()
        .floors()
        .find(key.product())
        .map(floor -> Halves.of(floor, rules.months()))
        .filter(each -> before ? each.isBefore(key.month()) : each.isAfter(key.month()))
        .isPresent();
  }

  private static Optional<Seller> seller(Key key) {
    return Inquiry.exporter(key).map(each -> new Seller(each, key.product()));
  }

  private void ask(Seller seller, Totals now, Totals earlier) {
    boolean compared = earlier.all().lines() >= rules.lines();
    BigDecimal share = now.atFloor().shareOf(now.all());
    BigDecimal usual =
        compared ? earlier.atFloor().shareOf(earlier.all()) : now.aboveFloor().shareOf(now.all());
    BigDecimal rise = share.subtract(usual);
    if (rise.compareTo(rules.rise()) > 0) {
      Floors.Floor floor = inquiry.tally().floors().find(seller.product()).orElseThrow();
      String other = compared ? "Share in the same band before" : "Share in the next band above";
      inquiry.add(
          new Flag(
              FlagKind.VALUE_UPLIFT,
              seller.subject(),
              new Scope(seller.product(), Halves.of(floor, rules.months()).label()),
              Severity.of(Quotient.of(rise, rules.rise())),
              "Is %s of %s paid what is declared, now that so much stands just at the floor?"
                  .formatted(seller.product(), seller.subject()),
              "share of mass at the floor up by more than " + rules.rise().toPlainString(),
              Stream.concat(
                      floor(floor),
                      Stream.of(
                          new FlagFigure(
                              "Width of the band", rules.band(), "of the floor", "rules"),
                          FlagFigure.share("Share at the floor", share),
                          FlagFigure.share(other, usual),
                          FlagFigure.count("Lines under the floor", now.all().lines())))
                  .toList()));
    }
  }

  /** The floor as it began, and as it last was in the months, where it moved. */
  private Stream<FlagFigure> floor(Floors.Floor floor) {
    LocalDate end = Halves.of(floor, rules.months()).lastAfter().atEndOfMonth();
    BigDecimal first = floor.on(floor.from());
    BigDecimal last = floor.on(end);
    return first.compareTo(last) == 0
        ? Stream.of(inquiry.price("Floor", first, "floors"))
        : Stream.of(
            inquiry.price("Floor, as it began", first, "floors"),
            inquiry.price("Floor, as it last was", last, "floors"));
  }
}
