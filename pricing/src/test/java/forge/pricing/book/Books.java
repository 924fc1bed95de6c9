package forge.pricing.book;

import forge.kernel.Basis;
import forge.kernel.PartyId;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.kernel.Rounding;
import forge.pricing.Rule;
import forge.pricing.Trades;
import forge.pricing.book.PublishedPrice.Outcome;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Subject;
import forge.pricing.determination.Tally;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Grade;
import forge.pricing.method.Calendar;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.MethodId;
import forge.pricing.method.Normalisation;
import forge.pricing.method.Specification;
import forge.pricing.method.Steadiness;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A book in the making. Its methods price one product each, monthly, with a cut-off at 17:00 in
 * Tokyo; each act is ruled upon a minute after the one before, or when it says.
 */
final class Books {

  static final PartyId DESK = PartyId.of("desk");
  static final PartyId BOARD = PartyId.of("board");
  static final Period MAY = Period.of("2026-05");
  static final Period JUNE = Period.of("2026-06");

  /** Before the cut-off of May: Friday 2026-05-29 17:00 in Tokyo is 08:00 UTC. */
  static final Instant OPEN = Instant.parse("2026-05-29T08:00:00Z");

  static final Instant CLOSED = Instant.parse("2026-06-02T09:00:00Z");

  private static final PublishedPrice.Verdict PASSED = new PublishedPrice.Verdict(3, List.of());

  PriceBook book = PriceBook.of(List.of());
  private Instant now = CLOSED;
  private Calendar.Revision revision = Calendar.Revision.ANY_TIME;

  Books at(String moment) {
    now = Instant.parse(moment);
    return this;
  }

  Books at(Instant moment) {
    now = moment;
    return this;
  }

  Books revising(Calendar.Revision other) {
    revision = other;
    return this;
  }

  Administration by(PartyId party) {
    now = now.plusSeconds(60);
    return new Administration(book, now, party);
  }

  /** Records what is taken and returns {@code ok}; a refusal changes nothing and is told. */
  String record(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Taken taken -> {
        book = book.with(taken.entry());
        yield "ok";
      }
      case Ruling.Refused refused -> refused.refusal().reason() + ": " + refused.refusal().rule();
    };
  }

  /** Proposes {@code product price} as the desk. */
  String propose(Period period, Entry.Standing standing, String product, String price) {
    return record(by(DESK).propose(offer(product, period, product, price), standing, "because"));
  }

  String approve(String id) {
    return record(by(BOARD).approve(id(id)));
  }

  /** A price in force, proposed and approved. */
  Books published(Period period, Entry.Standing standing, String product, String price) {
    String proposed = propose(period, standing, product, price);
    String last = book.nextId(product, period).toString();
    int version = Integer.parseInt(last.substring(last.lastIndexOf('.') + 1)) - 1;
    String approved = approve(new PublicationId(product, period, version).toString());
    if (!proposed.equals("ok") || !approved.equals("ok")) {
      throw new IllegalStateException(proposed + "; " + approved);
    }
    return this;
  }

  static PublicationId id(String text) {
    return PublicationId.find(text).orElseThrow();
  }

  Administration.Offer offer(String scope, Period period, String product, String price) {
    return offer(scope, period, new MethodId(product, "1"), price);
  }

  Administration.Offer offer(String scope, Period period, MethodId method, String price) {
    return new Administration.Offer(
        scope,
        period,
        List.of(method(method)),
        inputs(method),
        List.of(price(method, period, price)));
  }

  /** The text of a method of a test is named by its identifier. */
  static Inputs inputs(MethodId method) {
    return new Inputs(Hash.NONE, List.of(text(method)), Optional.empty(), List.of());
  }

  static Hash text(MethodId method) {
    return new Hash("%064x".formatted(method.hashCode() & 0xffffffffL));
  }

  Method method(MethodId id) {
    Method plain = Rule.plain().method();
    var cutOff =
        new Calendar.CutOff(LocalTime.of(17, 0), ZoneId.of("Asia/Tokyo"), Calendar.Late.ROLLS);
    return new Method(
        new Method.About(id, "A method of a test", "demonstration", Rule.ALWAYS),
        new Specification(ProductId.of(id.name()), Trades.USD_T, Grade.REFERENCE, Basis.GROSS, 0),
        new Calendar(
            Period.Length.MONTH, new Calendar.Holidays("none", Set.of()), cutOff, 3, revision),
        Normalisation.NONE,
        plain.markets(),
        new Method.Rules(plain.rules().tiers(), Rounding.halfUp(2), Steadiness.NONE));
  }

  /** A price in the zone; {@code -} withholds it, {@code +2} after it carried it so far. */
  static PublishedPrice price(MethodId method, Period period, String text) {
    return new PublishedPrice(subject(method, period), outcome(text), Tally.NONE, Map.of(), PASSED);
  }

  static PublishedPrice failed(PublishedPrice price, String condition) {
    return new PublishedPrice(
        price.subject(),
        price.outcome(),
        price.tally(),
        price.exclusions(),
        new PublishedPrice.Verdict(3, List.of(condition)));
  }

  private static Subject subject(MethodId method, Period period) {
    return new Subject(
        ProductId.of(method.name()),
        MarketArea.Name.ZONE,
        period,
        method,
        Trades.USD_T,
        new Specification.Point(Delivery.Term.DEL, ""));
  }

  private static Outcome outcome(String text) {
    if (text.equals("-")) {
      return new Outcome.Withheld(Determination.Reason.NO_EVIDENCE, "nothing was traded");
    }
    String[] words = text.split("\\+");
    var figure = new BigDecimal(words[0]);
    var rest =
        new PublishedPrice.Rest(
            "trades",
            Tier.PriceKind.OBSERVED,
            Determination.Confidence.HIGH,
            Determination.Moved.NOTHING,
            Optional.empty());
    int carried = words.length > 1 ? Integer.parseInt(words[1]) : 0;
    return new Outcome.Priced(figure, figure, rest, List.of(), carried);
  }

  /** A price as text: the figure, or {@code -} where it is withheld. */
  static String shown(PublishedPrice price) {
    return price.findPrice().map(BigDecimal::toPlainString).orElse("-");
  }
}
