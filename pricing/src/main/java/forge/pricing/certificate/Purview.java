package forge.pricing.certificate;

import forge.kernel.EconomyId;
import forge.kernel.Period;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.Heading;
import forge.pricing.method.Calendar;
import forge.pricing.method.Selection;
import forge.pricing.method.Window;
import java.time.Instant;
import java.time.LocalDate;

/** Which evidence is a rule's business: by kind, source and market, by day and by receipt. */
final class Purview {

  private final Claim claim;
  private final Selection selection;
  private final Calendar calendar;
  private final LocalDate from;
  private final LocalDate until;
  private final Instant closes;
  private final Period lastWorked;
  private final Instant closedLast;

  Purview(Claim claim, Selection selection) {
    this.claim = claim;
    this.selection = selection;
    calendar = claim.method().calendar();
    from = selection.window().from(claim.period(), calendar);
    until = selection.window().until(claim.period());
    closes = calendar.closes(claim.period());
    lastWorked = lastWorked(calendar, claim.period());
    closedLast = calendar.closes(lastWorked);
  }

  private static Period lastWorked(Calendar calendar, Period period) {
    Period before = period.previous();
    for (int left = 31;
        left > 0 && before.from().datesUntil(before.until()).noneMatch(calendar::business);
        left--) {
      before = before.previous();
    }
    return before;
  }

  /** Whether kind, source and market are the rule's. */
  boolean ofKind(Evidence.Priced piece) {
    return selection.kinds().contains(piece.kind()) && sourced(piece) && inMarket(piece);
  }

  boolean sourced(Evidence piece) {
    return selection.sources().isEmpty()
        || selection.sources().contains(piece.heading().origin().source());
  }

  private boolean inMarket(Evidence.Priced piece) {
    EconomyId economy =
        piece instanceof Evidence.CostStatement cost
            ? cost.plant().economy()
            : piece.quote().delivery().economy();
    return claim.market().economies().isEmpty() || claim.market().economies().contains(economy);
  }

  /** Whether its day is one that the rule looks at, or it may roll in. */
  boolean ofTime(Heading heading) {
    boolean inWindow = !heading.date().isBefore(from) && heading.date().isBefore(until);
    return inWindow || rolledIn(heading);
  }

  /** Whether it also came in time. */
  boolean received(Heading heading) {
    if (heading.received().isAfter(closes)) {
      return false;
    }
    boolean ofEarlierPeriod = heading.date().isBefore(claim.period().from());
    if (calendar.cutOff().late() == Calendar.Late.ROLLS || !ofEarlierPeriod) {
      return true;
    }
    Period own = Period.containing(heading.date(), calendar.length());
    return !heading.received().isAfter(calendar.closes(own));
  }

  private boolean rolledIn(Heading heading) {
    return calendar.cutOff().late() == Calendar.Late.ROLLS
        && selection.window().ends() == Window.Ends.WITH_PERIOD
        && !heading.date().isBefore(lastWorked.from())
        && heading.date().isBefore(from)
        && heading.received().isAfter(closedLast)
        && !heading.received().isAfter(closes);
  }

  /** Whether the rule leaves it out for what it is: a trade of affiliates, an influenced market. */
  boolean barred(Evidence.Priced piece) {
    boolean affiliated =
        piece instanceof Evidence.Transaction trade && trade.parties().affiliated();
    boolean influenced = piece.heading().origin().influenced();
    return (affiliated && !selection.affiliatesCount())
        || (influenced && !claim.market().influencedCounts());
  }

  LocalDate from() {
    return from;
  }

  LocalDate until() {
    return until;
  }

  Instant closes() {
    return closes;
  }
}
